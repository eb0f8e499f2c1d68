/**
 * What it would take: the smallest change that gets a member to eight stars, what a member is worth while the check-ins are
 * not counted yet, and where two measures part on how a community is organised.
 *
 * Run it with `npx tsx examples/24-what-would-it-take.ts`.
 */
import { compareRatings, findAim, rateRanges, readGoal } from "@jiceng/engine"
import { xingqing2018, yongning2020 } from "@jiceng/policies"
import { bindRule, decodeEdition, shippedBinding } from "@jiceng/policy"
import * as Result from "effect/Result"

const ruleOf = (edition: typeof yongning2020, name: string) =>
  Result.getOrThrow(bindRule(Result.getOrThrow(decodeEdition(edition)), name, shippedBinding))

const stars = ruleOf(yongning2020, "member-stars")

const goal = Result.getOrThrow(readGoal("stars>=8", stars))
const member = { points: 8300, checkIns: 5 } // decoded: points are whole hundredths
const aim = findAim(member, stars, { goal, keep: [] })
if (aim._tag === "Reached") {
  for (const { facts } of aim.changes) {
    console.log(facts.map(({ name, from, to }) => `${name} from ${from} to ${to}`).join(" and "))
  }
  console.log(`fewer changes ${aim.isFewest ? "are not enough" : "may be enough"}`)
}

const withoutCheckIns = rateRanges(stars)({ points: "92.5" })
console.log(JSON.stringify(Result.getOrThrow(withoutCheckIns).ranges["stars"]))

const [here, there] = [yongning2020, xingqing2018].map((edition) => ruleOf(edition, "community-organisation"))
const comparison = here && there && compareRatings(here, there)
if (comparison !== undefined && "regions" in comparison) {
  for (const { facts, differences } of comparison.regions) {
    const members = facts["directMembers"]?.map(({ from, to }) => (from === to ? from : `${from} to ${to}`)).join(", ")
    console.log(`${members} members: ${differences.map(({ one, other }) => `${one} here, ${other} there`).join()}`)
  }
}
