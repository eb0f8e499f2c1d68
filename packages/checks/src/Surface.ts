/**
 * The names that a package publishes, each with what it can be used as: the text that `surface/` records.
 *
 * @since 0.1.0
 */
import { posix } from "node:path"
import type { StaticExportEntry } from "oxc-parser"
import type { Module } from "./Module.ts"
import type { Package } from "./Package.ts"

/** What a name can be used as. A schema and its type share one name. */
type Kind = "value" | "type"

type Modules = ReadonlyMap<string, Module>

const entriesOf = (module: Module) => module.record.staticExports.flatMap(({ entries }) => entries)

const kindOf = (entry: StaticExportEntry): Kind => (entry.isType ? "type" : "value")

/** Finds what the file behind a re-export declares under that name. A file of another package says no more than the entry. */
const kindsOf = (entry: StaticExportEntry, module: Module, modules: Modules): ReadonlyArray<Kind> => {
  const from = entry.moduleRequest?.value
  const origin = from?.startsWith(".") ? modules.get(posix.join(posix.dirname(module.path), from)) : undefined
  if (origin === undefined || entry.isType) return [kindOf(entry)]
  return entriesOf(origin)
    .filter(({ exportName }) => exportName.name === entry.importName.name)
    .flatMap((found) => kindsOf(found, origin, modules))
}

const describeEntry = (entry: string, module: Module, modules: Modules): string => {
  const exported = entriesOf(module)
  const names = new Set(exported.map(({ exportName }) => exportName.name ?? "default"))
  const lines = [...names].sort().map((name) => {
    const same = exported.filter(({ exportName }) => (exportName.name ?? "default") === name)
    const kinds = new Set(same.flatMap((one) => kindsOf(one, module, modules)))
    return `  ${name}: ${[...kinds].sort().reverse().join(", ")}`
  })
  return [entry, ...lines].join("\n")
}

/** Writes the names of every entry of a package, sorted. */
export const describeSurface = ({ folder, manifest, sources }: Package): string => {
  const modules = new Map(sources.map((module) => [module.path, module]))
  return Object.entries(manifest.exports ?? {})
    .flatMap(([entry, source]) => {
      const module = modules.get(posix.join("packages", folder, source))
      return module === undefined ? [] : [describeEntry(posix.join(manifest.name, entry), module, modules)]
    })
    .join("\n\n")
    .concat("\n")
}
