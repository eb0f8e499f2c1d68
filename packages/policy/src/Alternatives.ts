/**
 * The choices of readings under which a rule is looked at: the one that applies, and beside it every choice that differs
 * in one reading.
 *
 * Laws:
 *
 * - every option of every reading is looked at
 *
 * @since 0.1.0
 */
import type { Words } from "@jiceng/kernel"
import type { Choices, Reading } from "./Reading.ts"

/** The readings of a rule, by name. */
export type Readings = Readonly<Record<string, Reading>>

/** A choice that differs from the one that applies: `reading`, which asks `question`, is answered by `option`. */
export interface Alternative {
  readonly reading: string
  readonly option: string
  readonly question: Words
  readonly answer: Words
  readonly choices: Choices
}

/**
 * Makes the choice that takes the default option of every reading.
 *
 * @category choosing
 * @since 0.1.0
 */
export const defaultChoices = (readings: Readings): Choices =>
  Object.fromEntries(Object.entries(readings).map(([name, reading]) => [name, reading.default]))

/**
 * Lists the choices that differ from one choice in a single reading.
 *
 * @category choosing
 * @since 0.1.0
 */
export const alternativesTo = (choices: Choices, readings: Readings): ReadonlyArray<Alternative> =>
  Object.entries(readings).flatMap(([reading, { title: question, options }]) =>
    Object.entries(options)
      .filter(([option]) => option !== choices[reading])
      .map(([option, answer]) => ({ reading, option, question, answer, choices: { ...choices, [reading]: option } })),
  )
