/**
 * Inflating pages of Parquet. A page is never inflated beyond the size that its header declares.
 *
 * @since 0.1.0
 */
import { brotliDecompressSync, gunzipSync, zstdDecompressSync } from "node:zlib"

/** Snappy, which Node does not have: inflates `packed` into `inflated`, and throws where it does not fill it. */
export type InflateSnappy = (packed: Uint8Array, inflated: Uint8Array) => void

/** The ways of packing pages that are read. */
export const codecs = ["UNCOMPRESSED", "SNAPPY", "GZIP", "BROTLI", "ZSTD"] as const

export type PageCodec = (typeof codecs)[number]

const isTooLarge = (cause: unknown) => cause instanceof RangeError && "code" in cause

const inflaters = {
  GZIP: gunzipSync,
  BROTLI: brotliDecompressSync,
  ZSTD: zstdDecompressSync,
}

const inflateWith = (codec: keyof typeof inflaters, packed: Uint8Array, size: number): Uint8Array => {
  try {
    return inflaters[codec](packed, { maxOutputLength: size })
  } catch (cause) {
    throw isTooLarge(cause) ? new Error(`more than the ${size} bytes declared`) : cause
  }
}

/**
 * Makes the function that inflates pages to a size. It throws where they do not have that size.
 *
 * @category making
 * @since 0.1.0
 */
export const makeInflater =
  (inflateSnappy: InflateSnappy) =>
  (packed: Uint8Array, codec: PageCodec, size: number): Uint8Array => {
    if (size === 0) return new Uint8Array(0)
    if (codec === "SNAPPY") {
      const inflated = new Uint8Array(size)
      inflateSnappy(packed, inflated)
      return inflated
    }
    const inflated = codec === "UNCOMPRESSED" ? packed : inflateWith(codec, packed, size)
    if (inflated.length !== size) throw new Error(`${inflated.length} bytes in place of ${size}`)
    return inflated
  }
