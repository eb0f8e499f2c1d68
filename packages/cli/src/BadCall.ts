/**
 * A call that asks for something that is not there, or in words that mean nothing here.
 *
 * @since 0.1.0
 */
import * as Data from "effect/Data"

/** What is wrong with a call: where, what was found there, what was expected, and what there is instead. */
export class BadCall extends Data.TaggedError("BadCall")<{ readonly message: string }> {}
