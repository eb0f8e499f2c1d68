/**
 * Which column the key of a JSON object stands for: looked up where the names of the columns are known, or else gathered, so
 * that they can be learnt from it.
 *
 * @since 0.1.0
 */
import type { Words } from "@jiceng/kernel"
import { readJsonString } from "./CellText.ts"

const knownKey: Words = { zh: "首行已有的键", en: "a key that the first row has" }

const onceEach: Words = { zh: "每个键只出现一次", en: "each key only once" }

const utf8Key: Words = { zh: "UTF-8 编码的键", en: "a key in UTF-8" }

/** Finds the columns of one row after another. */
export interface JsonKeys {
  /** Begins a row, before its first key. */
  readonly begin: () => void
  /** Finds the column of the key whose text stands in `bytes` from `from` to `to`, or what was expected instead. */
  readonly findColumn: (bytes: Uint8Array, from: number, to: number) => number | Words
}

const isSame = (name: Uint8Array | undefined, bytes: Uint8Array, from: number, to: number): boolean => {
  if (name === undefined || name.length !== to - from) return false
  for (let index = 0; index < name.length; index += 1) if (name[index] !== bytes[from + index]) return false
  return true
}

/**
 * Makes a finder for known names. Rows mostly have the same keys in the same order, so that order is tried first.
 *
 * @category making
 * @since 0.1.0
 */
export const makeKnownKeys = (names: ReadonlyArray<string>): JsonKeys => {
  const columns = new Map(names.map((name, column) => [name, column]))
  const written = names.map((name) => new TextEncoder().encode(JSON.stringify(name).slice(1, -1)))
  const rowOfKey = new Float64Array(names.length)
  const order: Array<number> = []
  let row = 0
  let nth = 0

  const claim = (column: number) => {
    nth += 1
    if (rowOfKey[column] === row) return onceEach
    rowOfKey[column] = row
    return column
  }

  return {
    begin: () => {
      row += 1
      nth = 0
    },
    findColumn: (bytes, from, to) => {
      const likely = order[nth]
      if (likely !== undefined && isSame(written[likely], bytes, from, to)) return claim(likely)
      const key = readJsonString(bytes.subarray(from, to))
      const column = key === undefined ? undefined : columns.get(key)
      if (column === undefined) return knownKey
      order[nth] = column
      return claim(column)
    },
  }
}

/**
 * Makes a finder that gathers the keys of the last row.
 *
 * @category making
 * @since 0.1.0
 */
export const makeUnknownKeys = (): JsonKeys & { readonly keys: () => ReadonlyArray<string> } => {
  const gathered = new Set<string>()
  return {
    begin: () => gathered.clear(),
    findColumn: (bytes, from, to) => {
      const key = readJsonString(bytes.subarray(from, to))
      if (key === undefined) return utf8Key
      if (gathered.has(key)) return onceEach
      gathered.add(key)
      return gathered.size - 1
    },
    keys: () => [...gathered],
  }
}
