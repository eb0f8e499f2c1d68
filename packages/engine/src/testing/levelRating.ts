/**
 * A rule to test the engine with: a level by score, held to the first where attendance is low.
 *
 * @since 0.1.0
 */
import { choiceOf, countBetween, Flag, type Outcome, partsWithin, Score, type Step } from "@jiceng/kernel"
import * as Schema from "effect/Schema"
import type { Rating } from "../Rating.ts"

const Facts = Schema.Struct({
  group: choiceOf({ north: { zh: "北组", en: "north" }, south: { zh: "南组", en: "south" } }).annotateKey({
    words: { zh: "组别", en: "group" },
  }),
  score: Score.annotateKey({ words: { zh: "得分", en: "score" } }),
  invited: countBetween(1, 1000).annotateKey({ words: { zh: "应到次数", en: "invited" } }),
  attended: countBetween(0, 1000).annotateKey({ words: { zh: "实到次数", en: "attended" } }),
  exempt: Flag.annotateKey({ words: { zh: "免予考勤", en: "exempt" } }),
}).check(partsWithin([{ part: "attended", whole: "invited" }], { zh: "不超过应到次数", en: "no more than invited" }))

const Result = Schema.Struct({
  level: countBetween(0, 2).annotateKey({ words: { zh: "等次", en: "level" } }),
})

const rate = ({ group, score, invited, attended, exempt }: typeof Facts.Type): Outcome<typeof Result.Type> => {
  const earned = score >= 8000 ? 2 : score >= 6000 ? 1 : 0
  const steps: Array<Step> = [{ _tag: "LevelEarned", cite: `test#${group}` }]
  const isHeld = !exempt && attended * 2 < invited && earned > 1
  if (isHeld) steps.push({ _tag: "LevelHeld", cite: "test#attendance" })
  return { value: { level: (isHeld ? 1 : earned) as (typeof Result.Type)["level"] }, steps }
}

/** The rule of the tests. Scores matter only at 60 and at 80; attendance matters at every number. */
export const levelRating: Rating = {
  facts: Facts,
  result: Result,
  status: "illustrative",
  limits: new Set(["LevelHeld"]),
  breaks: { score: [6000, 8000] },
  rate: (facts) => rate(facts as typeof Facts.Type),
}
