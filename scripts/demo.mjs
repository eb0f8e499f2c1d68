// What `npm start` shows: the example tables rated by the measures that ship, and one result with its reasons.
import { spawnSync } from "node:child_process"
import { mkdirSync } from "node:fs"
import { fileURLToPath } from "node:url"

const bin = fileURLToPath(new URL("../packages/cli/src/bin.ts", import.meta.url))

/** Runs the command line as a user would. Rejected rows are part of the demonstration; a wrong call ends it. */
const jiceng = (...args) => {
  console.log(`\n$ jiceng ${args.map((arg) => (/[{"]/.test(arg) ? `'${arg}'` : arg)).join(" ")}`)
  const { status } = spawnSync(process.execPath, [bin, ...args], { stdio: "inherit" })
  if (status !== 0 && status !== 1) process.exit(status ?? 1)
}

const rate = (rule, table) => {
  const out = `out/${rule.replace("/", "-")}`
  const files = ["--out", `${out}.csv`, "--rejects", `${out}.rejects.csv`, "--manifest", `${out}.json`]
  jiceng("run", rule, `examples/data/${table}.csv`, ...files)
}

mkdirSync("out", { recursive: true })
rate("yongning-2020/member-stars", "members")
rate("yongning-2020/unit-stars", "units")
rate("yongning-2020/community-organisation", "communities")
rate("yongning-2020/community-posts", "communities")
rate("xingqing-2018/community-posts", "communities")
const stars = "out/yongning-2020-member-stars"
const record = ["--rejects", `${stars}.rejects.csv`, "--manifest", `${stars}.json`]
jiceng("report", `${stars}.csv`, ...record, "--group", "community", "--to", `${stars}.html`)
jiceng("explain", "yongning-2020/member-stars", "--facts", '{"points":92.5,"checkIns":6}', "--lang", "en")

console.log(
  `\nResults, rejected rows and a page to open in a browser (${stars}.html) are in out/. \`pnpm --silent jiceng list\` lists every rule; README.md goes on from here.`,
)
