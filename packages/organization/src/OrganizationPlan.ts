/**
 * A plan: a structure that the rules of an edition accept, proposed from what is known of a street. Its people are
 * vacancies, each with the conditions that its holder has to meet. Figures that only the street can know stay open.
 *
 * Laws:
 *
 * - what a plan proposes, the check accepts
 * - every household of a plan is in exactly one grid
 *
 * @since 0.1.0
 */
import type { Count } from "@jiceng/kernel"
import { holdersIn, workerPost } from "./HolderCheck.ts"
import { measureDistance } from "./Limits.ts"
import { type PlacedRule, type RuleOf, rulesOfKind } from "./PlacedRule.ts"
import type { PlanFacts } from "./PlanFacts.ts"
import type { Person, Structure, Unit } from "./Structure.ts"
import { countIn, groupBy, indexStructure } from "./StructureIndex.ts"
import { planUnits } from "./UnitPlan.ts"

type Rules = ReadonlyArray<PlacedRule>

const isBinding = ({ modality }: PlacedRule): boolean => modality !== "may" && modality !== "descriptive"

const withPeople = (units: ReadonlyArray<Unit>, people: ReadonlyArray<Person>): Structure => ({ units, people })

/** Groups rules by the kind of unit that they are about. */
const groupByBody = <Rule extends { readonly body: { readonly name: string } }>(
  placed: ReadonlyArray<{ readonly rule: Rule }>,
): ReadonlyMap<string, ReadonlyArray<Rule>> =>
  groupBy(
    placed.map(({ rule }) => rule),
    ({ body }) => body.name,
  )

/** Fills the seats of every body with as many vacancies as it must have. */
const fillSeats = (units: ReadonlyArray<Unit>, rules: Rules): Structure => {
  const compositions = groupByBody(rulesOfKind(rules, "composition").filter(isBinding))
  const kinds = new Set(rulesOfKind(rules, "reportingLines").flatMap(({ rule }) => rule.tiers.map(({ name }) => name)))
  const asksForWorkers = rulesOfKind(rules, "gridWorkersByHouseholds").length > 0
  const filled = units.map((unit) => {
    const seats = (compositions.get(unit.kind) ?? [])
      .flatMap(({ seats }) => seats)
      .filter(({ name }) => !kinds.has(name))
    const numbers = new Map(unit.kind === "grid" && asksForWorkers ? [[workerPost, 1]] : [])
    for (const { name, limits } of seats) numbers.set(name, Math.max(limits.least, numbers.get(name) ?? 0))
    const posts = Object.fromEntries(
      [...numbers].map(([name, number]) => [
        name,
        Array.from({ length: number }, (_, at) => `${unit.id}/${name}-${at + 1}`),
      ]),
    )
    return { ...unit, posts }
  })
  const people = filled.flatMap(({ posts }) => Object.values(posts).flatMap((ids) => ids.map((id) => ({ id, is: [] }))))
  return withPeople(filled, people)
}

/** Has one person hold posts of both groups in every unit where somebody must. */
const sharePosts = (structure: Structure, rule: RuleOf<"postOverlap">): Structure => {
  const [first, second] = [rule.one.posts[0], rule.other.posts[0]]
  const index = indexStructure(structure)
  const onesIn = holdersIn(rule.one.posts, rule.body.name, index)
  const othersIn = holdersIn(rule.other.posts, rule.body.name, index)
  const changes = structure.units
    .filter(({ kind }) => kind === rule.body.name)
    .flatMap((unit) => {
      const ones = [...(onesIn.get(unit) ?? [])]
      if (ones.some((person) => othersIn.get(unit)?.has(person))) return []
      const person = ones[0] ?? `${unit.id}/${first}-1`
      const posts = [...(ones.length === 0 ? [first] : []), second]
      return [{ unit: unit.id, person, posts, isNew: ones.length === 0 }]
    })
  const byUnit = new Map(changes.map((change) => [change.unit, change]))
  const units = structure.units.map((unit) => {
    const change = byUnit.get(unit.id)
    if (change === undefined) return unit
    const added = change.posts.map((post) => [post, [...(unit.posts[post] ?? []), change.person]] as const)
    return { ...unit, posts: { ...unit.posts, ...Object.fromEntries(added) } }
  })
  const people = changes.filter(({ isNew }) => isNew).map(({ person }) => ({ id: person, is: [] }))
  return withPeople(units, [...structure.people, ...people])
}

/** Asks of every vacancy, and of every body, what the first way to meet their requirements takes. */
const askRequirements = (structure: Structure, rules: Rules): Structure => {
  const requirements = groupByBody(rulesOfKind(rules, "requirements").filter(isBinding))
  const asked = new Map<string, Set<string>>()
  const ask = (id: string, way: ReadonlyArray<string>) => asked.set(id, new Set([...(asked.get(id) ?? []), ...way]))
  for (const unit of structure.units) {
    for (const { post, ways } of requirements.get(unit.kind) ?? []) {
      const subjects = post === undefined ? [unit.id] : (unit.posts[post.name] ?? [])
      for (const id of subjects) ask(id, ways[0])
    }
  }
  const meet = <Subject extends Unit | Person>(subject: Subject): Subject => ({
    ...subject,
    is: [...new Set([...subject.is, ...(asked.get(subject.id) ?? [])])],
  })
  return withPeople(structure.units.map(meet), structure.people.map(meet))
}

/** States the figures that have to be brought about, such as one joint committee; others stay open. */
const stateFigures = (structure: Structure, rules: Rules): Structure => {
  const limits = groupByBody(rulesOfKind(rules, "sizeLimits").filter(isBinding))
  const index = indexStructure(structure)
  const units = structure.units.map((unit) => {
    const counts = new Map(Object.entries(unit.counts))
    const known = (name: string) => counts.get(name) ?? countIn(unit, name, index)
    for (const { counted, limits: allowed } of limits.get(unit.kind) ?? []) {
      const { missing } = measureDistance(
        counted.reduce((sum, name) => sum + (known(name) ?? 0), 0),
        allowed,
      )
      const [first, ...others] = missing === 0 ? [] : counted.filter((name) => known(name) === undefined)
      if (first !== undefined) counts.set(first, missing)
      for (const name of others) counts.set(name, 0 as Count)
    }
    return { ...unit, counts: Object.fromEntries(counts) }
  })
  return withPeople(units, structure.people)
}

/**
 * Proposes a structure for a street. An edition without reporting lines places no units: its plan is empty.
 *
 * @category planning
 * @since 0.1.0
 */
export const planOrganization = (facts: PlanFacts, rules: Rules): Structure => {
  const filled = fillSeats(planUnits(facts, rules), rules)
  const shared = rulesOfKind(rules, "postOverlap")
    .filter(isBinding)
    .filter(({ rule }) => rule.limits.least > 0)
    .reduce((structure, { rule }) => sharePosts(structure, rule), filled)
  return stateFigures(askRequirements(shared, rules), rules)
}
