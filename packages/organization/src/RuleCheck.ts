/**
 * How a rule of each kind is asked of a structure: for every unit that it applies to, its facts are gathered, the flat
 * rule answers, and a "no" becomes a finding. A figure that nobody stated is never taken for zero.
 *
 * @since 0.1.0
 */
import { type Cite, isNotCovered, type Named, type Step, type Words } from "@jiceng/kernel"
import { type Composition, checkComposition } from "./Composition.ts"
import { decideFormation, type FormationDuty } from "./FormationDuty.ts"
import { chooseForm, type FormByMembers } from "./FormByMembers.ts"
import { chooseMode, type ModeByMembers } from "./ModeByMembers.ts"
import { approvePosts, type PostsByHouseholds } from "./PostsByHouseholds.ts"
import { checkLine, type ReportingLines } from "./ReportingLines.ts"
import { compareShare, type ShareAtLeast } from "./ShareAtLeast.ts"
import { checkSize, type SizeLimits } from "./SizeLimits.ts"
import type { Unit } from "./Structure.ts"
import { countIn, type StructureIndex } from "./StructureIndex.ts"
import type { Finding, Violation } from "./Violation.ts"

/** A finding and its place. */
export type Found = Pick<Violation, "unit" | "person" | "finding">

/** The kind of unit that is a community: rules of some kinds are about it and name no other. */
export const communityKind = "community"

/** Lists the units of a kind. */
export const ofKind = (kind: string, index: StructureIndex): ReadonlyArray<Unit> => index.unitsOfKind.get(kind) ?? []

/** Places findings at a unit. */
export const at = (unit: Unit, findings: ReadonlyArray<Finding>): ReadonlyArray<Found> =>
  findings.map((finding) => ({ unit: unit.id, finding }))

/** Says that a figure is not stated. */
export const notStated = (cite: Cite, figure: Words): Finding => ({ _tag: "NotStated", cite, figure })

/** Gathers named figures of a unit, or the findings that some are not stated. */
const figuresOf = (
  unit: Unit,
  figures: ReadonlyArray<Named>,
  { cite, index }: { readonly cite: Cite; readonly index: StructureIndex },
): { readonly facts: Readonly<Record<string, number>>; readonly unknown: ReadonlyArray<Finding> } => {
  const counted = figures.map(({ name, title }) => ({ name, title, count: countIn(unit, name, index) }))
  return {
    facts: Object.fromEntries(counted.flatMap(({ name, count }) => (count === undefined ? [] : [[name, count]]))),
    unknown: counted.flatMap(({ title, count }) => (count === undefined ? [notStated(cite, title)] : [])),
  }
}

/** Keeps the steps that show what is broken. */
export const stepsTagged = <Tag extends Finding["_tag"]>(steps: ReadonlyArray<Step>, tag: Tag) =>
  steps.filter((step): step is Extract<Finding, { readonly _tag: Tag }> => step._tag === tag)

/** Finds bodies whose seats have too few holders or too many. A seat that is a kind of unit is empty where no unit is there. */
export const findInComposition = (
  rule: Composition,
  index: StructureIndex,
  kinds: ReadonlySet<string>,
): ReadonlyArray<Found> =>
  ofKind(rule.body.name, index).flatMap((unit) => {
    const seats = rule.seats.filter(({ name }) => !kinds.has(name))
    const { facts, unknown } = figuresOf(unit, seats, { cite: rule.cite, index })
    if (unknown.length > 0) return at(unit, unknown)
    const bodies = rule.seats.filter(({ name }) => kinds.has(name))
    const units = bodies.map(({ name }) => [name, countIn(unit, name, index) ?? 0] as const)
    const { steps } = checkComposition({ ...facts, ...Object.fromEntries(units) }, rule)
    return at(unit, stepsTagged(steps, "SeatAmiss"))
  })

/** Finds units whose size breaks its limits. */
export const findInSize = (rule: SizeLimits, index: StructureIndex): ReadonlyArray<Found> =>
  ofKind(rule.body.name, index).flatMap((unit) => {
    const asked = rule.figures.filter(({ name }) => rule.counted.includes(name) || name === rule.due?.figure)
    const { facts, unknown } = figuresOf(unit, asked, { cite: rule.cite, index })
    if (unknown.length > 0) return at(unit, unknown)
    const conditions = rule.conditions.map(({ name }) => [name, unit.is.includes(name)] as const)
    const { steps } = checkSize({ ...facts, ...Object.fromEntries(conditions) }, rule)
    return at(unit, stepsTagged(steps, "SizeBroken"))
  })

/** The words for households. */
export const householdsTitle = { zh: "户数", en: "households" }

