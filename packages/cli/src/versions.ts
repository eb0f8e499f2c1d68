/**
 * The versions of the packages that the command line is made of.
 *
 * @since 0.1.0
 */
import assessment from "@jiceng/assessment/package.json" with { type: "json" }
import compensation from "@jiceng/compensation/package.json" with { type: "json" }
import duties from "@jiceng/duties/package.json" with { type: "json" }
import engine from "@jiceng/engine/package.json" with { type: "json" }
import funding from "@jiceng/funding/package.json" with { type: "json" }
import kernel from "@jiceng/kernel/package.json" with { type: "json" }
import organization from "@jiceng/organization/package.json" with { type: "json" }
import points from "@jiceng/points/package.json" with { type: "json" }
import policies from "@jiceng/policies/package.json" with { type: "json" }
import policy from "@jiceng/policy/package.json" with { type: "json" }
import procedure from "@jiceng/procedure/package.json" with { type: "json" }
import tables from "@jiceng/tables/package.json" with { type: "json" }
import cli from "../package.json" with { type: "json" }

const parts = [
  assessment,
  cli,
  compensation,
  duties,
  engine,
  funding,
  kernel,
  organization,
  points,
  policies,
  policy,
  procedure,
  tables,
]

/** Versions by package name. */
export const versions: Readonly<Record<string, string>> = Object.fromEntries(
  parts.map(({ name, version }) => [name, version]),
)
