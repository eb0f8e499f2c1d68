/**
 * Violations of a structure in words, and as data for programs.
 *
 * @since 0.1.0
 */

import { findClause, type Language, type Words } from "@jiceng/kernel"
import { Severity, tellViolation, type Violation } from "@jiceng/organization"
import type { BoundRule } from "@jiceng/policy"

const severityWords: Readonly<Record<Severity, Words>> = {
  error: { zh: "错误", en: "error" },
  warning: { zh: "警告", en: "warning" },
  aim: { zh: "目标", en: "aim" },
  unknown: { zh: "未知", en: "unknown" },
  disputed: { zh: "存疑", en: "disputed" },
}

/** Rules by their names in the edition. */
type Rules = ReadonlyMap<string, BoundRule>

/**
 * Lists rules by their names.
 *
 * @category finding
 * @since 0.1.0
 */
export const rulesByName = (rules: ReadonlyArray<BoundRule>): Rules =>
  new Map(rules.map((rule) => [rule.entry.name, rule]))

/**
 * Sorts violations by how bad they are, the worst ones first; within that they stay as they are.
 *
 * @category writing
 * @since 0.1.0
 */
export const worstFirst = (violations: ReadonlyArray<Violation>): ReadonlyArray<Violation> =>
  Severity.literals.flatMap((severity) => violations.filter((found) => found.severity === severity))

const readingsLine = ({ severity, disputed }: Violation, language: Language): ReadonlyArray<string> => {
  if (disputed.length === 0) return []
  const read = disputed.map(({ reading, option }) => `${reading}=${option}`).join(", ")
  const words: Words =
    severity === "disputed"
      ? { zh: `仅在另一种理解下:${read}`, en: `only under another reading: ${read}` }
      : { zh: `另一种理解下不成立:${read}`, en: `none under another reading: ${read}` }
  return [`  ${words[language]}`]
}

const statusLine = ({ status }: Violation, rule: BoundRule | undefined, language: Language): ReadonlyArray<string> =>
  status === "official" ? [] : [`  ${rule?.titles[status]?.[language] ?? status}`]

/**
 * Tells a violation in lines: how bad it is, its rule, place and clause, then why it is one and what would cure it.
 *
 * @category writing
 * @since 0.1.0
 */
export const writeViolation = (violation: Violation, rules: Rules, language: Language): string => {
  const rule = rules.get(violation.rule)
  const { cite } = violation.finding
  const clause = findClause(cite, rule?.edition.sources ?? [])?.[language]
  const place = violation.person === undefined ? violation.unit : `${violation.unit}, ${violation.person}`
  const { reason, cure } = tellViolation(violation, rule?.titles ?? {}, language)
  return [
    `${severityWords[violation.severity][language]} ${violation.rule}: ${place} [${cite}${clause === undefined ? "" : ` ${clause}`}]`,
    `  ${reason}`,
    `  → ${cure}`,
    ...readingsLine(violation, language),
    ...statusLine(violation, rule, language),
  ].join("\n")
}

/**
 * Makes the data of a violation, with its words in both languages.
 *
 * @category writing
 * @since 0.1.0
 */
export const describeViolation = (violation: Violation, rules: Rules) => {
  const { severity, unit, person, finding, disputed, status } = violation
  const titles = rules.get(violation.rule)?.titles ?? {}
  const [zh, en] = [tellViolation(violation, titles, "zh"), tellViolation(violation, titles, "en")]
  return {
    severity,
    rule: rules.get(violation.rule)?.id ?? violation.rule,
    cite: finding.cite,
    unit,
    person: person ?? null,
    finding: finding._tag,
    reason: { zh: zh.reason, en: en.reason },
    cure: { zh: zh.cure, en: en.cure },
    disputed,
    status,
  }
}

const plurals: Readonly<Record<Severity, string>> = {
  error: "errors",
  warning: "warnings",
  aim: "aims",
  unknown: "unknown",
  disputed: "disputed",
}

/**
 * Counts violations by how bad they are.
 *
 * @category writing
 * @since 0.1.0
 */
export const countViolations = (violations: ReadonlyArray<Violation>): string =>
  Severity.literals
    .map((severity) => `${plurals[severity]} ${violations.filter((found) => found.severity === severity).length}`)
    .join(", ")