/** Finds units in which a share is not reached. */
export const findInShare = (rule: ShareAtLeast, index: StructureIndex): ReadonlyArray<Found> =>
  ofKind(rule.body.name, index).flatMap((unit) => {
    const asked = rule.figures.filter(({ name }) => name === rule.part || name === rule.whole)
    const { facts, unknown } = figuresOf(unit, asked, { cite: rule.cite, index })
    if (unknown.length > 0) return at(unit, unknown)
    const { value, steps } = compareShare(facts, rule)
    return at(unit, value.met === false ? stepsTagged(steps, "ShareCompared") : [])
  })

/** Finds places where a body is due and has not been set up. */
export const findInFormation = (rule: FormationDuty, index: StructureIndex): ReadonlyArray<Found> =>
  ofKind(rule.body.name, index).flatMap((unit) => {
    const { facts, unknown } = figuresOf(unit, rule.figures, { cite: rule.cite, index })
    if (unknown.length > 0) return at(unit, unknown)
    const isFormed = (index.unitsUnder.get(unit.id) ?? []).some(({ kind }) => kind === rule.forms.name)
    const isDue = decideFormation(facts, rule).value.required && !isFormed
    return at(unit, isDue ? [{ _tag: "BodyMissing", cite: rule.cite, forms: rule.forms.title }] : [])
  })

const formTitle = { zh: "党组织形式", en: "form of the Party organisation" }
const membersTitle = { zh: "直管党员数", en: "directly managed members" }

/** Finds communities whose Party organisation has another form than its members call for. */
export const findInForms = (rule: FormByMembers, index: StructureIndex): ReadonlyArray<Found> =>
  ofKind(communityKind, index).flatMap((unit) => {
    const { cite } = rule
    const directMembers = unit.counts["directMembers"]
    if (directMembers === undefined) return at(unit, [notStated(cite, membersTitle)])
    if (unit.form === undefined) return at(unit, [notStated(cite, formTitle)])
    const expected = chooseForm({ directMembers }, rule).value.form
    return at(unit, expected === unit.form ? [] : [{ _tag: "FormDiffers", cite, form: unit.form, expected }])
  })

const modeTitle = { zh: "组建方式", en: "mode of organising" }
const partyMembersTitle = { zh: "党员人数", en: "Party members" }

/** Finds units whose Party work is organised in another way than their members call for. */
export const findInModes = (rule: ModeByMembers, index: StructureIndex): ReadonlyArray<Found> =>
  ofKind(rule.body.name, index).flatMap((unit) => {
    const { cite } = rule
    const partyMembers = unit.counts["partyMembers"]
    if (partyMembers === undefined) return at(unit, [notStated(cite, partyMembersTitle)])
    if (unit.mode === undefined) return at(unit, [notStated(cite, modeTitle)])
    const expected = chooseMode({ partyMembers }, rule).value.mode
    return at(unit, expected === unit.mode ? [] : [{ _tag: "ModeDiffers", cite, mode: unit.mode, expected }])
  })

const postsTitle = { zh: "“两委”职数", en: "posts of the two committees" }

/** Finds communities whose posts differ from those approved; where posts may float, only fewer of them do. */
export const findInPosts = (
  rule: PostsByHouseholds,
  index: StructureIndex,
  float: "fixed" | "mayRise",
): ReadonlyArray<Found> =>
  ofKind(communityKind, index).flatMap((unit) => {
    const { cite } = rule
    const { households, posts } = unit.counts
    if (households === undefined) return at(unit, [notStated(cite, householdsTitle)])
    if (posts === undefined) return at(unit, [notStated(cite, postsTitle)])
    const expected = approvePosts({ households }, rule).value.posts
    const isKept = isNotCovered(expected) || posts === expected || (float === "mayRise" && posts > expected)
    return at(unit, isKept ? [] : [{ _tag: "PostsDiffer", cite, posts, expected }])
  })

/** Finds units that stand under no unit of a kind they should, under another kind, or under several. */
export const findInLines = (rule: ReportingLines, index: StructureIndex): ReadonlyArray<Found> =>
  rule.tiers.flatMap(({ name, cite, under, sharedBy }) =>
    ofKind(name, index).flatMap((unit) => {
      const parents = unit.under.flatMap((id) => index.units.get(id) ?? [])
      const astray = parents.flatMap(({ kind }) => {
        const facts = { unit: name, parent: kind }
        return stepsTagged(checkLine(facts, rule).steps, "LineBroken")
      })
      const missing = under.some((kind) => !parents.some((parent) => parent.kind === kind))
      const orphaned = missing ? stepsTagged(checkLine({ unit: name, parent: "none" }, rule).steps, "LineBroken") : []
      const doubled = under.flatMap((kind): ReadonlyArray<Finding> => {
        const same = parents
          .filter((parent) => parent.kind === kind)
          .map(({ id }) => id)
          .toSorted()
        return same.length > 1 && sharedBy?.includes(kind) !== true
          ? [{ _tag: "ParentDoubled", cite, parent: kind, parents: same }]
          : []
      })
      return at(unit, [...astray, ...(astray.length > 0 ? [] : orphaned), ...doubled])
    }),
  )
