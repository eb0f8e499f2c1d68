/**
 * What an edition demands of the weights of a unit's own scheme, under the readings that apply and under every other one,
 * and what a scheme makes of it. A demand that a scheme says nothing of is neither met nor broken.
 *
 * @since 0.1.0
 */
import {
  AssessmentRuleData,
  assessmentKinds,
  checkScheme,
  type Demand,
  demandsOfRule,
  type Scheme,
  weightBounds,
} from "@jiceng/assessment"
import { findClause, type Language, type Status, tellStep, type Words } from "@jiceng/kernel"
import { alternativesTo, type BoundRule, type Edition, type RuleEntry } from "@jiceng/policy"
import { figuresOf } from "./RuleFigures.ts"

/** A demand of a rule, and the same demand under other readings. */
export interface BoundDemand {
  readonly rule: BoundRule
  readonly demand: Demand
  readonly others: ReadonlyArray<{ readonly reading: string; readonly option: string; readonly demand: Demand }>
}

/**
 * Lists the rules of an edition that can demand weights.
 *
 * @category finding
 * @since 0.1.0
 */
export const assessmentRules = (edition: Edition): ReadonlyArray<RuleEntry> =>
  edition.rules.filter(({ rule }) =>
    assessmentKinds.some(({ name }) => name === (rule as { readonly kind?: unknown }).kind),
  )

/**
 * Lists what a rule demands of weights.
 *
 * @category finding
 * @since 0.1.0
 */
export const demandsOf = (rule: BoundRule): ReadonlyArray<BoundDemand> => {
  const { name, title, readings } = rule.entry
  const [usual, ...others] = figuresOf(rule, AssessmentRuleData).map((figures) => demandsOfRule(name, figures, title))
  return (usual ?? []).map((demand) => ({
    rule,
    demand,
    others: alternativesTo(rule.choices, readings).flatMap(({ reading, option }, index) =>
      (others[index] ?? [])
        .filter((other) => other.name === demand.name)
        .map((other) => ({ reading, option, demand: other })),
    ),
  }))
}

/** What a scheme makes of a demand, for programs: broken, met, or met under this reading and broken under another. */
export interface SchemeFinding {
  readonly severity: "met" | "broken" | "disputed"
  readonly demand: string
  readonly rule: string
  readonly cite: string
  readonly found: number
  readonly least: number
  readonly most: number
  readonly nearest: number
  readonly reason: Words
  readonly disputed: ReadonlyArray<{ readonly reading: string; readonly option: string }>
  readonly status: Status
}

/**
 * Judges the weight that a scheme gives under a demand.
 *
 * @category checking
 * @since 0.1.0
 */
export const judgeDemand = (scheme: Scheme, { rule, demand, others }: BoundDemand): SchemeFinding => {
  const { value, steps } = checkScheme(scheme, [demand])
  const differing = others.filter((other) => checkScheme(scheme, [other.demand]).value.met !== value.met)
  const tell = (language: Language) =>
    steps.map((step) => tellStep(step, weightBounds.steps, {}, language)).join(language === "zh" ? ";" : "; ")
  const found = Number(scheme[demand.name])
  return {
    severity: value.met ? (differing.length > 0 ? "disputed" : "met") : "broken",
    demand: demand.name,
    rule: rule.id,
    cite: demand.bounds.cite,
    found,
    least: demand.bounds.least,
    most: demand.bounds.most,
    nearest: value.broken[0]?.nearest ?? found,
    reason: { zh: tell("zh"), en: tell("en") },
    disputed: differing.map(({ reading, option }) => ({ reading, option })),
    status: rule.status,
  }
}

const neededWords = ({ least, most }: SchemeFinding, language: Language): string => {
  if (least === most) return language === "zh" ? `恰为${least}` : `exactly ${least}`
  return language === "zh" ? `${least}至${most}` : `${least} to ${most}`
}

/**
 * Tells what a scheme makes of a demand: what was found, what is needed, and the clause.
 *
 * @category writing
 * @since 0.1.0
 */
export const writeFinding = (finding: SchemeFinding, rule: BoundRule, language: Language): string => {
  const { severity, demand, cite, found, disputed } = finding
  const clause = findClause(cite, rule.edition.sources)?.[language]
  const place = clause === undefined ? cite : `${cite} ${clause}`
  const needed = neededWords(finding, language)
  const words = {
    met: { zh: "符合", en: "met" },
    broken: { zh: "不符合", en: "broken" },
    disputed: { zh: "存疑", en: "disputed" },
  }[severity][language]
  const read = disputed.map(({ reading, option }) => `${reading}=${option}`).join(", ")
  return [
    language === "zh"
      ? `${words} ${demand}:现为${found},应为${needed} [${place}]`
      : `${words} ${demand}: found ${found}, needed ${needed} [${place}]`,
    `  ${finding.reason[language]}`,
    ...(disputed.length === 0
      ? []
      : [language === "zh" ? `  另一种理解下结论不同:${read}` : `  not so under another reading: ${read}`]),
  ].join("\n")
}
