/**
 * A ZIP archive in memory: its directory, looked through before anything is inflated, and its entries as they are asked for.
 * What a directory declares is held against limits, and what an entry inflates to against what was declared: an archive that
 * lies about itself stops at its word.
 *
 * Laws:
 *
 * - with any one byte changed, an entry has the bytes that were packed, or is an error
 *
 * @since 0.1.0
 */
import { crc32, createInflateRaw } from "node:zlib"
import type { Words } from "@jiceng/kernel"
import { DamagedFile, OversizedFile } from "./TableError.ts"

/** An open archive. Whatever is wrong with it or with an entry is thrown, as an error of the file. */
export interface Zip {
  readonly names: ReadonlyArray<string>
  /** Inflates the entry of a name. */
  readonly inflate: (name: string) => AsyncGenerator<Uint8Array, void>
}

interface Entry {
  readonly name: string
  readonly method: number
  readonly isEncrypted: boolean
  readonly crc: number
  readonly packed: number
  readonly size: number
  readonly offset: number
}

const mostEntries = 10_000

const mostInflated = 2 ** 32

/** Ordinary workbooks inflate six to thirty times; nothing that DEFLATE packs inflates more than 1,032 times. */
const mostRatio = 250

/** Below this size a high ratio does no harm. */
const harmless = 2 ** 24

const whole: Words = { zh: "完整的 XLSX(ZIP)文件", en: "an XLSX (ZIP) file that is whole" }

const plain: Words = { zh: "未加密的 XLSX 文件", en: "an XLSX file without a password" }

const bounded: Words = {
  zh: `至多 ${mostEntries} 个部分、解压后至多 4 GiB 且不超过压缩前 ${mostRatio} 倍的 XLSX 文件`,
  en: `an XLSX file of at most ${mostEntries} parts that inflates to at most 4 GiB and ${mostRatio} times its size`,
}

const endSize = 22

const headSize = 46

const localSize = 30

const locatorSize = 20

/** What stands in place of a number that is too large for its field, which then is written elsewhere with 64 bits. */
const elsewhere = 0xffffffff

const isDirectoryEnd = (view: DataView, at: number) =>
  view.getUint32(at, true) === 0x06054b50 && at + endSize + view.getUint16(at + 20, true) === view.byteLength

const findDirectoryEnd = (view: DataView): number => {
  const lowest = Math.max(0, view.byteLength - endSize - 0xffff)
  for (let at = view.byteLength - endSize; at >= lowest; at -= 1) if (isDirectoryEnd(view, at)) return at
  return -1
}

/** Where a directory begins and ends, and how many entries it has. */
interface DirectoryPlace {
  readonly from: number
  readonly end: number
  readonly count: number
}

const readLong = (view: DataView, at: number): number => Number(view.getBigUint64(at, true))

/** In ZIP64 a locator in front of the end says where a longer end is. It may be there also where nothing needs it. */
const placeDirectory = (view: DataView, end: number): DirectoryPlace | undefined => {
  const locator = end - locatorSize
  if (locator < 0 || view.getUint32(locator, true) !== 0x07064b50) {
    return { from: view.getUint32(end + 16, true), end, count: view.getUint16(end + 10, true) }
  }
  const long = readLong(view, locator + 8)
  if (!(long + 56 <= locator) || view.getUint32(long, true) !== 0x06064b50) return undefined
  return { from: readLong(view, long + 48), end: long, count: readLong(view, long + 32) }
}

/** The numbers of an entry that have 64 bits, in the order in which they are written where they are needed. */
const readLongs = (view: DataView, from: number, end: number): ReadonlyArray<number> => {
  for (let at = from; at + 4 <= end; ) {
    const length = view.getUint16(at + 2, true)
    if (view.getUint16(at, true) === 1 && at + 4 + length <= end) {
      return Array.from({ length: Math.floor(length / 8) }, (_, nth) => readLong(view, at + 4 + 8 * nth))
    }
    at += 4 + length
  }
  return []
}

