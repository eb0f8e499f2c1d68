/**
 * The programs in `examples/`, whose recorded output stands beside them: `01-rate.ts` prints `01-rate.out.txt`. A program
 * that reads stdin has its input there too: `26-rate.in.ndjson`.
 *
 * @since 0.1.0
 */
import { execFile } from "node:child_process"
import { join } from "node:path"
import { promisify } from "node:util"
import { listFiles, readText, root } from "./Package.ts"

/** Lists the programs, in their order. */
export const listExamples = (): ReadonlyArray<string> => listFiles("examples/[0-9][0-9]-*.ts")

/** Names the file that holds the recorded output of a program. */
export const outputOf = (example: string): string => example.replace(/\.ts$/, ".out.txt")

/** Finds what a program is given on stdin. */
const inputOf = (example: string): string => {
  const [input] = listFiles(example.replace(/\.ts$/, ".in.*"))
  return input === undefined ? "" : readText(input)
}

/** Runs a program as a reader would, and gives what it prints. A program that fails throws. */
export const runExample = async (example: string): Promise<string> => {
  const env = { ...process.env, NO_COLOR: "1" }
  const running = promisify(execFile)(join(root, "node_modules/.bin/tsx"), [example], { cwd: root, env })
  running.child.stdin?.end(inputOf(example))
  return (await running).stdout
}
