/**
 * A column of Parquet: how its values are stored, and what they stand for. Columns of lists, maps and structs have no place in a
 * table, and some kinds of values have no text: they are refused by name.
 *
 * @since 0.1.0
 */
import type { Words } from "@jiceng/kernel"
import type { SchemaElement } from "hyparquet"
import type { HeaderFault } from "./Header.ts"
import type { Storage } from "./StoredValues.ts"

/** The parts of a second that times are counted in, as a power of ten. */
export type Fraction = 3 | 6 | 9

/** What values stand for. */
export type Meaning =
  | { readonly _tag: "Text" | "Flag" | "Day" | "OldMoment" | "Identifier" }
  | { readonly _tag: "Whole"; readonly isSigned: boolean }
  | { readonly _tag: "Decimal"; readonly places: number }
  | { readonly _tag: "Float" }
  | { readonly _tag: "Clock"; readonly fraction: Fraction }
  | { readonly _tag: "Moment"; readonly fraction: Fraction; readonly isUtc: boolean }

/** A column (列) of plain values, of which some may be missing. */
export interface ParquetColumn {
  readonly name: string
  readonly isOptional: boolean
  readonly storage: Storage
  readonly meaning: Meaning
}

/** An element of a schema with those inside it. */
export interface SchemaNode {
  readonly element: SchemaElement
  readonly children: ReadonlyArray<SchemaNode>
}

const plain: Words = {
  zh: "每格一个值的列:数、文本、逻辑值、日期或时间",
  en: "a column of one value a cell: a number, a text, a logical value, a day or a time",
}

const widths: Readonly<Record<string, number>> = { BOOLEAN: 1, INT32: 4, INT64: 8, INT96: 12, FLOAT: 4, DOUBLE: 8 }

const mostPlaces = 76

/** Newer files say what a column stands for in one way, older ones in another, most in both. */
const nameOf = ({ converted_type: older, logical_type: newer }: SchemaElement): string => {
  if (newer?.type === "INTEGER") return newer.isSigned ? "WHOLE" : "UNSIGNED"
  if (newer !== undefined) return newer.type
  if (older === undefined) return ""
  if (older === "UTF8") return "STRING"
  return older
    .replace(/^UINT_.*/, "UNSIGNED")
    .replace(/^INT_.*/, "WHOLE")
    .replace(/^(TIME|TIMESTAMP)_.*/, "$1")
}

const fractions = { MILLIS: 3, MICROS: 6, NANOS: 9 } as const

const fractionOf = ({ converted_type: older, logical_type: newer }: SchemaElement): Fraction => {
  if (newer?.type === "TIME" || newer?.type === "TIMESTAMP") return fractions[newer.unit]
  return older?.endsWith("MICROS") ? 6 : 3
}

const decimalOf = ({ scale, logical_type: newer, type }: SchemaElement): Meaning | undefined => {
  const places = newer?.type === "DECIMAL" ? newer.scale : (scale ?? 0)
  const isStored = ["INT32", "INT64", "BYTE_ARRAY", "FIXED_LEN_BYTE_ARRAY"].includes(type ?? "")
  return isStored && places >= 0 && places <= mostPlaces ? { _tag: "Decimal", places } : undefined
}

/** Times count from midnight, or from 1970; only the newer way tells those that are not in UTC. */
const timeOf = (element: SchemaElement, name: string): Meaning | undefined => {
  const fraction = fractionOf(element)
  const { logical_type: newer, type } = element
  if (name === "TIME") return type === (fraction === 3 ? "INT32" : "INT64") ? { _tag: "Clock", fraction } : undefined
  const isUtc = newer?.type !== "TIMESTAMP" || newer.isAdjustedToUTC
  return type === "INT64" ? { _tag: "Moment", fraction, isUtc } : undefined
}

const isFloat = ({ type, type_length: width, logical_type: newer }: SchemaElement) =>
  type === "FLOAT" || type === "DOUBLE" || (newer?.type === "FLOAT16" && type === "FIXED_LEN_BYTE_ARRAY" && width === 2)

const storedMeaning = (element: SchemaElement): Meaning | undefined => {
  switch (element.type) {
    case "BOOLEAN":
      return { _tag: "Flag" }
    case "INT32":
    case "INT64":
      return { _tag: "Whole", isSigned: true }
    case "INT96":
      return { _tag: "OldMoment" }
    case "BYTE_ARRAY":
    case "FIXED_LEN_BYTE_ARRAY":
      return { _tag: "Text" }
    default:
      return isFloat(element) ? { _tag: "Float" } : undefined
  }
}

const meaningOf = (element: SchemaElement): Meaning | undefined => {
  const { type, type_length: width } = element
  const name = nameOf(element)
  const isWhole = type === "INT32" || type === "INT64"
  const isText = type === "BYTE_ARRAY" || type === "FIXED_LEN_BYTE_ARRAY"
  switch (name) {
    case "":
    case "NULL":
      return storedMeaning(element)
    case "STRING":
    case "ENUM":
    case "JSON":
      return isText ? { _tag: "Text" } : undefined
    case "WHOLE":
    case "UNSIGNED":
      return isWhole ? { _tag: "Whole", isSigned: name === "WHOLE" } : undefined
    case "DECIMAL":
      return decimalOf(element)
    case "DATE":
      return type === "INT32" ? { _tag: "Day" } : undefined
    case "TIME":
    case "TIMESTAMP":
      return timeOf(element, name)
    case "UUID":
      return type === "FIXED_LEN_BYTE_ARRAY" && width === 16 ? { _tag: "Identifier" } : undefined
    case "FLOAT16":
      return isFloat(element) ? { _tag: "Float" } : undefined
    default:
      return undefined
  }
}

/** What is found in place of a column that can be read. */
const describe = ({ element, children }: SchemaNode): string => {
  const kind = [element.type ?? (children.length > 0 ? "group" : ""), nameOf(element)].filter((word) => word !== "")
  return `${element.name}: ${[...(element.repetition_type === "REPEATED" ? ["REPEATED"] : []), ...kind].join(" ")}`
}

/**
 * Reads what a schema says of one column, or what is wrong with it. `column` counts from 1.
 *
 * @category reading
 * @since 0.1.0
 */
export const readColumn = (node: SchemaNode, column: number): ParquetColumn | HeaderFault => {
  const { name, type, type_length: length, repetition_type: repetition } = node.element
  const meaning = node.children.length > 0 || repetition === "REPEATED" ? undefined : meaningOf(node.element)
  const width = type === "FIXED_LEN_BYTE_ARRAY" ? (length ?? 0) : (widths[type ?? ""] ?? 0)
  const isSized = width > 0 || type === "BYTE_ARRAY"
  if (meaning === undefined || type === undefined || !isSized) return { column, found: describe(node), expected: plain }
  return { name, isOptional: repetition !== "REQUIRED", storage: { physical: type, width }, meaning }
}
