/**
 * A progress bar on the terminal: how much of the input has been read, and how many rows were rated and rejected. Where
 * stderr is no terminal it prints nothing.
 *
 * @since 0.1.0
 */
import type { Tally } from "@jiceng/engine"
import * as Effect from "effect/Effect"
import * as Stdio from "effect/Stdio"
import * as Stream from "effect/Stream"

/** Shows how far a run has come: the share of the input that was read, if its size is known, and what came of it. */
export type ShowProgress = (share: number | undefined, tally: Tally) => Effect.Effect<void>

const width = 30

const barOf = (share: number | undefined): string => {
  if (share === undefined) return ""
  const full = Math.round(Math.min(share, 1) * width)
  return `${"█".repeat(full)}${"░".repeat(width - full)} ${Math.floor(Math.min(share, 1) * 100)} % `
}

/**
 * Makes the function that draws the bar, and the effect that wipes it away.
 *
 * @category printing
 * @since 0.1.0
 */
export const makeProgress = Effect.fnUntraced(function* (isWanted: boolean) {
  const stdio = yield* Stdio.Stdio
  const isShown = isWanted && (yield* stdio.stderrIsTerminal)
  const print = (text: string) =>
    isShown ? Stream.run(Stream.make(text), stdio.stderr({ endOnDone: false })).pipe(Effect.ignore) : Effect.void
  const show: ShowProgress = (share, { rated, rejected }) =>
    print(`\r${barOf(share)}${rated} rated, ${rejected} rejected\u001b[K`)
  return { show, wipe: print("\r\u001b[K") }
})
