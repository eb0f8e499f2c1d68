// `tsup` run in a package's folder finds this file above it, so no package has one of its own.
import { readdirSync, readFileSync } from "node:fs"
import { defineConfig } from "tsup"

/** What a package publishes is what is built: the sources named by its `exports` and `bin`, and the programs of its threads. */
const { exports, bin = {} } = JSON.parse(readFileSync("package.json", "utf8"))
const threads = readdirSync("src").filter((name) => name.endsWith("Worker.ts"))
const files = [
  ...Object.values<string>(exports),
  ...Object.values<string>(bin),
  ...threads.map((name) => `src/${name}`),
]

export default defineConfig({
  entry: files.filter((file) => file.endsWith(".ts")),
  format: "esm",
  target: "node22",
  // A program holds everything that it uses, and a map of all that is larger than itself many times over.
  sourcemap: Object.keys(bin).length === 0,
  // Declarations come from `tsc -b`: tsup's own need the JavaScript API that TypeScript 7 no longer has. Cleaning here
  // would delete them and leave `.tsbuildinfo`, after which `tsc -b` believes that there is nothing to do.
  dts: false,
  clean: false,
})
