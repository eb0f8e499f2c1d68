/**
 * Generators of names, readings and choices.
 *
 * @since 0.1.0
 */
import { anyWords } from "@jiceng/kernel/testing"
import * as fc from "fast-check"
import type { Name } from "../Name.ts"
import type { Reading } from "../Reading.ts"

/** Draws names, among them one that every object inherits. */
export const anyName: fc.Arbitrary<Name> = fc.oneof(
  fc.constantFrom("boundary", "word-rule", "boundary-up", "constructor", "0"),
  fc.stringMatching(/^[a-z0-9]{1,4}(?:-[a-z0-9]{1,4})?$/),
)

/** Draws readings of two or three options. */
export const anyReading: fc.Arbitrary<Reading> = fc
  .record({
    title: anyWords,
    options: fc.uniqueArray(fc.tuple(anyName, anyWords), { minLength: 2, maxLength: 3, selector: ([name]) => name }),
    usual: fc.nat(),
  })
  .map(({ title, options, usual }) => {
    return { title, default: options[usual % options.length]?.[0] ?? "", options: Object.fromEntries(options) }
  })
