/**
 * XML, event by event, while its bytes arrive: strictly as XML 1.0 says, in UTF-8, without a document type, so there are no
 * entities but the five that XML has itself. This is the one place that knows the parser, `saxes`. The module is loaded when the
 * first workbook is opened.
 *
 * @since 0.1.0
 */
import { SaxesParser } from "saxes"

/** What is told of a document. Names come without the prefix of their namespace. */
export interface XmlEvents {
  readonly open: (name: string, attributes: Readonly<Record<string, string>>) => void
  /** The text up to the next tag. It may come in parts. */
  readonly text: (text: string) => void
  readonly close: (name: string) => void
}

/** Reads one document. Whatever is wrong with it is thrown. */
export interface XmlReader {
  readonly push: (bytes: Uint8Array) => void
  readonly end: () => void
}

/** Makes a reader of a document. */
export type MakeXmlReader = (events: XmlEvents) => XmlReader

/** No text or tag of a workbook comes near this length. */
const longest = 2 ** 22

const deepest = 100

const localName = (name: string) => name.slice(name.indexOf(":") + 1)

/**
 * Makes a reader of a document.
 *
 * @category making
 * @since 0.1.0
 */
export const makeXmlReader: MakeXmlReader = ({ open, text, close }) => {
  const decoder = new TextDecoder("utf-8", { fatal: true })
  const parser = new SaxesParser({ xmlns: false, position: false })
  let silent = 0
  let depth = 0
  parser.on("opentag", ({ name, attributes }) => {
    silent = 0
    depth += 1
    if (depth > deepest) throw new Error(`more than ${deepest} elements inside each other`)
    open(localName(name), attributes)
  })
  parser.on("text", (part) => {
    silent = 0
    text(part)
  })
  parser.on("cdata", (part) => {
    silent = 0
    text(part)
  })
  parser.on("closetag", ({ name }) => {
    silent = 0
    depth -= 1
    close(localName(name))
  })
  parser.on("doctype", () => {
    throw new Error("a document type")
  })
  const write = (part: string) => {
    silent += part.length
    parser.write(part)
    if (silent > longest) throw new Error(`a text of more than ${longest} characters`)
  }
  return {
    push: (bytes) => write(decoder.decode(bytes, { stream: true })),
    end: () => {
      write(decoder.decode())
      parser.close()
    },
  }
}
