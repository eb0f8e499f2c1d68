/**
 * The packages of this workspace as the checks see them: a manifest and the parsed files beside it.
 *
 * @since 0.1.0
 */
import { execFileSync } from "node:child_process"
import { existsSync, globSync, readFileSync } from "node:fs"
import { join, posix } from "node:path"
import { fileURLToPath } from "node:url"
import { type Module, parseModule } from "./Module.ts"

type Names = Readonly<Record<string, string>>

/** The part of a `package.json` that the checks look at. */
export interface Manifest {
  readonly name: string
  readonly private?: boolean
  readonly bin?: Names
  readonly exports?: Names
  readonly dependencies?: Names
  readonly devDependencies?: Names
  readonly peerDependencies?: Names
  readonly publishConfig?: { readonly bin?: Names; readonly exports?: Readonly<Record<string, unknown>> }
}

/** One folder under `packages`. `references` are the packages that its `tsconfig.build.json` builds first. */
export interface Package {
  readonly folder: string
  readonly manifest: Manifest
  readonly references: ReadonlyArray<string>
  readonly sources: ReadonlyArray<Module>
  readonly tests: ReadonlyArray<Module>
}

/** The folder that holds the repository. */
export const root = fileURLToPath(new URL("../../..", import.meta.url))

/** Lists the files that match a pattern, relative to the root, in one order on every machine. */
export const listFiles = (pattern: string): ReadonlyArray<string> =>
  globSync(pattern, { cwd: root, exclude: ["**/node_modules/**"] })
    .map((path) => path.replaceAll("\\", "/"))
    .sort()

/** Lists the files that are in the repository or would be after the next commit: not those that Git ignores. */
export const listKeptFiles = (): ReadonlyArray<string> =>
  execFileSync("git", ["ls-files", "-z", "--cached", "--others", "--exclude-standard"], { cwd: root, encoding: "utf8" })
    .split("\0")
    .filter((path) => path !== "" && existsSync(join(root, path)))

/** Reads a file of the repository. */
export const readText = (path: string): string => readFileSync(new URL(`../../../${path}`, import.meta.url), "utf8")

/** Lists the documents that readers see. Change logs tell of other versions, so what they show need not hold. */
export const listDocuments = (): ReadonlyArray<string> =>
  ["*.md", "docs/**/*.md", "examples/**/*.md", "bench/**/*.md", "packages/*/*.md"]
    .flatMap(listFiles)
    .filter((path) => !path.endsWith("CHANGELOG.md"))

const readModules = (pattern: string) => listFiles(pattern).map((path) => parseModule(path, readText(path)))

/** Lists the folders of the packages that a `tsconfig.build.json` builds first. It may hold comments, so it is no JSON. */
export const readReferences = (path: string): ReadonlyArray<string> =>
  listFiles(path)
    .flatMap((found) => [...readText(found).matchAll(/"path": *"([^"]+)"/g)])
    .map(([, reference = ""]) => posix.basename(posix.dirname(reference)))

/** Reads every package of the workspace, this one too. */
export const readPackages = (): ReadonlyArray<Package> =>
  listFiles("packages/*/package.json").map((path) => {
    const folder = path.split("/")[1] as string
    return {
      folder,
      manifest: JSON.parse(readText(path)),
      references: readReferences(`packages/${folder}/tsconfig.build.json`),
      sources: readModules(`packages/${folder}/src/**/*.ts`),
      tests: readModules(`packages/${folder}/test/**/*.ts`),
    }
  })

/** Reads every package that is published. */
export const readPublishedPackages = (): ReadonlyArray<Package> =>
  readPackages().filter(({ manifest }) => manifest.private !== true)
