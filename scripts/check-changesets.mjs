// Every public package that differs from the main branch is named by a changeset of this branch. `changeset status`
// alone is content with one changeset, whichever package it names.
import { execFileSync, spawnSync } from "node:child_process"
import { existsSync, mkdirSync, readFileSync } from "node:fs"

const plan = ".cache/changesets.json"
const git = (...args) => execFileSync("git", args, { encoding: "utf8", stdio: ["ignore", "pipe", "ignore"] })
const readJson = (path) => JSON.parse(readFileSync(path, "utf8"))

/** A clone of a single commit has no main branch, or none that it shares history with. */
const hasCommonHistory = (branch) => {
  try {
    return git("merge-base", branch, "HEAD") !== ""
  } catch {
    return false
  }
}

const changedPackages = (base) => {
  const paths = git("diff", "--name-only", `${base}...HEAD`, "--", "packages/*/src/**", "packages/*/package.json")
  const folders = new Set(paths.split("\n").map((path) => path.split("/")[1]))
  return [...folders]
    .map((folder) => `packages/${folder}/package.json`)
    .filter((path) => existsSync(path))
    .map(readJson)
    .filter((manifest) => !manifest.private)
    .map(({ name }) => name)
}

const namedPackages = (base) => {
  mkdirSync(".cache", { recursive: true })
  const options = [`--since=${base}`, `--output=${plan}`]
  const { status } = spawnSync("node_modules/.bin/changeset", ["status", ...options], { stdio: "inherit" })
  return status === 0 ? readJson(plan).changesets.flatMap(({ releases }) => releases.map(({ name }) => name)) : []
}

const base = ["origin/main", "main"].find(hasCommonHistory)
if (base === undefined) {
  console.log("Skipped: there is no main branch here to compare with.")
} else {
  const changed = changedPackages(base)
  const named = changed.length === 0 ? [] : namedPackages(base)
  const missing = changed.filter((name) => !named.includes(name))
  if (missing.length > 0) console.log(`Changed and named by no changeset: ${missing.join(", ")}`)
  process.exitCode = missing.length === 0 ? 0 : 1
}
