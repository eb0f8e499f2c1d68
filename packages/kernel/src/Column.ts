/**
 * The fields of a flat schema seen as columns of a table: their names, their titles, and what a cell may hold. A schema
 * is written once; the table reader, the messages and the documentation are all derived from it.
 *
 * Laws:
 *
 * - a value written into a cell is decoded back
 * - a text decodes exactly when it is a cell that the shape allows
 *
 * @since 0.1.0
 */
import * as Effect from "effect/Effect"
import * as Schema from "effect/Schema"
import * as SchemaAST from "effect/SchemaAST"
import * as SchemaIssue from "effect/SchemaIssue"
import * as SchemaTransformation from "effect/SchemaTransformation"
import { expectQuantity, type Quantity, writeQuantity } from "./Quantity.ts"
import type { Words } from "./Words.ts"

/** What a cell of a column may hold: an exact number, one of some names, or yes and no. */
export type Shape =
  | { readonly _tag: "Number"; readonly quantity: Quantity }
  | { readonly _tag: "Choice"; readonly options: ReadonlyArray<Option> }
  | { readonly _tag: "Flag" }

/** One of the names that a choice allows, with its title. */
export interface Option {
  readonly name: string
  readonly title: Words
}

/** A column: the name of the field, its title, and what its cells hold. */
export interface Column {
  readonly name: string
  readonly title: Words
  readonly shape: Shape
}

/** Yes or no (是否), in a table the words `true` and `false`. */
export const Flag = Schema.Union([Schema.Boolean, Schema.String])
  .annotate({ expected: "true or false" })
  .pipe(
    Schema.decodeTo(
      Schema.Boolean,
      SchemaTransformation.transformEffect({
        decode: (written: boolean | string, options) =>
          written === true || written === "true"
            ? Effect.succeed(true)
            : written === false || written === "false"
              ? Effect.succeed(false)
              : Effect.fail(new SchemaIssue.InvalidValue({ expected: "true or false" }, written, options)),
        encode: (flag: boolean) => Effect.succeed(flag),
      }),
    ),
    Schema.annotate({ flag: true }),
  )

/**
 * Makes the schema of a choice between names, each with its title.
 *
 * @category schemas
 * @since 0.1.0
 */
export const choiceOf = <const Name extends string>(titles: { readonly [N in Name]: Words }) =>
  Schema.Literals(Object.keys(titles) as Array<Name>).annotate({ titles })

const shapeOf = (ast: SchemaAST.AST): Shape | undefined => {
  const { quantity, titles, flag } = SchemaAST.resolve(ast) ?? {}
  if (quantity !== undefined) return { _tag: "Number", quantity: quantity as Quantity }
  if (titles !== undefined) {
    const options = Object.entries(titles as Record<string, Words>).map(([name, title]) => ({ name, title }))
    return { _tag: "Choice", options }
  }
  if (flag !== undefined) return { _tag: "Flag" }
  return SchemaAST.isUnion(ast) ? ast.types.map(shapeOf).find((shape) => shape !== undefined) : undefined
}

/**
 * Lists the columns of a flat struct, in the order of its fields. Every field is a quantity, a choice or a flag, alone
 * or beside `NotCovered` or `null`, and has its title as the key annotation `words`. Anything else is a bug and throws.
 *
 * @category finding
 * @since 0.1.0
 */
export const columnsOf = (struct: Schema.Constraint): ReadonlyArray<Column> => {
  if (!SchemaAST.isObjects(struct.ast)) throw new Error("columnsOf needs a struct")
  return struct.ast.propertySignatures.map(({ name, type }) => {
    const shape = shapeOf(type)
    const title = type.context?.annotations?.["words"] as Words | undefined
    if (shape === undefined || title === undefined) throw new Error(`field ${String(name)} is not a column`)
    return { name: String(name), title, shape }
  })
}

/**
 * Lists the columns of a table: of the rows of an array schema. Anything else is a bug and throws.
 *
 * @category finding
 * @since 0.1.0
 */
export const rowColumnsOf = (table: Schema.Constraint): ReadonlyArray<Column> => {
  const row = SchemaAST.isArrays(table.ast) ? (table.ast.rest[0] ?? table.ast.elements[0]) : undefined
  if (row === undefined) throw new Error("rowColumnsOf needs an array")
  return columnsOf(Schema.make(row))
}

/**
 * Says in words what a cell of a shape may hold.
 *
 * @category writing
 * @since 0.1.0
 */
export const expectShape = (shape: Shape): Words => {
  switch (shape._tag) {
    case "Number":
      return expectQuantity(shape.quantity)
    case "Choice": {
      const names = shape.options.map(({ name }) => name)
      return { zh: `${names.join("、")} 之一`, en: `one of ${names.join(", ")}` }
    }
    case "Flag":
      return { zh: "true 或 false", en: "true or false" }
  }
}

/**
 * Writes a value as the cell of a column. A value that a text does not cover, and `null`, leave the cell empty.
 *
 * @category writing
 * @since 0.1.0
 */
export const writeCell = (value: unknown, shape: Shape): string => {
  if (typeof value === "number" && shape._tag === "Number") return writeQuantity(value, shape.quantity)
  return typeof value === "string" || typeof value === "boolean" ? String(value) : ""
}
