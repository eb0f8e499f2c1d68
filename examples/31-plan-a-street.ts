/**
 * A plan for a new street under the rules of Yongning: one community of three compounds with 30, 80 and 120 members. The
 * plan passes the check; then three things are changed, and the check says what is wrong, by which clause, and what helps.
 *
 * Run it with `npx tsx examples/31-plan-a-street.ts`.
 */

import { weakestStatus } from "@jiceng/kernel"
import {
  checkOrganization,
  drawOrganization,
  isPlaceable,
  PlacedRule,
  PlanFacts,
  planOrganization,
  rulesOfKind,
  type Structure,
  tellViolation,
} from "@jiceng/organization"
import { yongning2020 } from "@jiceng/policies"
import { decodeEdition, defaultChoices, fillData } from "@jiceng/policy"
import * as Result from "effect/Result"
import * as Schema from "effect/Schema"

// The rules of the edition that a structure can be checked against, with default readings and the slots as they ship.
const edition = Result.getOrThrow(decodeEdition(yongning2020))
const rules = Schema.decodeUnknownSync(Schema.Array(PlacedRule))(
  edition.rules
    .map(({ name, modality, readings, slots, rule }) => {
      const choices = defaultChoices(readings)
      const data = fillData(rule, {
        slot: (slot) => slots[slot]?.shipped.value,
        option: ({ reading, options }) => options[choices[reading] ?? ""],
      })
      const status = weakestStatus([edition.status, ...Object.values(slots).map(({ shipped }) => shipped.status)])
      return { name, status, modality, rule: data as { readonly kind: string } }
    })
    .filter(({ rule }) => isPlaceable(rule.kind)),
)

const compound = (id: string, members: ReadonlyArray<number>) => ({
  id,
  buildings: members.map((directMembers, at) => ({
    id: `${id}${at + 1}幢`,
    counts: { households: 500, directMembers, inServiceMembers: 0, mobileMembers: 0 },
  })),
})
const facts = Schema.decodeUnknownSync(PlanFacts)({
  street: "新街道",
  communities: [
    {
      id: "新社区",
      directMembers: 230,
      compounds: [compound("东园", [1, 29]), compound("南园", [40, 40]), compound("西园", [40, 40, 40])],
    },
  ],
})

const plan = planOrganization(facts, rules)
const kinds = Map.groupBy(plan.units, ({ kind }) => kind)
for (const [kind, units] of kinds) console.log(`${kind}: ${units.length}`)
console.log(`vacancies: ${plan.people.length}`)
console.log(`violations of the plan: ${checkOrganization(plan, rules).length}`)

// The secretary is no longer director, a branch has lost a member of its committee, and a grid has grown.
const changed: Structure = {
  ...plan,
  units: plan.units.map((unit) => {
    if (unit.id === "新社区") return { ...unit, posts: { ...unit.posts, residentsDirector: [] } }
    if (unit.id === "东园/branch-1") return { ...unit, posts: { ...unit.posts, branchMember: [] } }
    if (unit.id === "新社区/grid-1")
      return { ...unit, holds: unit.holds.map((range) => ({ ...range, to: range.from })) }
    return unit
  }),
}
const found = checkOrganization(changed, rules)
for (const violation of found) {
  const { reason, cure } = tellViolation(violation, {}, "zh")
  console.log(`\n[${violation.severity}] ${violation.rule}, ${violation.unit} (${violation.finding.cite})`)
  console.log(`  ${reason}\n  → ${cure}`)
}

const titles = rulesOfKind(rules, "reportingLines").flatMap(({ rule }) => rule.tiers)
const drawn = drawOrganization(changed, found, titles).split("\n")
console.log(`\nA picture for Mermaid of ${drawn.length} lines, which begins:\n${drawn.slice(0, 4).join("\n")}`)
