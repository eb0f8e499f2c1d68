/**
 * A folder of programs made from the examples in the documentation, to be run and type-checked. It lies inside this
 * package, which depends on every package that an example may import.
 *
 * @since 0.1.0
 */
import { execFile } from "node:child_process"
import { mkdirSync, rmSync, writeFileSync } from "node:fs"
import { join } from "node:path"
import type { Block } from "./Block.ts"
import { toProgram } from "./DocExample.ts"
import { root } from "./Package.ts"

const parent = join(root, "packages/checks/.cache")

/** Names the file that holds the program of an example. */
export const programFile = (folder: string, { place }: Block): string =>
  join(parent, folder, `${place.replaceAll(/[^\w.]/g, "-")}.ts`)

/** Writes the programs of examples to a new folder. */
export const writePrograms = (folder: string, blocks: ReadonlyArray<Block>): void => {
  rmSync(join(parent, folder), { recursive: true, force: true })
  mkdirSync(join(parent, folder), { recursive: true })
  const config = { extends: "../../../../tsconfig.json", include: ["*.ts"] }
  writeFileSync(join(parent, folder, "tsconfig.json"), JSON.stringify(config))
  for (const block of blocks) writeFileSync(programFile(folder, block), toProgram(block))
}

/** Collects what the compiler has to say about the programs of a folder. */
export const typeFaults = (folder: string): Promise<string> =>
  new Promise((resolve) => {
    execFile(join(root, "node_modules/.bin/tsc"), ["-p", join(parent, folder)], { cwd: root }, (_, said) =>
      resolve(said),
    )
  })
