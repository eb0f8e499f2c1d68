/**
 * The parts of a workbook (XLSX) that say what its sheets mean: their names, the number formats, the texts that sheets share, and
 * from which day on days are counted.
 *
 * @since 0.1.0
 */
import { type CellFormat, findBuiltInFormat, findFormat } from "./CellFormat.ts"
import { makeTextGatherer, type TextGatherer } from "./SharedText.ts"
import type { MakeXmlReader, XmlEvents } from "./Xml.ts"
import type { Zip } from "./Zip.ts"

/** A sheet of rows and columns (工作表), and the part that holds it. */
export interface Sheet {
  readonly name: string
  readonly part: string
}

/** What all sheets of a workbook (工作簿) share. */
export interface Workbook {
  readonly sheets: ReadonlyArray<Sheet>
  readonly is1904: boolean
  /** The formats by the number that a cell names them with. */
  readonly formats: ReadonlyArray<CellFormat>
  readonly texts: ReadonlyArray<string>
}

type Attributes = Readonly<Record<string, string>>

const nothing = () => undefined

/**
 * Reads a part to its end.
 *
 * @category reading
 * @since 0.1.0
 */
export const readPart = async (zip: Zip, part: string, makeXml: MakeXmlReader, events: Partial<XmlEvents>) => {
  const xml = makeXml({ open: nothing, text: nothing, close: nothing, ...events })
  for await (const bytes of zip.inflate(part)) xml.push(bytes)
  xml.end()
}

/** Targets are paths from the folder of the part that names them, or from the root of the archive. */
const resolve = (folder: string, target: string): string =>
  new URL(target, `zip:///${folder}`).pathname.slice(1).split("/").map(decodeURIComponent).join("/")

interface Relation {
  readonly id: string
  readonly type: string
  readonly part: string
}

const readRelations = async (zip: Zip, part: string, makeXml: MakeXmlReader): Promise<ReadonlyArray<Relation>> => {
  const relations: Array<Relation> = []
  const folder = part.slice(0, part.lastIndexOf("/") + 1)
  const path = `${folder}_rels/${part.slice(folder.length)}.rels`
  if (part !== "" && !zip.names.includes(path)) return relations
  await readPart(zip, path, makeXml, {
    open: (name, { Id, Type, Target, TargetMode }) => {
      if (name !== "Relationship" || TargetMode === "External") return
      const type = (Type ?? "").slice((Type ?? "").lastIndexOf("/") + 1)
      relations.push({ id: Id ?? "", type, part: resolve(folder, Target ?? "") })
    },
  })
  return relations
}

const readFormats = async (zip: Zip, part: string, makeXml: MakeXmlReader): Promise<ReadonlyArray<CellFormat>> => {
  const codes = new Map<number, CellFormat>()
  const formats: Array<CellFormat> = []
  let isInCells = false
  await readPart(zip, part, makeXml, {
    open: (name, { numFmtId, formatCode }) => {
      if (name === "cellXfs") isInCells = true
      if (name === "numFmt") codes.set(Number(numFmtId), findFormat(formatCode ?? ""))
      const id = Number(numFmtId ?? 0)
      if (name === "xf" && isInCells) formats.push(codes.get(id) ?? findBuiltInFormat(id))
    },
    close: (name) => {
      if (name === "cellXfs") isInCells = false
    },
  })
  return formats
}

const readTexts = async (zip: Zip, part: string, makeXml: MakeXmlReader): Promise<ReadonlyArray<string>> => {
  const texts: Array<string> = []
  const gatherer: TextGatherer = makeTextGatherer()
  await readPart(zip, part, makeXml, {
    open: gatherer.open,
    text: gatherer.text,
    close: (name) => {
      gatherer.close(name)
      if (name === "si") texts.push(gatherer.take())
    },
  })
  return texts
}

const idOf = (attributes: Attributes): string | undefined =>
  Object.entries(attributes).find(([key]) => key.endsWith(":id"))?.[1]

/**
 * Reads what all sheets of a workbook share. Throws what is wrong with it.
 *
 * @category reading
 * @since 0.1.0
 */
export const readWorkbook = async (zip: Zip, makeXml: MakeXmlReader): Promise<Workbook> => {
  const root = await readRelations(zip, "", makeXml)
  const main = root.find(({ type }) => type === "officeDocument")?.part ?? "xl/workbook.xml"
  const relations = await readRelations(zip, main, makeXml)
  const named: Array<readonly [string, string | undefined]> = []
  let is1904 = false
  await readPart(zip, main, makeXml, {
    open: (name, attributes) => {
      if (name === "workbookPr") is1904 = ["1", "true"].includes(attributes["date1904"] ?? "")
      if (name === "sheet") named.push([attributes["name"] ?? "", idOf(attributes)])
    },
  })
  const partOf = (type: string) => relations.find((relation) => relation.type === type)?.part
  const [styles, texts] = [partOf("styles"), partOf("sharedStrings")]
  return {
    sheets: named.flatMap(([name, id]) =>
      relations.filter((one) => one.id === id && one.type === "worksheet").map(({ part }) => ({ name, part })),
    ),
    is1904,
    formats: styles === undefined ? [] : await readFormats(zip, styles, makeXml),
    texts: texts === undefined ? [] : await readTexts(zip, texts, makeXml),
  }
}
