/**
 * The programs in `examples/`, whose recorded output stands beside them: `01-rate.ts` prints `01-rate.out.txt`.
 *
 * @since 0.1.0
 */
import { execFile } from "node:child_process"
import { join } from "node:path"
import { promisify } from "node:util"
import { listFiles, root } from "./Package.ts"

/** Lists the programs, in their order. */
export const listExamples = (): ReadonlyArray<string> => listFiles("examples/[0-9][0-9]-*.ts")

/** Names the file that holds the recorded output of a program. */
export const outputOf = (example: string): string => example.replace(/\.ts$/, ".out.txt")

/** Runs a program as a reader would, and gives what it prints. A program that fails throws. */
export const runExample = async (example: string): Promise<string> => {
  const env = { ...process.env, NO_COLOR: "1" }
  const { stdout } = await promisify(execFile)(join(root, "node_modules/.bin/tsx"), [example], { cwd: root, env })
  return stdout
}
