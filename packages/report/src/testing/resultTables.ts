/**
 * Tables of results as any run may leave them, and texts that try to be more than text.
 *
 * @since 0.1.0
 */
import fc from "fast-check"
import type { TextTable } from "../TableSummary.ts"

const hostile = [
  "<script>alert(1)</script>",
  "</script><script>alert(1)</script>",
  '"><img src=x onerror=alert(1)>',
  "' onmouseover='alert(1)",
  "]]></style><b>",
  "&lt;b&gt; &amp;",
  "{a|b}{value}{b}",
  "\u202egnp.txt\u202c\u2067",
  "`$&$1`",
  "=1+1",
  "a\u0000b\u0085c",
  "一二\n三",
]

/** Texts that HTML, scripts, styles, templates or the direction of writing would take for something else. */
export const anyHostileText: fc.Arbitrary<string> = fc.oneof(fc.constantFrom(...hostile), fc.string({ unit: "binary" }))

const anyRow = (anyStars: fc.Arbitrary<string>) =>
  fc.tuple(
    fc.constantFrom("m1", "m2", "m3"),
    anyStars,
    fc.constantFrom("", "stars=8"),
    fc.constantFrom("official", "secondary", "illustrative"),
    fc.constantFrom("", "a#1", "a#1;a#2", "a#2"),
    fc.constantFrom("张三", "欧阳明月"),
    fc.constantFrom("东街", "西街", ""),
  )

/** Tables with one result, stars, and the carried columns 姓名 and street. */
export const anyResultTable: fc.Arbitrary<TextTable> = fc
  .array(anyRow(fc.oneof(fc.integer({ min: 0, max: 10 }).map(String), fc.constant(""))), { maxLength: 40 })
  .map((rows) => ({ header: ["id", "stars", "disputed", "status", "cites", "姓名", "street"], rows }))
