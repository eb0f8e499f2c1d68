/**
 * The data of a bound rule, decoded: for programs that fold a rule over more than one row. Beside the data that apply
 * there are those under every other reading, so that what they would change can be told.
 *
 * @since 0.1.0
 */
import { alternativesTo, type BoundRule, type Choices, fillData } from "@jiceng/policy"
import * as Schema from "effect/Schema"

const writtenUnder = ({ entry, slots }: BoundRule, choices: Choices): unknown =>
  fillData(entry.rule, {
    slot: (name) => slots[name]?.value,
    option: ({ reading, options }) => options[choices[reading] ?? ""],
  })

/**
 * Lists the data of a rule as they are written, slots filled and readings chosen: those that apply first, then those under
 * each other reading.
 *
 * @category finding
 * @since 0.1.0
 */
export const writtenFigures = (rule: BoundRule): ReadonlyArray<unknown> =>
  [rule.choices, ...alternativesTo(rule.choices, rule.entry.readings).map(({ choices }) => choices)].map((choices) =>
    writtenUnder(rule, choices),
  )

/**
 * Lists the data of a rule, decoded: those that apply first, then those under each other reading. Binding has checked
 * them all.
 *
 * @category finding
 * @since 0.1.0
 */
export const figuresOf = <Figures>(
  rule: BoundRule,
  schema: Schema.Codec<Figures, unknown>,
): readonly [Figures, ...ReadonlyArray<Figures>] => {
  const decode = Schema.decodeUnknownSync(schema)
  return writtenFigures(rule).map((written) => decode(written)) as [Figures, ...Array<Figures>]
}
