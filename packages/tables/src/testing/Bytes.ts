/**
 * Generators of bytes that make trouble for whoever cuts tables, and of the pieces that bytes arrive in.
 *
 * @since 0.1.0
 */
import * as fc from "fast-check"

const shape = ['"', '"', ",", ",", "\n", "\n", "\r", "\r\n", '""', "{", "}", ":", "\\", "[", "a", "1", " ", "星"]

const noUtf8 = [[0xff], [0xc3], [0xe6, 0x98], [0x00], [0xef, 0xbb, 0xbf], [0xc4, 0xe3]]

const anyPiece: fc.Arbitrary<Uint8Array> = fc.oneof(
  { weight: 9, arbitrary: fc.constantFrom(...shape).map((text) => new TextEncoder().encode(text)) },
  { weight: 1, arbitrary: fc.constantFrom(...noUtf8).map((bytes) => Uint8Array.from(bytes)) },
)

/** Any bytes, with many quotes, commas and line ends in them, NUL, and bytes that are not UTF-8. */
export const anyHostileBytes: fc.Arbitrary<Uint8Array> = fc
  .array(anyPiece, { maxLength: 60 })
  .map((pieces) => Uint8Array.from(pieces.flatMap((piece) => [...piece])))

/** Any bytes of another generator, together with pieces of them that make up the whole. Pieces may be empty. */
export const anyChunks = (bytes: fc.Arbitrary<Uint8Array>) =>
  fc.tuple(bytes, fc.array(fc.nat({ max: 12 }), { maxLength: 30 })).map(([whole, lengths]) => {
    const bounds = lengths.map((_, index) => lengths.slice(0, index).reduce((sum, length) => sum + length, 0))
    const chunks = bounds.map((from, index) => whole.slice(from, bounds[index + 1] ?? whole.length))
    return { whole, chunks: chunks.length === 0 ? [whole] : chunks }
  })
