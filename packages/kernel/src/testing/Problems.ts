/**
 * What a schema finds wrong with data, in lines that can stand in a test.
 *
 * @since 0.1.0
 */
import * as Result from "effect/Result"
import * as Schema from "effect/Schema"
import * as SchemaIssue from "effect/SchemaIssue"

const listIssues = SchemaIssue.makeFormatterStandardSchemaV1()

/**
 * Lists everything that a schema finds wrong with data, each as `path: message`; nothing, where the data decode.
 *
 * @category checking
 * @since 0.1.0
 */
export const problemsOf = (schema: Schema.Codec<unknown, unknown>, data: unknown): ReadonlyArray<string> => {
  const decoded = Schema.decodeUnknownResult(schema)(data, { errors: "all", onExcessProperty: "error" })
  if (Result.isSuccess(decoded)) return []
  return listIssues(decoded.failure.issue).issues.map(
    ({ message, path = [] }) => `${path.map(String).join(".")}: ${message}`,
  )
}
