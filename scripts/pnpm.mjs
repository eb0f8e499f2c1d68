// Lets plain `npm start` and `npm test` run the pinned pnpm, which installs what is missing and then runs the script.
import { spawnSync } from "node:child_process"
import { readFileSync } from "node:fs"

const { packageManager } = JSON.parse(readFileSync(new URL("../package.json", import.meta.url), "utf8"))
const args = ["--yes", packageManager.split("+")[0], ...process.argv.slice(2)]
const windows = process.platform === "win32"
const { status } = spawnSync("npx", args, { stdio: "inherit", shell: windows, cwd: new URL("..", import.meta.url) })
process.exit(status ?? 1)
