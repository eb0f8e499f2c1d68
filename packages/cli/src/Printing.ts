/**
 * Printing on stdout: what a command was asked for, and nothing else.
 *
 * @since 0.1.0
 */
import { writeText } from "@jiceng/tables"

/**
 * Prints a result with a line end. Unlike a console it fails where nobody can read it, as on a full disk.
 *
 * @category printing
 * @since 0.1.0
 */
export const printResult = (text: string) => writeText("-", `${text}\n`)
