/**
 * Generators of the rules that ship, for tests of programs that use them, with fast-check.
 *
 * @since 0.1.0
 */
export { anyShippedEdition, anyShippedRule } from "./testing/Shipped.ts"
