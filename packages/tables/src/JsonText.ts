/**
 * Writing strings of JSON from bytes, byte for byte where no escape is needed.
 *
 * Laws:
 *
 * - what is written is read back
 *
 * @since 0.1.0
 */
import { backslash, quote } from "./Ascii.ts"
import type { ByteOutput } from "./ByteOutput.ts"

const space = 0x20

const escapeOf = (byte: number) => new TextEncoder().encode(JSON.stringify(String.fromCharCode(byte)).slice(1, -1))

/**
 * Writes a string whose text is there as bytes, also where they are not UTF-8.
 *
 * @category writing
 * @since 0.1.0
 */
export const putJsonString = (output: ByteOutput, text: Uint8Array): void => {
  output.putByte(quote)
  let written = 0
  for (let at = 0; at < text.length; at += 1) {
    const byte = text[at] as number
    if (byte !== quote && byte !== backslash && byte >= space) continue
    output.putRange(text, written, at)
    output.put(escapeOf(byte))
    written = at + 1
  }
  output.putRange(text, written, text.length)
  output.putByte(quote)
}
