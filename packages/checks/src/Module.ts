/**
 * One TypeScript file, parsed, with the questions that several checks ask of it.
 *
 * Parsed by oxc-parser, the parser inside oxlint: TypeScript 7 has no JavaScript API, and a comment or a string that
 * looks like an import would deceive a regular expression.
 *
 * @since 0.1.0
 */
import { type Comment, type EcmaScriptModule, type Program, parseSync, Visitor } from "oxc-parser"

/** A parsed file. Its path is relative to the root of the repository. */
export interface Module {
  readonly path: string
  readonly text: string
  readonly program: Program
  readonly record: EcmaScriptModule
  readonly comments: ReadonlyArray<Comment>
}

/** A module named by another one, in whatever kind of import or re-export. */
export interface Import {
  readonly from: string
  readonly line: number
}

/** Parses a file. A file that does not parse is a bug of the caller, so it throws. */
export const parseModule = (path: string, text: string): Module => {
  const { comments, errors, module, program } = parseSync(path, text)
  if (errors[0] !== undefined) throw new Error(`${path} does not parse: ${errors[0].message}`)
  return { path, text, program, record: module, comments }
}

/** Finds the number of the line that holds a position, counted from 1. */
export const lineAt = (text: string, position: number): number => text.slice(0, position).split("\n").length

/** Removes the asterisks in front of the lines of a block comment. */
export const plainLines = (comment: Comment): ReadonlyArray<string> =>
  comment.value.split("\n").map((line) => line.replace(/^\s*\*\s?/, "").trimEnd())

/** Finds the lines of the doc comment that opens a file, after the `#!` of a program. They are empty where there is none. */
export const headerLines = (module: Module): ReadonlyArray<string> => {
  const first = module.comments.find((comment) => comment.type === "Block")
  const before = module.text.slice(0, first?.start).replace(/^#!.*/, "")
  return first?.value.startsWith("*") && before.trim() === "" ? plainLines(first) : []
}

/** Lists every module that a file names, in the order of the file. */
export const importsOf = (module: Module): ReadonlyArray<Import> => {
  const requests = [
    ...module.record.staticImports.map((found) => found.moduleRequest),
    ...module.record.staticExports.flatMap(({ entries }) => entries.flatMap((entry) => entry.moduleRequest ?? [])),
    ...module.record.dynamicImports.map((found) => found.moduleRequest),
  ].map(({ start, end }) => ({ start, end }))
  new Visitor({
    TSImportType: ({ source }) => {
      requests.push({ start: source.start, end: source.end })
    },
  }).visit(module.program)
  const positions = new Map(requests.map(({ start, end }) => [start, module.text.slice(start, end)]))
  return [...positions]
    .sort(([one], [other]) => one - other)
    .filter(([, written]) => /^["'].*["']$/.test(written))
    .map(([start, written]) => ({ from: written.slice(1, -1), line: lineAt(module.text, start) }))
}
