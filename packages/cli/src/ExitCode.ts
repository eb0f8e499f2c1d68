/**
 * What the process says when it ends: 0 where every row was rated, 1 where some were rejected, 2 where the call, the
 * edition or the file is wrong, and above 128 where a signal ended it.
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

/** Signals that end a run, and the exit codes that say so. */
export const signalCodes = { SIGHUP: 129, SIGINT: 130, SIGTERM: 143 } as const

/**
 * Makes what ends the process: the code of the signal where one interrupted it, and 2 where a bug threw, which must not pass
 * for rejected rows.
 *
 * @category running
 * @since 0.1.0
 */
export const makeTeardown =
  (signalCode: () => number): Runtime.Teardown =>
  (exit, onExit) =>
    Runtime.defaultTeardown(exit, (code) => {
      if (code === signalCodes.SIGINT) onExit(signalCode())
      else onExit(code === 1 ? 2 : code)
    })
