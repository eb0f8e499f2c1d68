import { spawn } from "node:child_process"
import { once } from "node:events"
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { text } from "node:stream/consumers"
import { fileURLToPath } from "node:url"

/** The program as it runs in a checkout. */
export const program = fileURLToPath(new URL("../src/bin.ts", import.meta.url))

/** A folder of files, by their names. */
export type Files = Readonly<Record<string, string | Uint8Array>>

/** What a call came to: its exit code, what it printed, and the files that it left behind. */
export interface Ended {
  readonly exit: number | null
  readonly stdout: string
  readonly stderr: string
  readonly files: Readonly<Record<string, string>>
}

/** Does something in a temporary folder of files, and takes the folder away. */
export const inFolder = async <A>(files: Files, use: (folder: string) => Promise<A>): Promise<A> => {
  const folder = mkdtempSync(join(tmpdir(), "jiceng-"))
  try {
    for (const [name, content] of Object.entries(files)) writeFileSync(join(folder, name), content)
    return await use(folder)
  } finally {
    rmSync(folder, { recursive: true })
  }
}

/** Reads all files of a folder. */
export const readFolder = (folder: string): Readonly<Record<string, string>> =>
  Object.fromEntries(readdirSync(folder).map((name) => [name, readFileSync(join(folder, name), "utf8")]))

/** Runs the program in a folder that is there. */
export const runIn = async (folder: string, args: ReadonlyArray<string>, input: string): Promise<Ended> => {
  const child = spawn(process.execPath, [program, ...args], { cwd: folder })
  child.stdin.on("error", () => undefined) // a call that is wrong reads nothing
  child.stdin.end(input)
  const [stdout, stderr, [exit]] = await Promise.all([text(child.stdout), text(child.stderr), once(child, "exit")])
  return { exit, stdout, stderr, files: readFolder(folder) }
}

/** Runs the program in a folder of files. */
export const runJiceng = (args: ReadonlyArray<string>, files: Files, input: string): Promise<Ended> =>
  inFolder(files, (folder) => runIn(folder, args, input))
