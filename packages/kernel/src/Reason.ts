/**
 * The words of a step. A step's schema carries its text as the annotation `reason`, in both languages, with the names of
 * its fields in braces; a text is made from it only where somebody reads it.
 *
 * Laws:
 *
 * - every field that a reason names is a field of its step
 * - what stands in a field is told as it stands
 *
 * @since 0.1.0
 */
import * as Schema from "effect/Schema"
import type { Step } from "./Outcome.ts"
import { type Language, Words } from "./Words.ts"

/** The schema of a step that knows its words. */
export type StepSchema = Schema.Codec<Step, unknown>

/** The schemas of steps, each under its tag. */
export type StepSchemas = Readonly<Record<string, StepSchema>>

/** Titles by name, for the names of columns and options that stand in steps. */
export type Titles = Readonly<Record<string, Words>>

/**
 * Finds the text of a step's schema, with field names in braces. A schema without one is a bug and throws.
 *
 * @category finding
 * @since 0.1.0
 */
export const reasonOf = (schema: Schema.Constraint): Words => {
  const reason = Schema.resolveAnnotations(schema)?.["reason"]
  if (reason === undefined) throw new Error("a step needs the annotation `reason`")
  return reason as Words
}

/**
 * Lists the tags of the steps that hold a result down: those whose schema has the annotation `limits`.
 *
 * @category finding
 * @since 0.1.0
 */
export const limitsOf = (schemas: StepSchemas): ReadonlySet<string> =>
  new Set(
    Object.entries(schemas).flatMap(([tag, schema]) =>
      Schema.resolveAnnotations(schema)?.["limits"] === true ? [tag] : [],
    ),
  )

const isWords = Schema.is(Words)

const showField = (field: unknown, titles: Titles, language: Language): string => {
  if (typeof field === "string") return titles[field]?.[language] ?? field
  if (Array.isArray(field))
    return field.map((item) => showField(item, titles, language)).join(language === "zh" ? "、" : ", ")
  if (typeof field !== "object" || field === null) return String(field)
  if (isWords(field)) return field[language]
  return Object.entries(field)
    .map(([name, value]) => `${showField(name, titles, language)} = ${showField(value, titles, language)}`)
    .join("; ")
}

/**
 * Tells a step in words. Numbers are written as in JSON, and names that have a title are shown by it. A step whose
 * schema is not among `schemas` is a bug and throws.
 *
 * @category writing
 * @since 0.1.0
 */
export const tellStep = (step: Step, schemas: StepSchemas, titles: Titles, language: Language): string => {
  const schema = Object.hasOwn(schemas, step._tag) ? schemas[step._tag] : undefined
  if (schema === undefined) throw new Error(`the step ${step._tag} has no schema`)
  const fields = Schema.encodeSync(schema)(step) as Readonly<Record<string, unknown>>
  return reasonOf(schema)[language].replace(/\{(\w+)\}/g, (_, name: string) =>
    showField(fields[name], titles, language),
  )
}
