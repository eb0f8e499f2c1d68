// `tsup` run in a package's folder finds this file above it, so no package has one of its own.
import { readFileSync } from "node:fs"
import { defineConfig } from "tsup"

/** What a package publishes is what is built: the sources named by its `exports` and `bin`. */
const { exports, bin = {} } = JSON.parse(readFileSync("package.json", "utf8"))
const entry = [...Object.values<string>(exports), ...Object.values<string>(bin)].filter((file) => file.endsWith(".ts"))

// Declarations come from `tsc -b`: tsup's own need the JavaScript API that TypeScript 7 no longer has. Cleaning here
// would delete them and leave `.tsbuildinfo`, after which `tsc -b` believes that there is nothing to do.
export default defineConfig({ entry, format: "esm", target: "node22", sourcemap: true, dts: false, clean: false })
