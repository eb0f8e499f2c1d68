/**
 * Traces of the machine on which a file was written: home folders, working folders, hosts and registries that nobody
 * else can reach.
 *
 * @since 0.1.0
 */
import { lineAt } from "./Module.ts"

const traces: ReadonlyArray<readonly [string, RegExp]> = [
  ["an absolute path", /(?<![\w.~)}-])\/(?:work|root|home\/[\w.-]+|Users\/[\w.-]+)\/[\w.-]+/g],
  ["an absolute path", /\b[A-Z]:\\Users\\[\w.-]+/g],
  ["a private host", /https?:\/\/(?:10|127|192\.168|172\.(?:1[6-9]|2\d|3[01]))\.[\d.]+/g],
  ["a private host", /https?:\/\/[\w.-]+\.(?:internal|local|lan|corp|intranet)\b/g],
]

/** A lockfile that names where a package was fetched from only works where that place can be reached. */
const fetched = /(?:tarball|registry|resolved): *\S*https?:\/\/\S+/g

/** Finds the traces in the text of a file. */
export const findTraces = (path: string, text: string): ReadonlyArray<string> =>
  [...traces, ...(path.endsWith("-lock.yaml") ? [["a fetched address", fetched] as const] : [])].flatMap(
    ([what, pattern]) =>
      [...text.matchAll(pattern)].map((found) => `${path}:${lineAt(text, found.index)} has ${what}: ${found[0]}`),
  )
