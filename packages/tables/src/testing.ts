/**
 * Generators of tables, well-formed and hostile, for use with fast-check.
 *
 * @since 0.1.0
 */
export { anyChunks, anyHostileBytes } from "./testing/Bytes.ts"
export { anyCellText, anyCsv, anyTexts, type TextTable } from "./testing/Csv.ts"
export { anyJson, anyNdjson, type ObjectTable } from "./testing/Ndjson.ts"
