/**
 * Generators of the facts of a star scheme.
 *
 * @since 0.1.0
 */
import { anyNear } from "@jiceng/kernel/testing"
import * as fc from "fast-check"
import type { StarScheme } from "../StarScheme.ts"
import type { StarFacts, StarSubject } from "../StarSubject.ts"

type Counts = Readonly<Record<string, number>>

/** Lowers parts to their wholes, then raises wholes where a part cannot go as low: the counts next to these that fit. */
const fitParts = (drawn: Counts, { counts, rates }: StarSubject): Counts => {
  const fitted = new Map(Object.entries(drawn))
  const at = (name: string) => fitted.get(name) ?? 0
  for (const _ of rates) for (const { part, whole } of rates) fitted.set(part, Math.min(at(part), at(whole)))
  for (const { name, least } of counts) fitted.set(name, Math.max(at(name), least))
  for (const _ of rates) for (const { part, whole } of rates) fitted.set(whole, Math.max(at(whole), at(part)))
  return Object.fromEntries(fitted)
}

/** Moves the parts of rates next to the percentage that caps them: `steps` from the smallest part that is not below it. */
const moveToCaps = (drawn: Counts, { caps, subject }: StarScheme, steps: ReadonlyArray<number | undefined>): Counts => {
  const moved = caps.flatMap((cap, index) => {
    const rate = cap.kind === "rateCap" ? subject.rates.find(({ name }) => name === cap.rate) : undefined
    const count = subject.counts.find(({ name }) => name === rate?.part)
    const step = steps[index]
    if (rate === undefined || count === undefined || step === undefined) return []
    const threshold = Math.ceil((cap.below * (drawn[rate.whole] ?? 0)) / 10_000)
    return [[rate.part, Math.min(count.most, Math.max(count.least, threshold + step))] as const]
  })
  return { ...drawn, ...Object.fromEntries(moved) }
}

/**
 * Draws facts that a scheme can rate: points around the bounds of its table, counts around its caps, and rates just
 * below, at and just above the percentages that cap them.
 *
 * @category generators
 * @since 0.1.0
 */
export const anyStarFacts = (scheme: StarScheme): fc.Arbitrary<StarFacts> => {
  const { labels, counts } = scheme.subject
  const boundsOf = (name: string) =>
    scheme.caps.flatMap((cap) => (cap.kind === "countCap" && cap.count === name ? [cap.below] : []))
  const anyCounts = counts.map(
    ({ name, least, most }) => [name, anyNear([...boundsOf(name), 1, 10, 100, 1000], least, most)] as const,
  )
  const anyLabels = labels.map(({ name, options }) => [name, fc.constantFrom(...Object.keys(options))] as const)
  return fc
    .record({
      points: anyNear(
        scheme.table.map(({ from }) => from),
        0,
        10_000,
      ),
      labels: fc.record(Object.fromEntries(anyLabels)),
      counts: fc.record(Object.fromEntries(anyCounts)),
      steps: fc.tuple(...scheme.caps.map(() => fc.constantFrom(-1, 0, 1, undefined))),
    })
    .map(({ points, labels: named, counts: drawn, steps }) => {
      return { points, ...named, ...fitParts(moveToCaps(drawn, scheme, steps), scheme.subject) }
    }) as fc.Arbitrary<Record<string, number | string>> as fc.Arbitrary<StarFacts>
}
