/**
 * Writing a ZIP archive while its parts are made, one after another, so that none of them is held in memory. It bears no date,
 * so the same parts give the same bytes.
 *
 * @since 0.1.0
 */
import { crc32, createDeflateRaw } from "node:zlib"
import * as Effect from "effect/Effect"
import * as Stream from "effect/Stream"
import { compressWith } from "./Compression.ts"

/** A part of an archive: its name, and the bytes of it. */
export interface ZipPart<E, R> {
  readonly name: string
  readonly bytes: Stream.Stream<Uint8Array, E, R>
}

interface Written {
  readonly name: Uint8Array
  readonly offset: number
  readonly crc: number
  readonly packed: number
  readonly size: number
}

/** Sizes stand behind a part, because they are not known before it. */
const sizesFollow = 0x0008

const utf8Names = 0x0800

const deflated = 8

/** 1 January 1980, the first day that there is in an archive. */
const noDay = 0x0021

const level = 4

const record = (length: number, name: Uint8Array, fill: (view: DataView) => void): Uint8Array => {
  const bytes = new Uint8Array(length + name.length)
  fill(new DataView(bytes.buffer))
  bytes.set(name, length)
  return bytes
}

const putCommon = (view: DataView, at: number) => {
  view.setUint16(at, 20, true)
  view.setUint16(at + 2, sizesFollow | utf8Names, true)
  view.setUint16(at + 4, deflated, true)
  view.setUint16(at + 8, noDay, true)
}

const putSizes = (view: DataView, at: number, { crc, packed, size }: Written) => {
  view.setUint32(at, crc, true)
  view.setUint32(at + 4, packed, true)
  view.setUint32(at + 8, size, true)
}

const localHeader = (name: Uint8Array) =>
  record(30, name, (view) => {
    view.setUint32(0, 0x04034b50, true)
    putCommon(view, 4)
    view.setUint16(26, name.length, true)
  })

const descriptor = (written: Written) =>
  record(16, new Uint8Array(0), (view) => {
    view.setUint32(0, 0x08074b50, true)
    putSizes(view, 4, written)
  })

const directoryEntry = (written: Written) =>
  record(46, written.name, (view) => {
    view.setUint32(0, 0x02014b50, true)
    view.setUint16(4, 20, true)
    putCommon(view, 6)
    putSizes(view, 16, written)
    view.setUint16(28, written.name.length, true)
    view.setUint32(42, written.offset, true)
  })

const directoryEnd = (count: number, length: number, offset: number) =>
  record(22, new Uint8Array(0), (view) => {
    view.setUint32(0, 0x06054b50, true)
    view.setUint16(8, count, true)
    view.setUint16(10, count, true)
    view.setUint32(12, length, true)
    view.setUint32(16, offset, true)
  })

/** No size or place in an archive without ZIP64 goes beyond this. */
const mostBytes = 2 ** 32 - 1

/**
 * Writes an archive of parts. `refuse` tells the error of an archive that would be larger than 4 GiB.
 *
 * @category writing
 * @since 0.1.0
 */
export const writeZip = <E, R, E2>(
  parts: ReadonlyArray<ZipPart<E, R>>,
  refuse: () => E2,
): Stream.Stream<Uint8Array, E | E2, R> =>
  Stream.suspend(() => {
    const written: Array<Written> = []
    let offset = 0
    const emit = (bytes: Uint8Array): Effect.Effect<Uint8Array, E2> => {
      offset += bytes.length
      return offset <= mostBytes ? Effect.succeed(bytes) : Effect.fail(refuse())
    }

    const writePart = ({ name, bytes }: ZipPart<E, R>): Stream.Stream<Uint8Array, E | E2, R> =>
      Stream.suspend(() => {
        const { push, end } = compressWith(createDeflateRaw({ level }))
        const encoded = new TextEncoder().encode(name)
        const start = offset
        const header = localHeader(encoded)
        let [crc, size] = [0, 0]
        const pack = (chunk: Uint8Array) => {
          crc = crc32(chunk, crc)
          size += chunk.length
          return size <= mostBytes ? push(chunk) : Effect.fail(refuse())
        }
        const close = Effect.sync(() => {
          const entry = { name: encoded, offset: start, crc, packed: offset - start - header.length, size }
          written.push(entry)
          return descriptor(entry)
        })
        return Stream.succeed(header).pipe(
          Stream.concat(Stream.mapEffect(bytes, pack)),
          Stream.concat(Stream.fromEffect(end)),
          Stream.concat(Stream.fromEffect(close)),
          Stream.mapEffect(emit),
        )
      })

    const directory = Stream.suspend(() => {
      const entries = written.map(directoryEntry)
      const length = entries.reduce((sum, entry) => sum + entry.length, 0)
      return Stream.fromIterable([...entries, directoryEnd(entries.length, length, offset)])
    })
    return parts
      .map(writePart)
      .reduce((before, part) => Stream.concat(before, part))
      .pipe(Stream.concat(directory))
  })
