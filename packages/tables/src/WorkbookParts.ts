/**
 * The parts of a workbook besides its sheets: what there is in it, where it is, how it looks, and the notes on headers.
 *
 * @since 0.1.0
 */
import { type ColumnGuide, drawingXml, notesXml } from "./SheetGuide.ts"
import { stylesXml } from "./SheetStyles.ts"
import { escapeXml, relationNamespace, sheetNamespace } from "./SheetXml.ts"

/** A part and what stands in it, behind the declaration of XML. */
export interface XmlPart {
  readonly name: string
  readonly xml: string
}

const packages = "http://schemas.openxmlformats.org/package/2006"

const type = "application/vnd.openxmlformats-officedocument"

/**
 * Names the part of a sheet by its place, counted from 0.
 *
 * @category writing
 * @since 0.1.0
 */
export const sheetPart = (at: number): string => `xl/worksheets/sheet${at + 1}.xml`

const notesPart = (at: number) => `xl/comments${at + 1}.xml`

const drawingPart = (at: number) => `xl/drawings/vmlDrawing${at + 1}.vml`

const override = (part: string, kind: string) =>
  `<Override PartName="/${part}" ContentType="${type}.spreadsheetml.${kind}+xml"/>`

const contentTypes = (count: number, guided: ReadonlyArray<number>) =>
  `<Types xmlns="${packages}/content-types">` +
  '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>' +
  '<Default Extension="xml" ContentType="application/xml"/>' +
  (guided.length === 0 ? "" : `<Default Extension="vml" ContentType="${type}.vmlDrawing"/>`) +
  override("xl/workbook.xml", "sheet.main") +
  override("xl/styles.xml", "styles") +
  Array.from({ length: count }, (_, at) => override(sheetPart(at), "worksheet")).join("") +
  guided.map((at) => override(notesPart(at), "comments")).join("") +
  "</Types>"

const relation = (id: number, kind: string, target: string) =>
  `<Relationship Id="rId${id}" Type="${relationNamespace}/${kind}" Target="${target}"/>`

const relationsXml = (relations: ReadonlyArray<string>) =>
  `<Relationships xmlns="${packages}/relationships">${relations.join("")}</Relationships>`

/** The first row is printed on every page. */
const printedTitle = (name: string, at: number) =>
  `<definedName name="_xlnm.Print_Titles" localSheetId="${at}">${escapeXml(`'${name.replaceAll("'", "''")}'!$1:$1`)}</definedName>`

const workbookXml = (names: ReadonlyArray<string>) =>
  `<workbook xmlns="${sheetNamespace}" xmlns:r="${relationNamespace}"><sheets>` +
  names.map((name, at) => `<sheet name="${escapeXml(name)}" sheetId="${at + 1}" r:id="rId${at + 1}"/>`).join("") +
  `</sheets><definedNames>${names.map(printedTitle).join("")}</definedNames></workbook>`

const guideParts = (guides: ReadonlyArray<ColumnGuide>, at: number): ReadonlyArray<XmlPart> => [
  {
    name: `xl/worksheets/_rels/sheet${at + 1}.xml.rels`,
    xml: relationsXml([relation(1, "vmlDrawing", `/${drawingPart(at)}`), relation(2, "comments", `/${notesPart(at)}`)]),
  },
  { name: notesPart(at), xml: notesXml(sheetNamespace, guides) },
  { name: drawingPart(at), xml: drawingXml(guides) },
]

/**
 * Lists the parts of a workbook besides its sheets, given their names and the help for the columns of each.
 *
 * @category writing
 * @since 0.1.0
 */
export const workbookParts = (
  names: ReadonlyArray<string>,
  guides: ReadonlyArray<ReadonlyArray<ColumnGuide>>,
): ReadonlyArray<XmlPart> => {
  const toSheets = names.map((_, at) => relation(at + 1, "worksheet", `worksheets/sheet${at + 1}.xml`))
  const guided = guides.flatMap((own, at) => (own.length === 0 ? [] : [at]))
  return [
    { name: "[Content_Types].xml", xml: contentTypes(names.length, guided) },
    { name: "_rels/.rels", xml: relationsXml([relation(1, "officeDocument", "xl/workbook.xml")]) },
    { name: "xl/workbook.xml", xml: workbookXml(names) },
    {
      name: "xl/_rels/workbook.xml.rels",
      xml: relationsXml([...toSheets, relation(names.length + 1, "styles", "styles.xml")]),
    },
    { name: "xl/styles.xml", xml: stylesXml(sheetNamespace) },
    ...guided.flatMap((at) => guideParts(guides[at] ?? [], at)),
  ]
}
