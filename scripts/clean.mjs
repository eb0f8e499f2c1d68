// A file that is no longer built must not be published from an old build.
import { globSync, rmSync } from "node:fs"

for (const folder of globSync("packages/*/dist")) rmSync(folder, { recursive: true })
