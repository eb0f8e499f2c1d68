/**
 * Tables of results and texts that mean harm, to test with.
 *
 * @since 0.1.0
 */
export { anyHostileText, anyResultTable } from "./testing/resultTables.ts"
