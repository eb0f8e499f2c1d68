/**
 * A session at the command line in the documentation: a block marked `console`, in which `$ ` precedes a command and the
 * lines up to the next command are what it prints. A line `…` stands for any lines left out.
 *
 * The sessions of a document are one: what a command wrote is there for all that follow. They run in an empty folder with
 * links to the files of the repository, so that what they write does no harm.
 *
 * @since 0.1.0
 */
import { execFile } from "node:child_process"
import { mkdtempSync, rmSync, symlinkSync } from "node:fs"
import { tmpdir } from "node:os"
import { delimiter, join } from "node:path"
import type { Block } from "./Block.ts"
import { listKeptFiles, readText, root } from "./Package.ts"

/** A command and what the document says that it prints. */
export interface Command {
  readonly line: string
  readonly output: string
}

/** Lists the commands of a session. */
export const commandsOf = ({ text }: Block): ReadonlyArray<Command> =>
  text
    .split(/^\$ /m)
    .slice(1)
    .map((part) => {
      const [line = "", ...output] = part.replaceAll("\\\n", "").split("\n")
      return { line, output: output.join("\n").trimEnd() }
    })

/** The commands that are run: ours, and those that show a file that ours wrote. */
const runnable = /^(pnpm --silent jiceng|npx tsx examples\/|cat |head |grep |echo )/

/** Tells whether every command of a block is one that is run. Installing, say, is not. */
export const isRunnable = (block: Block): boolean => {
  const commands = commandsOf(block)
  return block.language === "console" && commands.length > 0 && commands.every(({ line }) => runnable.test(line))
}

/** Joins the sessions of a document that are run. */
export const joinSessions = (path: string, blocks: ReadonlyArray<Block>): ReadonlyArray<Block> => {
  const texts = blocks.filter(isRunnable).map(({ text }) => text)
  return texts.length === 0 ? [] : [{ place: path, language: "console", text: texts.join("\n") }]
}

const matches = (printed: ReadonlyArray<string>, shown: ReadonlyArray<string>): boolean => {
  const [line, ...rest] = shown
  if (line === undefined) return printed.length === 0
  if (line === "…") return [...printed.keys(), printed.length].some((at) => matches(printed.slice(at), rest))
  return printed[0] === line && matches(printed.slice(1), rest)
}

/** Tells whether what a command printed is what the document shows. */
export const isAsShown = (printed: string, shown: string): boolean =>
  matches(printed.trimEnd().split("\n"), shown.trimEnd().split("\n"))

/** Puts the programs themselves in place of the package manager that finds them, which is slow to start. */
const directly = (line: string): string => {
  const { scripts } = JSON.parse(readText("package.json"))
  return line.replaceAll("pnpm --silent jiceng", scripts.jiceng).replaceAll("npx tsx", "tsx")
}

const runIn = (folder: string, line: string): Promise<string> => {
  const path = [join(root, "node_modules/.bin"), process.env.PATH].join(delimiter)
  const env = { ...process.env, PATH: path, NO_COLOR: "1" }
  return new Promise((resolve) => {
    // Some commands are shown because they fail, so only what they print counts.
    execFile("sh", ["-c", `exec 2>&1; ${directly(line)}`], { cwd: folder, env }, (_, printed) => resolve(printed))
  })
}

const topLevel = () => new Set(listKeptFiles().map((path) => path.replace(/\/.*/, "")))

/** Runs the commands of a session one after the other and collects what each one prints. */
export const runTranscript = async (block: Block): Promise<ReadonlyArray<string>> => {
  const folder = mkdtempSync(join(tmpdir(), "jiceng-"))
  try {
    for (const name of topLevel()) symlinkSync(join(root, name), join(folder, name))
    const printed: string[] = []
    for (const { line } of commandsOf(block)) printed.push(await runIn(folder, line))
    return printed
  } finally {
    rmSync(folder, { recursive: true })
  }
}
