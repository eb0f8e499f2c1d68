/**
 * What a star scheme has to know of a subject beside its points: counts, labels, and rates made of two counts. The facts
 * of a scheme follow from it, so a count that a cap needs can never be missing, and never becomes zero.
 *
 * Laws:
 *
 * - facts decode exactly when every part is no larger than its whole
 *
 * @since 0.1.0
 */
import { Cite, Count, choiceOf, countBetween, FactName, partsWithin, type Ratio, Score, Words } from "@jiceng/kernel"
import * as Schema from "effect/Schema"

/** A number of people or events that a scheme looks at (计数), with its bounds. */
export const CountFact = Schema.Struct({ name: FactName, title: Words, least: Count, most: Count })
export type CountFact = typeof CountFact.Type

const hasOption = Schema.makeFilter((options: object) =>
  Object.keys(options).length > 0 ? undefined : "Expected at least one option",
)

/** A property of the subject with a few possible values (类别). */
export const LabelFact = Schema.Struct({
  name: FactName,
  title: Words,
  options: Schema.Record(FactName, Words).check(hasOption),
})
export type LabelFact = typeof LabelFact.Type

/** A rate (比率): the count `part` among the count `whole`, which is at least one. `cite` is the clause that defines it. */
export const RateFact = Schema.Struct({ cite: Cite, name: FactName, title: Words, part: FactName, whole: FactName })
export type RateFact = typeof RateFact.Type

/** All that a scheme knows of its subjects (评定对象) beside the points. */
export const StarSubject = Schema.Struct({
  labels: Schema.Array(LabelFact),
  counts: Schema.Array(CountFact),
  rates: Schema.Array(RateFact),
})
export type StarSubject = typeof StarSubject.Type

/** Facts of one subject: its points, and by name every label and count that the scheme asks for. */
export interface StarFacts {
  readonly points: Score
  readonly [name: string]: number | string
}

/**
 * Finds a count of a subject by name.
 *
 * @category finding
 * @since 0.1.0
 */
export const countOf = (facts: StarFacts, name: FactName): Count => facts[name] as Count

/**
 * Finds a rate of a subject, as its part and its whole.
 *
 * @category finding
 * @since 0.1.0
 */
export const ratioOf = (facts: StarFacts, rate: RateFact): Ratio => ({
  part: countOf(facts, rate.part),
  whole: countOf(facts, rate.whole),
})

/** Makes the check that the part of a rate is no larger than its whole. */
export const partWithinWhole = (rate: RateFact, subject: StarSubject) => {
  const whole = subject.counts.find(({ name }) => name === rate.whole)?.title ?? { zh: rate.whole, en: rate.whole }
  const words = { zh: `不超过${whole.zh}(${rate.whole})`, en: `no more than ${rate.whole}` }
  return partsWithin([rate], words)
}

/**
 * Makes the schema of the facts that a scheme needs: points, labels, counts, and no part above its whole.
 *
 * @category schemas
 * @since 0.1.0
 */
export const starFactsOf = (subject: StarSubject): Schema.Codec<StarFacts, unknown> => {
  const labels = subject.labels.map(({ name, title, options }) => [
    name,
    choiceOf(options).annotateKey({ words: title }),
  ])
  const counts = subject.counts.map(({ name, title, least, most }) => [
    name,
    countBetween(least, most).annotateKey({ words: title }),
  ])
  const points = Score.annotateKey({ words: { zh: "积分", en: "points" } })
  const fields = Object.fromEntries([...labels, ["points", points], ...counts])
  const struct = Schema.Struct(fields) as unknown as Schema.Codec<StarFacts, unknown> & Schema.Top // its fields are computed
  return subject.rates.reduce((facts, rate) => facts.check(partWithinWhole(rate, subject)), struct)
}
