/**
 * The check of a structure against the rules of an edition: every violation, with its clause, its place, its reason and
 * what would cure it. A permission and a practice that is only reported are never violated. Where another reading of an
 * unclear text would find something else, the violation says so.
 *
 * Laws:
 *
 * - the order of units, of people and of rules does not matter
 * - a structure stays as it is found when its people are renamed
 * - removing the cause of a violation removes exactly that violation
 * - other readings never change what the chosen ones find
 *
 * @since 0.1.0
 */
import { findInOverlap, findInRequirements, findInWorkers } from "./HolderCheck.ts"
import { findHouseholdsAmiss, householdKind } from "./HouseholdCover.ts"
import type { OrganizationRuleData } from "./OrganizationRuleData.ts"
import { type PlacedRule, rulesOfKind } from "./PlacedRule.ts"
import {
  type Found,
  findInComposition,
  findInFormation,
  findInForms,
  findInLines,
  findInModes,
  findInPosts,
  findInShare,
  findInSize,
} from "./RuleCheck.ts"
import type { Structure } from "./Structure.ts"
import { indexStructure, type StructureIndex } from "./StructureIndex.ts"
import type { Severity, Violation } from "./Violation.ts"

const severities = { must: "error", default: "warning", aim: "aim", may: undefined, descriptive: undefined } as const

/** Lists the kinds of units that rules speak of: those with a place, those that rules are about, and those to be formed. */
const kindsIn = (rules: ReadonlyArray<PlacedRule>): ReadonlySet<string> =>
  new Set(
    rules.flatMap(({ rule }) => [
      ...(rule.kind === "reportingLines" ? rule.tiers.map(({ name }) => name) : []),
      ...("body" in rule ? [rule.body.name] : []),
      ...(rule.kind === "formationDuty" ? [rule.forms.name] : []),
    ]),
  )

const findFor = (
  rule: OrganizationRuleData,
  index: StructureIndex,
  rules: ReadonlyArray<PlacedRule>,
): ReadonlyArray<Found> => {
  switch (rule.kind) {
    case "composition":
      return findInComposition(rule, index, kindsIn(rules))
    case "formationDuty":
      return findInFormation(rule, index)
    case "formByMembers":
      return findInForms(rule, index)
    case "gridWorkersByHouseholds":
      return findInWorkers(rule, index)
    case "modeByMembers":
      return findInModes(rule, index)
    case "postOverlap":
      return findInOverlap(rule, index)
    case "postsByHouseholds":
      return findInPosts(rule, index, rulesOfKind(rules, "postsFloat").length > 0 ? "mayRise" : "fixed")
    case "reportingLines":
      return findInLines(rule, index)
    case "requirements":
      return findInRequirements(rule, index)
    case "shareAtLeast":
      return findInShare(rule, index)
    case "sizeLimits":
      return rule.body.name === householdKind ? findHouseholdsAmiss(rule, index) : findInSize(rule, index)
    case "divisionByHouseholds": // grids are checked one by one, by the limits of their size
    case "postsFloat":
      return []
  }
}

const severityOf = ({ finding }: Found, severity: Severity): Severity =>
  finding._tag === "NotStated" ? "unknown" : severity

const placeOf = ({ unit, person, finding }: Found): string => JSON.stringify([unit, person, finding._tag])

/** Asks a rule under every reading: what the chosen one finds, and what only others do. */
const findUnderReadings = (
  { name, status, rule, others }: PlacedRule,
  severity: Severity,
  ask: (rule: OrganizationRuleData) => ReadonlyArray<Found>,
): ReadonlyArray<Violation> => {
  const found = ask(rule)
  if (others.length === 0) {
    return found.map((one) => ({ rule: name, status, severity: severityOf(one, severity), ...one, disputed: [] }))
  }
  const places = new Set(found.map(placeOf))
  const readings = others.map(({ reading, option, rule: read }) => {
    const seen = new Map(ask(read).map((one) => [placeOf(one), one]))
    return { read: { reading, option }, seen }
  })
  const chosen = found.map((one): Violation => {
    const without = readings.filter(({ seen }) => !seen.has(placeOf(one)))
    return {
      rule: name,
      status,
      severity: severityOf(one, severity),
      ...one,
      disputed: without.map(({ read }) => read),
    }
  })
  const elsewhere = new Map(readings.flatMap(({ seen }) => [...seen]).filter(([place]) => !places.has(place)))
  const other = [...elsewhere].map(([place, one]): Violation => {
    const seeing = readings.filter(({ seen }) => seen.has(place))
    return { rule: name, status, severity: "disputed", ...one, disputed: seeing.map(({ read }) => read) }
  })
  return [...chosen, ...other]
}

/** Finds units of a kind that no rule speaks of; without reporting lines every kind has a place. */
const findUnknownKinds = (structure: Structure, rules: ReadonlyArray<PlacedRule>): ReadonlyArray<Violation> => {
  const [lines] = rulesOfKind(rules, "reportingLines")
  if (lines === undefined) return []
  const known = kindsIn(rules)
  return structure.units
    .filter(({ kind }) => !known.has(kind))
    .map(({ id, kind }): Violation => {
      const finding = { _tag: "KindUnknown", cite: lines.rule.cite, kind } as const
      return { rule: lines.name, status: lines.status, severity: "error", unit: id, finding, disputed: [] }
    })
}

const compareTexts = (one: string, other: string): number => (one < other ? -1 : one > other ? 1 : 0)

/**
 * Lists every violation of the rules in a structure, by rule, unit and person.
 *
 * @category checking
 * @since 0.1.0
 */
export const checkOrganization = (structure: Structure, rules: ReadonlyArray<PlacedRule>): ReadonlyArray<Violation> => {
  const index = indexStructure(structure)
  const violations = rules.flatMap((placed) => {
    const severity = severities[placed.modality]
    if (severity === undefined) return []
    return findUnderReadings(placed, severity, (rule) => findFor(rule, index, rules))
  })
  return [...findUnknownKinds(structure, rules), ...violations].toSorted(
    (one, other) =>
      compareTexts(one.rule, other.rule) ||
      compareTexts(one.unit, other.unit) ||
      compareTexts(one.person ?? "", other.person ?? "") ||
      compareTexts(JSON.stringify(one.finding), JSON.stringify(other.finding)),
  )
}