const readEntry = (view: DataView, at: number, end: number): (Entry & { readonly next: number }) | undefined => {
  if (at + headSize > end || view.getUint32(at, true) !== 0x02014b50) return undefined
  const extra = at + headSize + view.getUint16(at + 28, true)
  const extraEnd = extra + view.getUint16(at + 30, true)
  const next = extraEnd + view.getUint16(at + 32, true)
  if (next > end) return undefined
  const name = new TextDecoder().decode(
    new Uint8Array(view.buffer, view.byteOffset + at + headSize, extra - at - headSize),
  )
  const longs = [...readLongs(view, extra, extraEnd)]
  const [size, packed, offset] = [24, 20, 42].map((place) => {
    const written = view.getUint32(at + place, true)
    return written === elsewhere ? (longs.shift() ?? elsewhere) : written
  }) as [number, number, number]
  return {
    name,
    method: view.getUint16(at + 10, true),
    isEncrypted: (view.getUint16(at + 8, true) & 1) === 1,
    crc: view.getUint32(at + 16, true),
    packed,
    size,
    offset,
    next,
  }
}

const readDirectory = (path: string, view: DataView): ReadonlyMap<string, Entry> => {
  const damaged = (found: string) => new DamagedFile({ path, found, expected: whole })
  const last = findDirectoryEnd(view)
  if (last === -1) throw damaged("no directory at its end")
  const place = placeDirectory(view, last)
  if (place === undefined) throw damaged("a directory that is not where it should be")
  const { from, end, count } = place
  if (count > mostEntries) throw new OversizedFile({ path, found: `${count} parts`, expected: bounded })
  const entries = new Map<string, Entry>()
  let at = from
  let sum = 0
  for (let nth = 0; nth < count; nth += 1) {
    const read = readEntry(view, at, end)
    if (read === undefined) throw damaged("a directory that is cut short")
    const { next, ...entry } = read
    if (entries.has(entry.name)) throw damaged(`two parts named ${entry.name}`)
    if (entry.isEncrypted) throw new DamagedFile({ path, found: entry.name, expected: plain })
    entries.set(entry.name, entry)
    sum += entry.size
    at = next
  }
  if (at !== end) throw damaged("bytes behind the directory")
  if (sum > mostInflated || (sum > harmless && sum > mostRatio * view.byteLength)) {
    throw new OversizedFile({ path, found: `${view.byteLength} → ${sum} bytes`, expected: bounded })
  }
  return entries
}

const isOle = (view: DataView) => view.byteLength >= 8 && view.getUint32(0, false) === 0xd0cf11e0

async function* inflatePacked(packed: Uint8Array, method: number): AsyncGenerator<Uint8Array, void> {
  if (method === 0) return yield packed
  if (method !== 8) throw new Error(`compression method ${method}`)
  const inflater = createInflateRaw({ chunkSize: 2 ** 18 })
  try {
    inflater.end(packed)
    yield* inflater as AsyncIterable<Uint8Array>
    if (inflater.bytesWritten < packed.length) throw new Error("bytes behind the end")
  } finally {
    inflater.destroy()
  }
}

/**
 * Opens an archive whose bytes are at hand. Throws where it is damaged, encrypted or above the limits.
 *
 * @category reading
 * @since 0.1.0
 */
export const openZip = (path: string, bytes: Uint8Array): Zip => {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  if (isOle(view)) throw new DamagedFile({ path, found: "OLE", expected: plain })
  const entries = readDirectory(path, view)

  async function* inflate(name: string): AsyncGenerator<Uint8Array, void> {
    const damaged = (found: string) => new DamagedFile({ path, found: `${name}: ${found}`, expected: whole })
    const entry = entries.get(name)
    if (entry === undefined) throw damaged("missing")
    const { offset, packed, size, crc } = entry
    const isThere = offset + localSize <= bytes.length && view.getUint32(offset, true) === 0x04034b50
    if (!isThere) throw damaged("not where the directory says")
    const start = offset + localSize + view.getUint16(offset + 26, true) + view.getUint16(offset + 28, true)
    if (start + packed > bytes.length) throw damaged("cut short")
    let length = 0
    let sum = 0
    try {
      for await (const chunk of inflatePacked(bytes.subarray(start, start + packed), entry.method)) {
        length += chunk.length
        if (length > size) break
        sum = crc32(chunk, sum)
        yield chunk
      }
    } catch (cause) {
      throw damaged(cause instanceof Error ? cause.message : "")
    }
    if (length !== size) throw damaged(length > size ? `more than the ${size} bytes declared` : `${length} bytes`)
    if (sum !== crc) throw damaged("a wrong checksum")
  }

  return { names: [...entries.keys()], inflate }
}
