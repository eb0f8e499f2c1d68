/**
 * Generators of JSON values, and of NDJSON whose objects are known.
 *
 * @since 0.1.0
 */
import * as fc from "fast-check"
import { anyCellText } from "./Csv.ts"

const anyNumberText = fc.constantFrom("0", "-0", "1.10", "1e3", "1E-2", "60.5", "-7", "12345678901234567890", "0.0e+0")

const anyStringText = fc
  .tuple(anyCellText, fc.boolean())
  .map(([text, isEscaped]) =>
    isEscaped
      ? `"${Array.from({ length: text.length }, (_, at) => `\\u${text.charCodeAt(at).toString(16).padStart(4, "0")}`).join("")}"`
      : JSON.stringify(text),
  )

const anyNested = fc.constantFrom("null", "[]", "{}", '[1, {"a":"]\\""}]', '{"a": [null,true]}')

/** Any JSON value on one line, as it is written. */
export const anyJson: fc.Arbitrary<string> = fc.oneof(
  anyNumberText,
  anyStringText,
  fc.constantFrom("true", "false"),
  anyNested,
)

/** Rows as keys with JSON values. The first row has every key. */
export type ObjectTable = ReadonlyArray<ReadonlyArray<readonly [string, string]>>

const anyRow = (keys: ReadonlyArray<string>) =>
  fc
    .shuffledSubarray([...keys])
    .chain((some) => fc.tuple(...some.map((key) => anyJson.map((json): readonly [string, string] => [key, json]))))

const anyObjects: fc.Arbitrary<ObjectTable> = fc
  .uniqueArray(
    anyCellText.map((name) => `${name}键`),
    { minLength: 1, maxLength: 4 },
  )
  .chain((keys) =>
    fc.tuple(
      fc.tuple(...keys.map((key) => anyJson.map((json): readonly [string, string] => [key, json]))),
      fc.array(anyRow(keys), { maxLength: 6 }),
    ),
  )
  .map(([first, rest]) => [first, ...rest])

/** Any rows with NDJSON that says the same, with white space and line ends of any kind. */
export const anyNdjson = fc
  .record({
    objects: anyObjects,
    space: fc.constantFrom("", " ", "\t", " \r"),
    lineEnd: fc.constantFrom("\n", "\r\n"),
    isEnded: fc.boolean(),
    isMarked: fc.boolean(),
  })
  .map(({ objects, space, lineEnd, isEnded, isMarked }) => {
    const lines = objects.map(
      (row) =>
        `${space}{${row.map(([key, json]) => `${space}${JSON.stringify(key)}${space}:${space}${json}${space}`).join(",")}}${space}`,
    )
    const ndjson = `${isMarked ? "\ufeff" : ""}${lines.join(lineEnd)}${isEnded ? lineEnd : ""}`
    return { objects, bytes: new TextEncoder().encode(ndjson) }
  })
