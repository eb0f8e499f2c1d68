/**
 * Choices of which a text permits some options: in what way premises are had, who chairs a meeting, what a fund may be
 * used for. All choices have to be permitted.
 *
 * Laws:
 *
 * - something is allowed exactly when every option is permitted
 * - the order of choices does not matter
 *
 * @since 0.1.0
 */
import {
  Cite,
  choiceOf,
  FactName,
  Flag,
  type Kind,
  type Outcome,
  repeatedNames,
  structOfColumns,
  Words,
} from "@jiceng/kernel"
import * as Schema from "effect/Schema"

/** A choice (选项) between `options`, of which the text permits some. */
export const RestrictedChoice = Schema.Struct({
  name: FactName,
  title: Words,
  options: Schema.Record(FactName, Words),
  permitted: Schema.NonEmptyArray(FactName),
}).check(
  Schema.makeFilter(({ options, permitted }) =>
    permitted.flatMap((option, index) =>
      Object.hasOwn(options, option)
        ? []
        : [{ path: ["permitted", index], issue: `Expected one of ${Object.keys(options).join(", ")}` }],
    ),
  ),
)
export type RestrictedChoice = typeof RestrictedChoice.Type

const namesDiffer = Schema.makeFilter((choices: ReadonlyArray<RestrictedChoice>) =>
  repeatedNames(["allowed", ...choices.map(({ name }) => name)]).map((at) => ({
    path: [at - 1, "name"],
    issue: "Expected a name that no column has yet",
  })),
)

/** Which options are permitted (许可范围). */
export const PermittedOptions = Schema.Struct({
  kind: Schema.Literal("permittedOptions"),
  cite: Cite,
  choices: Schema.NonEmptyArray(RestrictedChoice).check(namesDiffer),
})
export type PermittedOptions = typeof PermittedOptions.Type

/** The option taken of every choice, by name. */
export type OptionFacts = Readonly<Record<string, string>>

/** Whether everything is permitted. */
export const PermittedResult = Schema.Struct({
  allowed: Flag.annotateKey({ words: { zh: "是否符合", en: "allowed" } }),
})
export type PermittedResult = typeof PermittedResult.Type

/** An option that is permitted. */
export const OptionPermitted = Schema.TaggedStruct("OptionPermitted", {
  cite: Cite,
  choice: FactName,
  option: FactName,
}).annotate({ reason: { zh: "{choice}为{option},符合规定", en: "{choice}: {option} is permitted" } })
export type OptionPermitted = typeof OptionPermitted.Type

/** An option that is not permitted. */
export const OptionNotPermitted = Schema.TaggedStruct("OptionNotPermitted", {
  cite: Cite,
  choice: FactName,
  option: FactName,
  permitted: Schema.Array(FactName),
}).annotate({
  limits: true,
  reason: {
    zh: "{choice}为{option},规定为:{permitted}",
    en: "{choice}: {option} is not permitted, but {permitted} is",
  },
})
export type OptionNotPermitted = typeof OptionNotPermitted.Type

/**
 * Tells whether the options taken are permitted.
 *
 * @category rating
 * @since 0.1.0
 */
export const permitOptions = (
  facts: OptionFacts,
  rule: PermittedOptions,
): Outcome<PermittedResult, OptionPermitted | OptionNotPermitted> => {
  const { cite, choices } = rule
  const steps = choices.map(({ name: choice, permitted }): OptionPermitted | OptionNotPermitted => {
    const option = facts[choice] as FactName
    return permitted.includes(option)
      ? { _tag: "OptionPermitted", cite, choice, option }
      : { _tag: "OptionNotPermitted", cite, choice, option, permitted }
  })
  return { value: { allowed: steps.every(({ _tag }) => _tag === "OptionPermitted") }, steps }
}

/** The kind of rule that permits some options. */
export const permittedOptions: Kind<PermittedOptions, OptionFacts, PermittedResult> = {
  name: "permittedOptions",
  title: { zh: "许可的选项", en: "options that are permitted" },
  rule: PermittedOptions,
  facts: (rule) =>
    structOfColumns(rule.choices.map(({ name, title, options }) => ({ name, title, schema: choiceOf(options) }))),
  result: () => PermittedResult,
  steps: { OptionPermitted, OptionNotPermitted },
  rate: permitOptions,
}
