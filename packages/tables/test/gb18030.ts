/**
 * GB18030 for tests, turned around from the decoder that Node has.
 *
 * @since 0.1.0
 */
import { anyCellText } from "@jiceng/tables/testing"
import * as fc from "fast-check"

const decoder = new TextDecoder("gb18030")

const pairs: ReadonlyArray<readonly [string, Uint8Array]> = Array.from({ length: 0x7e }, (_, lead) =>
  Array.from({ length: 0xbf }, (_, trail) => Uint8Array.of(lead + 0x81, trail + 0x40)),
)
  .flat()
  .filter(([, trail]) => trail !== 0x7f)
  .map((pair) => [decoder.decode(pair), pair])

const byText = new Map(pairs.toReversed())

/** Signs beyond the first 65,536 follow one another in GB18030, four bytes each. */
const encodeRare = (sign: string) => {
  const nth = (sign.codePointAt(0) as number) - 0x10000
  return [
    0x90 + Math.floor(nth / 12_600),
    0x30 + (Math.floor(nth / 1260) % 10),
    0x81 + (Math.floor(nth / 10) % 126),
    0x30 + (nth % 10),
  ]
}

const encodeSign = (sign: string): ReadonlyArray<number> =>
  sign <= "\x7f" ? [sign.charCodeAt(0)] : [...(byText.get(sign) ?? encodeRare(sign))]

/** Writes a text in GB18030, as long as its signs have two bytes there or lie beyond the first 65,536. */
export const encodeGb18030 = (text: string): Uint8Array => Uint8Array.from([...text].flatMap(encodeSign))

/** Any text that `encodeGb18030` can write. */
export const anyGb18030Text: fc.Arbitrary<string> = fc
  .array(fc.oneof(fc.constantFrom(...byText.keys(), "𠮷", "😀"), anyCellText))
  .map((parts) => parts.join("").replaceAll("\ufeff", ""))
