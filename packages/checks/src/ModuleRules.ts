/**
 * Rules of `STYLE` that one look at a file can check.
 *
 * @since 0.1.0
 */
import { posix } from "node:path"
import { headerLines, type Module, plainLines } from "./Module.ts"

const longest = 250

/** Words for a drawer without a label, wherever in a name they stand. */
const drawer = /^(utils?|helpers?|common|misc|manager)$/

/** Words that say nothing by themselves. */
const empty = /^(data|info|process|handle|do)$/i

const isNamedForNothing = (path: string): boolean =>
  path
    .replace(/^packages\/[^/]+\/|\.ts$/g, "")
    .split("/")
    .some(
      (name) =>
        empty.test(name) ||
        name.split(/[^A-Za-z]+|(?<=[a-z])(?=[A-Z])/).some((word) => drawer.test(word.toLowerCase())),
    )

/** An edition is as long as the measures that it writes down. */
const isEdition = (module: Module) => /^packages\/policies\/src\/.+\//.test(module.path)

const isEntry = (module: Module) => posix.basename(module.path) === "index.ts"

/** Tells whether a file holds nothing but `export { … } from "…"`. */
const isListOfNames = (module: Module): boolean =>
  module.program.body.every(
    (statement) =>
      statement.type === "ExportNamedDeclaration" && statement.source !== null && statement.declaration === null,
  )

const hasEmptyExample = (module: Module): boolean =>
  module.comments.some((comment) => /@example(?!\s*```ts\n)/.test(plainLines(comment).join("\n")))

/** Finds the rules that a source file breaks. */
export const findRuleFaults = (module: Module): ReadonlyArray<string> => {
  const lines = module.text.trimEnd().split("\n").length
  const faults: ReadonlyArray<readonly [boolean, string]> = [
    [lines > longest && !isEdition(module), `has ${lines} lines: over ${longest} there are two concepts in it`],
    [isNamedForNothing(module.path), "is named for no concept"],
    [!headerLines(module).some((line) => line.startsWith("@since ")), "has no header comment with @since"],
    [isEntry(module) && !isListOfNames(module), "is an entry and holds more than named re-exports"],
    [
      module.program.body.some(({ type }) => type === "ExportAllDeclaration"),
      "exports with a star: name what is exported",
    ],
    [hasEmptyExample(module), "has an @example without a block of ts"],
  ]
  return faults.filter(([broken]) => broken).map(([, fault]) => `${module.path} ${fault}`)
}
