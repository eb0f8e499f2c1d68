/**
 * How rules about those who hold posts are asked of a structure: what they must meet, which posts they must hold together
 * or must not, and how many grid workers there are. A post that nobody stated is not taken for a vacancy.
 *
 * @since 0.1.0
 */
import type { Count } from "@jiceng/kernel"
import { countGridWorkers, type GridWorkersByHouseholds } from "./GridWorkersByHouseholds.ts"
import { checkOverlap, type PostOverlap } from "./PostOverlap.ts"
import { checkRequirements, type Requirements } from "./Requirements.ts"
import { at, communityKind, type Found, householdsTitle, notStated, ofKind, stepsTagged } from "./RuleCheck.ts"
import type { Unit } from "./Structure.ts"
import { countIn, type StructureIndex } from "./StructureIndex.ts"

/** The post of a grid worker. */
export const workerPost = "gridWorker"

/** Finds bodies, or holders of a post, that do not meet what is asked of them. */
export const findInRequirements = (rule: Requirements, index: StructureIndex): ReadonlyArray<Found> =>
  ofKind(rule.body.name, index).flatMap((unit) => {
    const answer = (holds: (condition: string) => boolean) => {
      const facts = Object.fromEntries(rule.conditions.map(({ name }) => [name, holds(name)]))
      return stepsTagged(checkRequirements(facts, rule).steps, "RequirementsNotMet")
    }
    const { post } = rule
    if (post === undefined) {
      return at(
        unit,
        answer((name) => unit.is.includes(name) || (countIn(unit, name, index) ?? 0) > 0),
      )
    }
    return (unit.posts[post.name] ?? []).flatMap((person) => {
      const is = index.people.get(person)?.is ?? []
      const findings = answer((name) => is.includes(name) || index.postsOf.get(person)?.has(name) === true)
      return findings.map((finding) => ({ unit: unit.id, person, finding }))
    })
  })

/** Gathers, for each unit of a kind, the people who hold one of the posts in it or under it. */
export const holdersIn = (
  posts: ReadonlyArray<string>,
  kind: string,
  index: StructureIndex,
): ReadonlyMap<Unit, ReadonlySet<string>> => {
  const holders = new Map<Unit, Set<string>>()
  for (const { unit, person } of posts.flatMap((post) => index.holdings.get(post) ?? [])) {
    for (const above of index.unitsOver.get(unit.id) ?? []) {
      if (above.kind !== kind) continue
      const known = holders.get(above)
      if (known === undefined) holders.set(above, new Set([person]))
      else known.add(person)
    }
  }
  return holders
}

/** Lists the units of a kind that state one of the posts, themselves or in a unit under them. */
const stating = (posts: ReadonlyArray<string>, kind: string, index: StructureIndex): ReadonlySet<Unit> =>
  new Set(
    posts
      .flatMap((post) => index.unitsStating.get(post) ?? [])
      .flatMap(({ id }) => index.unitsOver.get(id) ?? [])
      .filter((unit) => unit.kind === kind),
  )

/** Finds units in which posts are not held together, or not kept apart, as they must be. */
export const findInOverlap = (rule: PostOverlap, index: StructureIndex): ReadonlyArray<Found> => {
  const kind = rule.body.name
  const groups = [rule.one, rule.other].map(({ title, posts }) => {
    return { title, stated: stating(posts, kind, index), holders: holdersIn(posts, kind, index) }
  })
  const [ones, others] = groups.map(({ holders }) => holders)
  return ofKind(kind, index).flatMap((unit) => {
    const unknown = groups.filter(({ stated }) => !stated.has(unit))
    if (unknown.length > 0) {
      return at(
        unit,
        unknown.map(({ title }) => notStated(rule.cite, title)),
      )
    }
    const both = [...(ones?.get(unit) ?? [])].filter((person) => others?.get(unit)?.has(person))
    const { excuse } = rule
    const excused =
      excuse === undefined ? [] : both.filter((person) => index.people.get(person)?.is.includes(excuse.name))
    const facts = { holdersOfBoth: both.length as Count, excused: excused.length as Count }
    return at(unit, stepsTagged(checkOverlap(facts, rule).steps, "OverlapBroken"))
  })
}

/** Finds communities with too few grid workers. */
export const findInWorkers = (rule: GridWorkersByHouseholds, index: StructureIndex): ReadonlyArray<Found> => {
  const workers = holdersIn([workerPost], communityKind, index)
  return ofKind(communityKind, index).flatMap((unit) => {
    const { cite } = rule
    const { households } = unit.counts
    if (households === undefined) return at(unit, [notStated(cite, householdsTitle)])
    const facts = { households, dense: unit.is.includes("dense"), posts: 0 as Count }
    const expected = countGridWorkers(facts, rule).value.gridWorkers
    const serving = (workers.get(unit)?.size ?? 0) as Count
    return at(unit, serving >= expected ? [] : [{ _tag: "WorkersMissing", cite, workers: serving, expected }])
  })
}
