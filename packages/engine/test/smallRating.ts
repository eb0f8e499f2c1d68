import {
  Count,
  countBetween,
  Flag,
  NotCovered,
  type Outcome,
  Points,
  partsWithin,
  Score,
  type Step,
} from "@jiceng/kernel"
import * as Schema from "effect/Schema"
import * as fc from "fast-check"
import type { Facts } from "../src/FactSpace.ts"
import type { Rating } from "../src/Rating.ts"

const words = (name: string) => ({ words: { zh: name, en: name } })

const FactsOfSmall = Schema.Struct({
  score: countBetween(0, 12).annotateKey(words("score")),
  whole: countBetween(1, 4).annotateKey(words("whole")),
  part: countBetween(0, 4).annotateKey(words("part")),
  exempt: Flag.annotateKey(words("exempt")),
}).check(partsWithin([{ part: "part", whole: "whole" }], { zh: "不超过总数", en: "no more than whole" }))

const ResultOfSmall = Schema.Struct({
  level: countBetween(0, 3).annotateKey(words("level")),
  share: Count.annotateKey(words("share")),
})

const rate = ({ score, whole, part, exempt }: typeof FactsOfSmall.Type): Outcome<unknown> => {
  const earned = score >= 11 ? 3 : score >= 9 ? 2 : score >= 4 ? 1 : 0
  const isHeld = !exempt && part * 2 < whole && earned > 1
  const held: ReadonlyArray<Step> = isHeld ? [{ _tag: "LevelHeld", cite: "test#part" }] : []
  const value = { level: isHeld ? 1 : earned, share: Math.trunc((part * 100) / whole) }
  return { value, steps: [{ _tag: "LevelEarned", cite: "test#score" }, ...held] }
}

/** A rule whose facts are few enough to try them all. */
export const smallRating: Rating = {
  facts: FactsOfSmall,
  result: ResultOfSmall,
  status: "illustrative",
  limits: new Set(["LevelHeld"]),
  breaks: { score: [4, 9, 11] },
  rate: (facts) => rate(facts as typeof FactsOfSmall.Type),
}

const upTo = (most: number) => Array.from({ length: most + 1 }, (_, value) => value)

/** All facts that the small rule takes. */
export const allSmallFacts: ReadonlyArray<Facts> = upTo(12).flatMap((score) =>
  [1, 2, 3, 4].flatMap((whole) =>
    upTo(whole).flatMap((part) => [false, true].map((exempt) => ({ score, whole, part, exempt }))),
  ),
)

/** Draws facts of the small rule. */
export const anySmallFacts: fc.Arbitrary<Facts> = fc.constantFrom(...allSmallFacts)

/** Draws goals for the small rule. */
export const anySmallGoal: fc.Arbitrary<string> = fc
  .oneof(
    fc.tuple(fc.constant("level"), fc.constantFrom("=", "!=", ">=", "<=", ">", "<"), fc.nat({ max: 3 })),
    fc.tuple(
      fc.constant("share"),
      fc.constantFrom("=", "!=", ">=", "<=", ">", "<"),
      fc.constantFrom(0, 33, 50, 75, 100, 101),
    ),
    fc.tuple(fc.constant("share<50,level"), fc.constantFrom("=", ">="), fc.nat({ max: 3 })),
  )
  .map((parts) => parts.join(""))

/** A rule over one count with very many values: `many` from a threshold on. */
export const countRating = (threshold: number): Rating => {
  const count: Schema.Codec<unknown, unknown> = Schema.Struct({ count: Count.annotateKey(words("count")) })
  return {
    facts: count,
    result: Schema.Struct({ many: Flag.annotateKey(words("many")) }),
    status: "official",
    limits: new Set(),
    breaks: {},
    rate: (facts) => ({ value: { many: Number((facts as Facts)["count"]) >= threshold }, steps: [] }),
  }
}

const parts = { own: Score.annotateKey(words("own")), other: Score.annotateKey(words("other")) }

/** A rule whose result rises with one score, falls with another, and is empty without the flag. */
export const steadyRating: Rating = {
  facts: Schema.Struct({ ...parts, counts: Flag.annotateKey(words("counts")) }),
  result: Schema.Struct({ score: Schema.Union([Points, NotCovered]).annotateKey(words("score")) }),
  status: "official",
  limits: new Set(),
  breaks: {},
  steady: ["own", "other"],
  rate: (facts) => {
    const { own, other, counts } = facts as { readonly own: number; readonly other: number; readonly counts: boolean }
    const open = { _tag: "NotCovered", cite: "test#1" } as const
    return { value: { score: counts ? own * 2 - other : open }, steps: [{ _tag: "Weighed", cite: "test#1" }] }
  },
}
