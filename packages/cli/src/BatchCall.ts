/**
 * What a batch run is asked for.
 *
 * @since 0.1.0
 */
import type { Encoding, Separator } from "@jiceng/tables"
import * as Option from "effect/Option"
import type { WritingCall } from "./BatchPlan.ts"

/** From where to where, in which words, and how. */
export interface BatchCall extends WritingCall {
  readonly out: string
  readonly rejects: Option.Option<string>
  readonly encoding: Encoding
  readonly separator: Separator
  readonly sheet: Option.Option<string>
  /** On how many threads blocks are rated. */
  readonly jobs: number
  /** Whether to go on where a killed run stopped. */
  readonly resume: boolean
}

type Wanted = ReadonlyArray<readonly [name: string, zh: string]>

/**
 * Gathers how a table is to be read.
 *
 * @category reading
 * @since 0.1.0
 */
export const readOptionsOf = (
  { encoding, separator, sheet }: Pick<BatchCall, "encoding" | "separator" | "sheet">,
  wanted: Wanted,
) => {
  const chosen = Option.isSome(sheet) ? { sheet: sheet.value } : {}
  return { encoding, separator, ...chosen, wanted }
}
