import type { Contender } from "@jiceng/engine"
import * as fc from "fast-check"

/** Subjects of up to three groups, with few scores and levels, so that ties and full quotas are common. */
export const anyContenders: fc.Arbitrary<ReadonlyArray<Contender>> = fc
  .array(
    fc.record({
      group: fc.constantFrom("east", "west", "south"),
      level: fc.integer({ min: 0, max: 5 }),
      score: fc.integer({ min: 0, max: 4 }),
      age: fc.integer({ min: 0, max: 2 }),
    }),
    { maxLength: 12 },
  )
  .map((subjects) =>
    subjects.map(({ group, level, score, age }, index) => ({
      id: `m${index}`,
      group,
      level,
      score,
      breakers: { age },
    })),
  )

/** Subjects of one group with these scores, all of the same level. */
export const withScores = (scores: ReadonlyArray<number>, level = 5): ReadonlyArray<Contender> =>
  scores.map((score, index) => ({ id: `m${index}`, group: "", level, score, breakers: { age: index % 2 } }))

/** Every list of at most `most` scores from 0 to 4, in rising order. */
export const everyScores = (most: number): ReadonlyArray<ReadonlyArray<number>> => {
  const longer = (list: ReadonlyArray<number>): ReadonlyArray<ReadonlyArray<number>> =>
    list.length === most
      ? [list]
      : [
          list,
          ...[0, 1, 2, 3, 4]
            .filter((score) => score >= (list.at(-1) ?? 0))
            .flatMap((score) => longer([...list, score])),
        ]
  return longer([])
}

/** Every set of some subjects. */
export const everySet = <A>(all: ReadonlyArray<A>): ReadonlyArray<ReadonlyArray<A>> =>
  Array.from({ length: 2 ** all.length }, (_, marks) => all.filter((_one, at) => Math.floor(marks / 2 ** at) % 2 === 1))
