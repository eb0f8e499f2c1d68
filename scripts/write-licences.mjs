// Writes the licences of all that a bundled program holds beside it, as they ask for. Run in the folder of a package behind
// `tsup --metafile`, whose list of what went into the bundle it takes away again.
import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs"
import { dirname, join } from "node:path"

const list = "dist/metafile-esm.json"

/** The folder of the package that a file belongs to, or `undefined` for a file of this repository. */
const packageFolderOf = (file) => {
  const found = /^(.*\/node_modules\/(?:@[^/]+\/)?[^/]+)\//.exec(file)
  return found === null ? undefined : found[1]
}

const { inputs, outputs } = JSON.parse(readFileSync(list, "utf8"))
const used = new Set(Object.values(outputs).flatMap((output) => Object.keys(output.inputs)))
const folders = new Set(
  Object.keys(inputs)
    .filter((file) => used.has(file))
    .flatMap((file) => packageFolderOf(file) ?? []),
)

const textsOf = (folder) =>
  readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isFile() && /^(licen[cs]e|notice|copying)/i.test(entry.name))
    .map(({ name }) => name)
    .sort()
    .map((name) => readFileSync(join(folder, name), "utf8").trim())

const parts = [...folders]
  .filter((folder) => existsSync(join(folder, "package.json")))
  .map((folder) => {
    const { name, version, license } = JSON.parse(readFileSync(join(folder, "package.json"), "utf8"))
    return [`${name} ${version} (${license})`, ...textsOf(folder)].join("\n\n")
  })
  .sort()

const line = "-".repeat(80)
const head = "This program holds the following works, each under its own licence."
writeFileSync(join(dirname(list), "LICENCES.txt"), `${[head, ...new Set(parts)].join(`\n\n${line}\n\n`)}\n`)
rmSync(list)
