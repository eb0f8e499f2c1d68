/**
 * What a package imports: only what lies below it, only through the front door, and without going in circles.
 *
 * @since 0.1.0
 */
import { builtinModules } from "node:module"
import { posix } from "node:path"
import { layers, onNode } from "./layers.ts"
import { type Import, importsOf, type Module } from "./Module.ts"
import type { Package } from "./Package.ts"

const scope = "@jiceng/"

const isOfNode = (from: string) => from.startsWith("node:") || builtinModules.includes(from)

/** Modules published for the tests of others may use what is published for tests. */
const isForTests = (module: Module) => /\/src\/testing(\.ts$|\/)/.test(module.path)

/** The manifest of a package is an entry of it, and says which release it is. */
const manifest = "package.json"

const relativeFault = (folder: string, { from }: Import, module: Module): string | undefined => {
  const source = `packages/${folder}/src/`
  const target = posix.join(posix.dirname(module.path), from)
  if (target === `packages/${folder}/${manifest}`) return undefined
  if (!/\.(ts|json)$/.test(from)) return `${from} is written without its ending .ts`
  return target.startsWith(source) ? undefined : `${from} reaches outside ${source}`
}

const packageFault = (folder: string, { from }: Import, module: Module): string | undefined => {
  const [name, ...rest] = from.slice(scope.length).split("/") as [string, ...string[]]
  if (name === folder) return `${from} is this package: import the file`
  if (!layers.get(folder)?.includes(name)) return `${folder} may not import ${name}`
  if (rest.length === 0 || rest.join("/") === manifest) return undefined
  if (rest.join("/") !== "testing") return `${from} is a file of another package: import its entry`
  return isForTests(module) ? undefined : `${from} is for tests only`
}

const importFault = (folder: string, found: Import, module: Module): string | undefined => {
  if (found.from.startsWith(".")) return relativeFault(folder, found, module)
  if (found.from.startsWith(scope)) return packageFault(folder, found, module)
  if (found.from === "fast-check") return isForTests(module) ? undefined : "fast-check is for tests only"
  return isOfNode(found.from) && !onNode.includes(folder) ? `${folder} may not use ${found.from}` : undefined
}

/** Finds every import of a package that the layers forbid. */
export const findLayerFaults = ({ folder, sources }: Package): ReadonlyArray<string> => {
  if (!layers.has(folder)) return [`packages/${folder} has no place in packages/checks/src/layers.ts`]
  return sources.flatMap((module) =>
    importsOf(module).flatMap((found) => {
      const fault = importFault(folder, found, module)
      return fault === undefined ? [] : [`${module.path}:${found.line} ${fault}`]
    }),
  )
}

const neighboursOf = (module: Module) =>
  importsOf(module)
    .filter(({ from }) => from.startsWith("."))
    .map(({ from }) => posix.join(posix.dirname(module.path), from))

/** Finds the circles in which the files of a package import each other, each as the path that goes around once. */
export const findCycles = ({ sources }: Package): ReadonlyArray<string> => {
  const neighbours = new Map(sources.map((module) => [module.path, neighboursOf(module)]))
  const done = new Set<string>()
  const cycles: string[] = []
  const walk = (path: string, trail: ReadonlyArray<string>): void => {
    if (trail.includes(path)) cycles.push([...trail.slice(trail.indexOf(path)), path].join(" → "))
    if (done.has(path)) return
    done.add(path)
    for (const next of neighbours.get(path) ?? []) walk(next, [...trail, path])
  }
  for (const path of neighbours.keys()) walk(path, [])
  return cycles
}
