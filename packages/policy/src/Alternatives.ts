/**
 * The choices of readings under which a rule is looked at: the one that applies, and beside it every choice that differs
 * in one reading. A check looks at all of them together.
 *
 * Laws:
 *
 * - every option of every reading is looked at
 * - every choice that can be made is listed once
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
 * Counts the choices that can be made of all readings together.
 *
 * @category choosing
 * @since 0.1.0
 */
export const countChoices = (readings: Readings): number =>
  Object.values(readings).reduce((count, { options }) => count * Object.keys(options).length, 1)

/**
 * Lists the choices that can be made of all readings together, the one of default options first.
 *
 * @category choosing
 * @since 0.1.0
 */
export const everyChoice = (readings: Readings): ReadonlyArray<Choices> =>
  Object.entries(readings).reduce<ReadonlyArray<Choices>>(
    (choices, [name, { default: usual, options }]) => {
      const names = [usual, ...Object.keys(options).filter((option) => option !== usual)]
      return choices.flatMap((choice) => names.map((option) => ({ ...choice, [name]: option })))
    },
    [{}],
  )

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
