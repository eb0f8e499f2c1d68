// Packs every public package as `pnpm publish` would, and uses the tarballs as strangers do. Wants a finished build.
import { execFile } from "node:child_process"
import { cpSync, globSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { delimiter, join } from "node:path"
import { fileURLToPath } from "node:url"
import { promisify } from "node:util"

const root = fileURLToPath(new URL("..", import.meta.url))
const temporary = mkdtempSync(join(tmpdir(), "jiceng-pack-"))
const env = { ...process.env, PATH: [join(root, "node_modules/.bin"), process.env.PATH].join(delimiter) }
const readManifest = (folder) => JSON.parse(readFileSync(join(root, folder, "package.json"), "utf8"))

const run = async (folder, command, ...args) => {
  const shell = process.platform === "win32"
  const { stdout } = await promisify(execFile)(command, args, { cwd: folder, env, shell })
  return stdout
}

let failed = 0
const check = async (title, task) => {
  try {
    await task()
    console.log(`ok    ${title}`)
  } catch (error) {
    failed += 1
    console.log(`FAIL  ${title}\n${[error.stdout, error.stderr, error.message].filter(Boolean).join("\n")}`)
  }
}

const pack = async (folder) => {
  const { filename } = JSON.parse(await run(folder, "pnpm", "pack", "--json", "--pack-destination", temporary))
  return filename
}

/** Sets up an empty project in which the given packages are installed by npm. */
const install = async (name, dependencies) => {
  const project = join(temporary, name)
  mkdirSync(project)
  writeFileSync(join(project, "package.json"), JSON.stringify({ private: true, type: "module", dependencies }))
  await run(project, "npm", "install", "--no-audit", "--no-fund")
  return project
}

const tarballs = {}
for (const path of globSync("packages/*/package.json", { cwd: root }).sort()) {
  const folder = join(root, path, "..")
  const { name, private: isPrivate } = readManifest(join(path, ".."))
  if (isPrivate) continue
  await check(`pack ${name}`, async () => {
    tarballs[name] = await pack(folder)
  })
}

for (const [name, tarball] of Object.entries(tarballs)) {
  await check(`publint ${name}`, () => run(root, "publint", "run", tarball, "--strict"))
  await check(`attw ${name}`, () => run(root, "attw", tarball, "--profile", "esm-only", "--no-color"))
}

await check("rate a member with @jiceng/points and effect alone", async () => {
  const { version } = readManifest("node_modules/effect")
  const needed = { "@jiceng/kernel": tarballs["@jiceng/kernel"], "@jiceng/points": tarballs["@jiceng/points"] }
  const project = await install("consumer", { ...needed, effect: version })
  cpSync(join(root, "scripts/consumer"), project, { recursive: true })
  await run(project, "tsc")
  await run(project, "node", "rate-one-member.ts")
})

const cli = await install("cli", { "@jiceng/cli": tarballs["@jiceng/cli"] })
const jiceng = (...args) => run(cli, "npx", "--no", "jiceng", ...args)
const rate = (out, ...flags) => jiceng("run", "yongning-2020/community-posts", "in.csv", "--out", out, ...flags)
writeFileSync(join(cli, "in.csv"), "id,households\nA,3000\nB,6000\n")

await check("npx jiceng rates a table", async () => {
  await jiceng("list")
  await rate("out.csv", "--manifest", "out.json")
  const lines = readFileSync(join(cli, "out.csv"), "utf8").split("\n")
  if (!lines[0].startsWith("id,posts") || !lines[2]?.startsWith("B,9,")) throw new Error(lines.join("\n"))
  await jiceng("verify", "out.json")
})

await check("npx jiceng rates on threads, and writes workbooks, Parquet and pages", async () => {
  await rate("threads.csv", "--jobs", "2")
  const [one, other] = ["out.csv", "threads.csv"].map((name) => readFileSync(join(cli, name), "utf8"))
  if (one !== other) throw new Error(other)
  for (const name of ["out.xlsx", "out.parquet"]) {
    await rate(name)
    await jiceng("report", name, "--to", `${name}.html`)
  }
})

rmSync(temporary, { recursive: true })
process.exit(failed === 0 ? 0 : 1)
