/**
 * Where the facts of a rule come from when it rates what a points catalogue makes of a ledger: those that go by the name of a
 * result of the catalogue from there, and all others from the table of members.
 *
 * @since 0.1.0
 */
import { type OutputColumn, outputColumns } from "@jiceng/engine"
import { type Column, columnsOf } from "@jiceng/kernel"
import type { BoundRule } from "@jiceng/policy"
import * as Effect from "effect/Effect"
import { BadCall } from "./BadCall.ts"

/** The two rules of a run from a ledger: the catalogue that makes points of entries, and the rule that rates these. */
export interface PointsAndRule {
  readonly catalogue: BoundRule
  readonly rule: BoundRule
}

/** The facts of a rule, parted by where they come from. */
export interface FactSources {
  readonly fromPoints: ReadonlyArray<Column>
  readonly fromMembers: ReadonlyArray<Column>
}

const hold = "starsAtMost"

const namesOf = (columns: ReadonlyArray<Pick<Column, "name">>): string => columns.map(({ name }) => name).join(", ")

const takenNames = (columns: ReadonlyArray<OutputColumn>): ReadonlySet<string> =>
  new Set(["id", "编号", ...columns.flatMap(({ name, title }) => [name, title.zh])])

/**
 * Parts the facts of a rule, or says why the results of the catalogue are nothing for it.
 *
 * @category finding
 * @since 0.1.0
 */
export const findSources = ({ catalogue, rule }: PointsAndRule): Effect.Effect<FactSources, BadCall> => {
  const fail = (message: string) => new BadCall({ message })
  if (catalogue.kind.name !== "pointsCatalogue") {
    return fail(`--points expects a points catalogue, found ${catalogue.id} of kind ${catalogue.kind.name}`)
  }
  const given = columnsOf(catalogue.result)
  const facts = columnsOf(rule.facts)
  const isGiven = ({ name }: Column) => given.some((column) => column.name === name)
  const [fromPoints, fromMembers] = [facts.filter(isGiven), facts.filter((fact) => !isGiven(fact))]
  if (fromPoints.length === 0) {
    return fail(
      `--points: ${catalogue.id} gives ${namesOf(given)}, and ${rule.id} asks for none of them: ${namesOf(facts)}`,
    )
  }
  if (given.some(({ name }) => name === hold) && !fromPoints.some(({ name }) => name === hold)) {
    return fail(
      `--points: entries of ${catalogue.id} can hold stars down, and ${rule.id} cannot take that: ` +
        `expected a rule with the fact ${hold}, such as a starAward with a holdCap on it`,
    )
  }
  const taken = takenNames(outputColumns(rule))
  const doubled = given.filter(({ name, title }) => taken.has(name) || taken.has(title.zh))
  return doubled.length > 0
    ? fail(`--points: ${catalogue.id} and ${rule.id} both have results named ${namesOf(doubled)}`)
    : Effect.succeed({ fromPoints, fromMembers })
}

/**
 * Refuses columns that would be carried through under the name of one that is written.
 *
 * @category checking
 * @since 0.1.0
 */
export const refuseTaken = (
  carried: ReadonlyArray<string>,
  columns: ReadonlyArray<OutputColumn>,
  call: { readonly members: string; readonly strict: boolean },
): Effect.Effect<void, BadCall> => {
  const taken = carried.filter((name) => takenNames(columns).has(name))
  if (taken.length > 0) {
    return new BadCall({ message: `${call.members}: column ${taken.join(", ")}: expected a name that no result has` })
  }
  return call.strict && carried.length > 0
    ? new BadCall({ message: `${call.members}: --strict, and nothing uses ${carried.join(", ")}` })
    : Effect.void
}
