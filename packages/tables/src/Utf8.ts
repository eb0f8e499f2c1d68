/**
 * Bytes as UTF-8 text: strictly, for what is worked with, and leniently, for what is shown to people.
 *
 * @since 0.1.0
 */

const strict = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true })

const lenient = new TextDecoder("utf-8", { ignoreBOM: true })

/**
 * Reads bytes as UTF-8, or gives `undefined` where they are not UTF-8.
 *
 * @category reading
 * @since 0.1.0
 */
export const readUtf8 = (bytes: Uint8Array): string | undefined => {
  try {
    return strict.decode(bytes)
  } catch {
    return undefined
  }
}

/**
 * Shows bytes as text for people, with U+FFFD for what is not UTF-8.
 *
 * @category writing
 * @since 0.1.0
 */
export const showUtf8 = (bytes: Uint8Array): string => lenient.decode(bytes)

const longest = 40

/**
 * Shows for people what stands from a place up to the end of a line, cut short where it is long.
 *
 * @category writing
 * @since 0.1.0
 */
export const showExcerpt = (bytes: Uint8Array, from: number, lineEnd: number): string => {
  const shown = showUtf8(bytes.subarray(from, Math.min(lineEnd, from + 4 * longest + 4))).replace(/\r$/, "")
  const characters = Array.from(shown)
  return characters.length <= longest ? shown : `${characters.slice(0, longest).join("")}…`
}
