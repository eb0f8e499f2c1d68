/**
 * What nobody who reads or writes a workbook by these libraries can go below: `inflate` unpacks the texts and the first sheet of a
 * workbook by zlib and does nothing with them; `events` also has saxes tell every tag and text of them, to somebody who does
 * not listen; `deflate` unpacks a workbook and packs it again.
 *
 * @since 0.1.0
 */
import { readFileSync, writeFileSync } from "node:fs"
import { createDeflateRaw, createInflateRaw } from "node:zlib"
import { SaxesParser } from "saxes"

const [mode = "inflate", input = "", output = ""] = process.argv.slice(2)
const bytes = readFileSync(input)

/** The parts of an archive by name, packed, as its directory tells. */
const parts = new Map<string, Buffer>()
const end = bytes.lastIndexOf("PK\u0005\u0006", undefined, "latin1")
for (let at = bytes.readUInt32LE(end + 16); at < end; ) {
  const [packed, nameLength, local] = [
    bytes.readUInt32LE(at + 20),
    bytes.readUInt16LE(at + 28),
    bytes.readUInt32LE(at + 42),
  ]
  const start = local + 30 + bytes.readUInt16LE(local + 26) + bytes.readUInt16LE(local + 28)
  parts.set(bytes.toString("utf8", at + 46, at + 46 + nameLength), bytes.subarray(start, start + packed))
  at += 46 + nameLength + bytes.readUInt16LE(at + 30) + bytes.readUInt16LE(at + 32)
}

const inflate = (name: string) => {
  const inflater = createInflateRaw({ chunkSize: 2 ** 18 })
  inflater.end(parts.get(name))
  return inflater as AsyncIterable<Buffer>
}

const listen = () => {
  const parser = new SaxesParser({ xmlns: false, position: false })
  for (const event of ["opentag", "text", "closetag"] as const) parser.on(event, () => {})
  return parser
}

const deflater = createDeflateRaw({ level: 4 })
let length = 0
if (mode === "deflate") deflater.on("data", (packed: Buffer) => (length += packed.length))
for (const name of ["xl/sharedStrings.xml", "xl/worksheets/sheet1.xml"].filter((part) => parts.has(part))) {
  const parser = listen()
  const decoder = new TextDecoder()
  for await (const part of inflate(name)) {
    if (mode === "events") parser.write(decoder.decode(part, { stream: true }))
    if (mode === "deflate" && !deflater.write(part)) await new Promise((resolve) => deflater.once("drain", resolve))
    if (mode === "inflate") length += part.length
  }
  if (mode === "events") parser.close()
}
if (mode === "deflate") {
  deflater.end()
  await new Promise((resolve) => deflater.once("end", resolve))
}
writeFileSync(output, String(length))
