/**
 * The manifest of a published package: it declares exactly what its sources import, builds after those packages, and
 * publishes the built form of each of its entries.
 *
 * A library declares what is installed along with it. A program has no entry to import: it is published as one file with
 * everything in it, so that what it imports is needed at home only.
 *
 * @since 0.1.0
 */
import { isDeepStrictEqual } from "node:util"
import { importsOf } from "./Module.ts"
import type { Package } from "./Package.ts"

const packageOf = (from: string) => from.split("/", from.startsWith("@") ? 2 : 1).join("/")

/** Lists the packages that the sources import, without those of Node. */
const importedPackages = ({ sources }: Package): ReadonlySet<string> =>
  new Set(
    sources
      .flatMap((module) => importsOf(module).map(({ from }) => from))
      .filter((from) => !from.startsWith(".") && !from.startsWith("node:"))
      .map(packageOf),
  )

const isProgram = ({ exports = {} }: Package["manifest"]) =>
  !Object.values(exports).some((file) => file.endsWith(".ts"))

const findDependencyFaults = (found: Package): ReadonlyArray<string> => {
  const { dependencies = {}, devDependencies = {}, peerDependencies = {} } = found.manifest
  const imported = importedPackages(found)
  const declared = isProgram(found.manifest) ? devDependencies : { ...dependencies, ...peerDependencies }
  // Peers are not looked at here: a package has to pass on those of the packages that it depends on.
  const needless = Object.keys(dependencies).filter((name) => isProgram(found.manifest) || !imported.has(name))
  const undeclared = [...imported].filter((name) => !Object.hasOwn(declared, name))
  const foreign = Object.entries(declared).filter(
    ([name, range]) => name.startsWith("@jiceng/") && range !== "workspace:^",
  )
  return [
    ...undeclared.map((name) => `imports ${name} and does not depend on it`),
    ...needless.map((name) => `depends on ${name} and needs it not`),
    ...foreign.map(([name, range]) => `depends on ${name} by ${range}, not by workspace:^`),
  ]
}

/** What a source file becomes when it is published. */
const builtEntry = (source: string): unknown => {
  const built = source.replace(/^\.\/src\/(.*)\.ts$/, "./dist/$1")
  return built === source ? source : { types: `${built}.d.ts`, default: `${built}.js` }
}

const builtProgram = (source: string) => source.replace(/^\.\/src\/(.*)\.ts$/, "./dist/$1.js")

const mapValues = <A, B>(record: Readonly<Record<string, A>>, change: (value: A) => B): Record<string, B> =>
  Object.fromEntries(Object.entries(record).map(([key, value]) => [key, change(value)]))

const findEntryFaults = ({ manifest: { bin = {}, exports = {}, publishConfig } }: Package): ReadonlyArray<string> => {
  const isPublished =
    isDeepStrictEqual(publishConfig?.exports ?? exports, mapValues(exports, builtEntry)) &&
    isDeepStrictEqual(publishConfig?.bin ?? bin, mapValues(bin, builtProgram))
  return isPublished ? [] : ["publishes other entries than those it has at home"]
}

const findReferenceFaults = (found: Package): ReadonlyArray<string> => {
  const scope = "@jiceng/"
  const imported = [...importedPackages(found)].filter((name) => name.startsWith(scope))
  const expected = imported.map((name) => name.slice(scope.length)).sort()
  const references = [...found.references].sort()
  return isDeepStrictEqual(references, expected)
    ? []
    : [`references [${references.join()}] in tsconfig.build.json and imports [${expected.join()}]`]
}

/** Finds where the manifest of a published package and its sources disagree. */
export const findManifestFaults = (found: Package): ReadonlyArray<string> =>
  [...findDependencyFaults(found), ...findEntryFaults(found), ...findReferenceFaults(found)].map(
    (fault) => `packages/${found.folder} ${fault}`,
  )
