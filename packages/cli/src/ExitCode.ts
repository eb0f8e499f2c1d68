/**
 * What the process says when it ends: 0 where every row was rated, 1 where some were rejected, 2 where the call, the
 * edition or the file is wrong.
 *
 * @since 0.1.0
 */
import * as Effect from "effect/Effect"
import * as Runtime from "effect/Runtime"

const setExitCode = (code: number): Effect.Effect<void> =>
  Effect.sync(() => {
    process.exitCode = code
  })

/** Some rows, or the one that was asked for, were rejected. */
export const someRejected: Effect.Effect<void> = setExitCode(1)

/** The call, the edition or the file is wrong. */
export const badCall: Effect.Effect<void> = setExitCode(2)

/** What ends the process: 130 where it was interrupted, and 2 where a bug threw, which must not pass for rejected rows. */
export const teardown: Runtime.Teardown = (exit, onExit) =>
  Runtime.defaultTeardown(exit, (code) => onExit(code === 1 ? 2 : code))
