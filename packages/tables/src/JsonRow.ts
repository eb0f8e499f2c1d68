/**
 * The grammar of a row of NDJSON: one JSON object on one line. Strings become quoted cells, numbers and `true` and `false`
 * bare ones, and what else there is in JSON stays as it is written. A row that is written like one before is cut by its pattern.
 *
 * @since 0.1.0
 */
import type { Words } from "@jiceng/kernel"
import { colon, comma, lineFeed, quote } from "./Ascii.ts"
import type { Cut, CutRow } from "./Cut.ts"
import type { JsonKeys } from "./JsonKeys.ts"
import { type CutAlike, learnPattern, makePatternCutter } from "./JsonPattern.ts"
import { endOfString, endOfValue, quotingOf, skipSpace, skipText } from "./JsonToken.ts"

const openBrace = 0x7b

const closeBrace = 0x7d

const noBlankLine: Words = { zh: "一个 JSON 对象,而非空行", en: "a JSON object, not a blank line" }

const object: Words = { zh: "一个 JSON 对象", en: "a JSON object" }

const json: Words = { zh: "合乎 RFC 8259 的 JSON", en: "JSON as in RFC 8259" }

const endOfLine: Words = { zh: "对象之后即换行", en: "the end of the line after the object" }

/** Cuts every row by its own keys. */
const makeStrictCutter = (keys: () => JsonKeys): CutRow => {
  const cut: { -readonly [Field in keyof Cut]: Cut[Field] } = { reach: 0, lines: 0, columns: 0, fault: undefined }

  return ({ bytes, origin, from, end }, { width, starts, ends, quoting }, row) => {
    const { begin, findColumn } = keys()
    const base = row * width

    const stop = (reach: number, at: number, expected: Words): Cut => {
      cut.reach = reach
      cut.fault = reach === end ? undefined : { _tag: "InLine", at, expected }
      return cut
    }

    for (let column = 0; column < width; column += 1) starts[base + column] = -1
    begin()
    let at = skipSpace(bytes, from)
    if (bytes[at] !== openBrace) return stop(at, from, bytes[at] === lineFeed ? noBlankLine : object)
    at = skipSpace(bytes, at + 1)
    for (let isFirst = true; bytes[at] !== closeBrace || !isFirst; isFirst = false) {
      const key = at
      if (bytes[key] !== quote) return stop(at, key, json)
      at = endOfString(bytes, key + 1)
      if (at < 0) return stop(~at, key, json)
      const column = findColumn(bytes, key + 1, at - 1)
      if (typeof column !== "number") return stop(key, key, column)
      at = skipSpace(bytes, at)
      if (bytes[at] !== colon) return stop(at, key, json)
      const start = skipSpace(bytes, at + 1)
      const first = bytes[start]
      const plain = first === quote ? skipText(bytes, start + 1) : start
      const isPlain = bytes[plain] === quote
      const stopsAt = first !== quote ? endOfValue(bytes, start) : isPlain ? plain + 1 : endOfString(bytes, plain)
      if (stopsAt < 0) return stop(~stopsAt, key, json)
      if (column < width) {
        const inner = first === quote ? 1 : 0
        starts[base + column] = start + inner - origin
        ends[base + column] = stopsAt - inner - origin
        quoting[base + column] = quotingOf(first, isPlain)
      }
      at = skipSpace(bytes, stopsAt)
      if (bytes[at] === closeBrace) break
      if (bytes[at] !== comma) return stop(at, key, json)
      at = skipSpace(bytes, at + 1)
    }
    at = skipSpace(bytes, at + 1)
    if (bytes[at] !== lineFeed) return stop(at, at, endOfLine)
    cut.reach = at
    cut.fault = undefined
    return cut
  }
}

/** After so many rows that are not like the one that was learnt from, another is. */
const mostMisses = 16

/**
 * Makes a cutter of rows of NDJSON. It gives the same object for every row.
 *
 * @category scanning
 * @since 0.1.0
 */
export const makeJsonRowCutter = (keys: () => JsonKeys): CutRow => {
  const cutByItself = makeStrictCutter(keys)
  const alike: { -readonly [Field in keyof Cut]: Cut[Field] } = { reach: -1, lines: 0, columns: 0, fault: undefined }
  let cutAlike: CutAlike = () => -1
  let misses = mostMisses

  return (window, cells, row) => {
    alike.reach = cutAlike(window, cells, row)
    if (alike.reach >= 0) return alike
    const cut = cutByItself(window, cells, row)
    misses += 1
    if (cells.width > 0 && misses > mostMisses && cut.fault === undefined && cut.reach < window.end) {
      cutAlike = makePatternCutter(learnPattern(cells, { window, row, reach: cut.reach }))
      misses = 0
    }
    return cut
  }
}
