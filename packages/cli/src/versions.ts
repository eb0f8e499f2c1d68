/**
 * The versions of the packages that the command line is made of.
 *
 * @since 0.1.0
 */
import engine from "@jiceng/engine/package.json" with { type: "json" }
import kernel from "@jiceng/kernel/package.json" with { type: "json" }
import policies from "@jiceng/policies/package.json" with { type: "json" }
import policy from "@jiceng/policy/package.json" with { type: "json" }
import tables from "@jiceng/tables/package.json" with { type: "json" }
import cli from "../package.json" with { type: "json" }

/** Versions by package name. */
export const versions: Readonly<Record<string, string>> = Object.fromEntries(
  [cli, engine, kernel, policies, policy, tables].map(({ name, version }) => [name, version]),
)
