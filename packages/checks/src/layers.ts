/**
 * The layers of the project, lowest first: which package may import which. `docs/architecture.md` draws the same.
 *
 * @since 0.1.0
 */

const siblings = ["organization", "points", "assessment", "compensation", "funding", "duties", "procedure"]
const domain = ["kernel", ...siblings]

/** The packages that each package may import. */
export const layers: ReadonlyMap<string, ReadonlyArray<string>> = new Map([
  ["kernel", []],
  ...siblings.map((sibling): [string, string[]] => [sibling, ["kernel"]]),
  ["policy", domain],
  ["policies", [...domain, "policy"]],
  // Rules come to the engine as arguments: it rates anything that has the shape of `Rating`.
  ["engine", ["kernel"]],
  // Tables are rows and columns, whatever the rules that rate them.
  ["tables", ["kernel", "engine"]],
  // A report is a page made of rows; only masking names is a matter of the domain.
  ["report", ["kernel", "points"]],
  ["cli", [...domain, "policy", "policies", "engine", "tables", "report"]],
])

/** The packages that may touch the machine they run on. */
export const onNode: ReadonlyArray<string> = ["tables", "cli"]
