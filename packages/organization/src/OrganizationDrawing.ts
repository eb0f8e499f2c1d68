/**
 * A picture of a structure as text for Mermaid: units by what they stand under, those with a violation marked.
 *
 * Laws:
 *
 * - every unit is drawn once, and every line from a unit to one above it
 *
 * @since 0.1.0
 */
import type { Named } from "@jiceng/kernel"
import type { Structure } from "./Structure.ts"
import type { Severity, Violation } from "./Violation.ts"

const severest: ReadonlyArray<Severity> = ["error", "warning", "aim", "unknown", "disputed"]

const colours: Readonly<Record<Severity, string>> = {
  error: "fill:#fdd,stroke:#c00",
  warning: "fill:#ffd,stroke:#c80",
  aim: "fill:#def,stroke:#06c",
  unknown: "fill:#eee,stroke:#888",
  disputed: "fill:#f7eaff,stroke:#808,stroke-dasharray:4",
}

/** Text that a label can hold: quotes, angle brackets and line ends would end it. */
const escapeLabel = (text: string): string =>
  text.replace(/[#"<>&\n\r]/g, (character) => `#${character.codePointAt(0)};`)

/**
 * Draws a structure. `kinds` has the titles of its kinds of units; a kind without one is shown by its name.
 *
 * @category writing
 * @since 0.1.0
 */
export const drawOrganization = (
  structure: Structure,
  violations: ReadonlyArray<Violation>,
  kinds: ReadonlyArray<Named>,
): string => {
  const titles = new Map(kinds.map(({ name, title }) => [name, title.zh]))
  const numbers = new Map(structure.units.map(({ id }, at) => [id, `u${at}`]))
  const worst = new Map<string, Severity>()
  for (const severity of severest.toReversed()) {
    for (const violation of violations) if (violation.severity === severity) worst.set(violation.unit, severity)
  }
  const nodes = structure.units.map(({ id, kind }) => {
    const severity = worst.get(id)
    const label = escapeLabel(`${titles.get(kind) ?? kind} ${id}`)
    return `  ${numbers.get(id)}["${label}"]${severity === undefined ? "" : `:::${severity}`}`
  })
  const lines = structure.units.flatMap(({ id, under }) =>
    under.map((above) => `  ${numbers.get(above)} --> ${numbers.get(id)}`),
  )
  const classes = severest.map((severity) => `  classDef ${severity} ${colours[severity]}`)
  return ["flowchart TD", ...nodes, ...lines, ...classes, ""].join("\n")
}
