/**
 * What a file that is not text begins with: archives, workbooks and the like under the name of a table are told by it.
 *
 * @since 0.1.0
 */

const signatures: ReadonlyArray<readonly [string, ReadonlyArray<number>]> = [
  ["gzip", [0x1f, 0x8b]],
  ["Zstandard", [0x28, 0xb5, 0x2f, 0xfd]],
  ["ZIP, XLSX", [0x50, 0x4b, 0x03, 0x04]],
  ["ZIP, XLSX", [0x50, 0x4b, 0x05, 0x06]],
  ["OLE, XLS", [0xd0, 0xcf, 0x11, 0xe0]],
  ["Parquet", [0x50, 0x41, 0x52, 0x31, 0x15]],
  ["PDF", [0x25, 0x50, 0x44, 0x46, 0x2d]],
]

/** The most bytes that a signature has. */
export const longestSignature = 5

/**
 * Finds the format of bytes that begin a file and are not text.
 *
 * @category finding
 * @since 0.1.0
 */
export const findSignature = (bytes: Uint8Array): string | undefined =>
  signatures.find(([, signature]) => signature.every((byte, at) => bytes[at] === byte))?.[0]
