import { readFileSync } from "node:fs"
import type { Files } from "../jiceng.ts"

/** The tables that the examples show, by their names. */
export const exampleFiles = (...names: ReadonlyArray<string>): Files =>
  Object.fromEntries(
    names.map((name) => [name, readFileSync(new URL(`../../../../examples/data/${name}`, import.meta.url), "utf8")]),
  )

/** A text of lines. */
export const lines = (...texts: ReadonlyArray<string>): string => texts.map((text) => `${text}\n`).join("")
