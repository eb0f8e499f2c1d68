import { parseModule } from "../src/Module.ts"
import type { Manifest, Package } from "../src/Package.ts"

/** Builds a package out of the texts of its files, named relative to its folder. */
export const fixture = (
  folder: string,
  files: Readonly<Record<string, string>>,
  manifest: Partial<Manifest> = {},
  references: ReadonlyArray<string> = [],
): Package => {
  const modules = Object.entries(files).map(([path, text]) => parseModule(`packages/${folder}/${path}`, text))
  return {
    folder,
    manifest: { name: `@jiceng/${folder}`, ...manifest },
    references,
    sources: modules.filter(({ path }) => path.includes("/src/")),
    tests: modules.filter(({ path }) => path.includes("/test/")),
  }
}
