/**
 * The rules of editions as a list: id, kind, title, status and the clauses they cite.
 *
 * @since 0.1.0
 */
import type { Cite, Status, Words } from "@jiceng/kernel"
import { type BoundRule, bindRule, type Edition, shippedBinding } from "@jiceng/policy"
import * as Result from "effect/Result"

/** One rule of the list. */
export interface ListedRule {
  readonly id: string
  readonly kind: string
  readonly title: Words
  readonly status: Status
  readonly cites: ReadonlyArray<Cite>
}

/**
 * Lists the clauses that data cite, each once, in their order.
 *
 * @category finding
 * @since 0.1.0
 */
export const citesIn = (data: unknown): ReadonlyArray<Cite> => {
  const visit = (part: unknown): ReadonlyArray<Cite> =>
    typeof part !== "object" || part === null
      ? []
      : Object.entries(part).flatMap(([key, item]) =>
          key === "cite" && typeof item === "string" ? [item] : visit(item),
        )
  return [...new Set(visit(data))]
}

const describe = ({ id, kind, entry, status }: BoundRule): ListedRule => {
  return { id, kind: kind.name, title: entry.title, status, cites: citesIn([entry.rule, entry.slots]) }
}

/**
 * Lists the rules of an edition.
 *
 * @category finding
 * @since 0.1.0
 */
export const listRules = (edition: Edition): ReadonlyArray<ListedRule> =>
  edition.rules.map(({ name }) => describe(Result.getOrThrow(bindRule(edition, name, shippedBinding))))
