/**
 * Generators of steps and outcomes, and the law of their words.
 *
 * @since 0.1.0
 */
import * as SchemaAST from "effect/SchemaAST"
import * as fc from "fast-check"
import type { Disputed } from "../Disputed.ts"
import type { NotCovered } from "../NotCovered.ts"
import type { Outcome, Step } from "../Outcome.ts"
import { reasonOf, type StepSchema, type StepSchemas } from "../Reason.ts"
import { Language } from "../Words.ts"
import { anyWords } from "./Citing.ts"

const anyCite = fc.constantFrom("yongning-2020#1", "yongning-2020#9", "yongning-2020#29", "xingqing-2018#三(一)")

/** Draws steps that hold nothing but their cite; cites come up again and again. */
export const anyStep: fc.Arbitrary<Step> = fc.record({
  _tag: fc.constantFrom("StarsEarned", "StarsCapped", "SlotUsed"),
  cite: anyCite,
})

/** Draws outcomes of up to six steps. */
export const anyOutcome: fc.Arbitrary<Outcome<number>> = fc.record({
  value: fc.nat(),
  steps: fc.array(anyStep, { maxLength: 6 }),
})

/** Draws marks that a text does not answer a question. */
export const anyNotCovered: fc.Arbitrary<NotCovered> = fc.record({ _tag: fc.constant("NotCovered"), cite: anyCite })

/** Draws marks of unclear texts. */
export const anyDisputed: fc.Arbitrary<Disputed> = fc.record({
  _tag: fc.constant("Disputed"),
  cite: anyCite,
  reading: fc.constantFrom("boundary", "stars-and-above"),
  option: fc.constantFrom("inclusive", "exclusive"),
  question: anyWords,
  answer: anyWords,
  values: fc.dictionary(fc.constantFrom("stars", "posts", "form"), fc.constantFrom("", "7", "committee"), {
    minKeys: 1,
  }),
})

/**
 * The law that every field that the reason of a step names, in either language, is a field of that step.
 *
 * @category laws
 * @since 0.1.0
 */
export const reasonsNameOnlyFields = (steps: StepSchemas): fc.IProperty<[StepSchema, Language]> =>
  fc.property(fc.constantFrom(...Object.values(steps)), fc.constantFrom(...Language.literals), (step, language) => {
    const fields = SchemaAST.isObjects(step.ast) ? step.ast.propertySignatures.map(({ name }) => name) : []
    const named = [...reasonOf(step)[language].matchAll(/\{([^{}]*)\}/g)].map(([, name]) => name)
    return named.every((name) => name !== undefined && fields.includes(name))
  })
