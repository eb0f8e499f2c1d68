/**
 * What is wrong with an edition file, in lines.
 *
 * @since 0.1.0
 */
import { type checkEdition, writePath } from "@jiceng/policy"

type Faults = ReturnType<typeof checkEdition>

/**
 * Tells every fault of an edition file with its path, and how many there are.
 *
 * @category writing
 * @since 0.1.0
 */
export const tellFaults = (file: string, faults: Faults): ReadonlyArray<string> => {
  const lines = faults.map(({ path, found, expected }) => {
    const place = path.length === 0 ? "the whole file" : writePath(path)
    return `${place}: found ${found === undefined ? "nothing" : JSON.stringify(found)}, expected ${expected}`
  })
  const count = faults.length === 0 ? "no faults" : faults.length === 1 ? "1 fault" : `${faults.length} faults`
  return [...lines, `${file}: ${count}`]
}
