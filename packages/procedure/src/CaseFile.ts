/**
 * Case files: logs of events replayed into where each case stands, with the fate of every event. A log can hold many
 * cases, and can be replayed in pieces.
 *
 * Laws:
 *
 * - a log replayed from any prefix gives the same files as replayed whole
 * - every event of a log comes out once, accepted or refused
 * - cases in one log do not touch one another
 * - no event is accepted out of order or by somebody who is not entitled, whatever the log
 *
 * @since 0.1.0
 */
import type { CaseEvent } from "./CaseEvent.ts"
import type { CaseRefusal } from "./CaseRefusal.ts"
import { type CaseState, moveCase, newCase } from "./CaseState.ts"
import type { Dispatch } from "./Dispatch.ts"

/** An event of a case, and what speaks against it; nothing, where it was accepted. */
export interface CaseEntry {
  readonly event: CaseEvent
  readonly against: ReadonlyArray<CaseRefusal>
}

/** A case file (案卷): where the case stands, and all its events in order. */
export interface CaseFile {
  readonly state: CaseState
  readonly entries: ReadonlyArray<CaseEntry>
}

/** Case files by the number of the case, in the order in which the cases first occur. */
export type CaseFiles = ReadonlyMap<string, CaseFile>

/** No case at all. */
export const noCases: CaseFiles = new Map()

const fileEvent = (file: CaseFile, event: CaseEvent, dispatch: Dispatch): CaseFile => {
  const { state, against } = moveCase(file.state, event, dispatch)
  return { state, entries: [...file.entries, { event, against }] }
}

/**
 * Replays events into case files.
 *
 * @category folding
 * @since 0.1.0
 */
export const replayCases = (files: CaseFiles, events: ReadonlyArray<CaseEvent>, dispatch: Dispatch): CaseFiles =>
  events.reduce((replayed, event) => {
    const file = replayed.get(event.case) ?? { state: newCase, entries: [] }
    return replayed.set(event.case, fileEvent(file, event, dispatch))
  }, new Map(files))
