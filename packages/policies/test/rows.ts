/**
 * Examples of rules as lines of a table: the cells of the facts and, joined by spaces, the columns of the result.
 */
import type { WrittenEdition } from "@jiceng/policy"
import { expect, it } from "vitest"
import { ruleOf } from "./rateRow.ts"

/** Facts in the order of their columns, joined by spaces, and the results, `column=cell`. */
export type Row = readonly [facts: string, results: string]

/** Tests that the rows of each rule, by its name, are what the rule gives. */
export const expectRows = (edition: WrittenEdition, rows: Readonly<Record<string, ReadonlyArray<Row>>>): void => {
  for (const [name, examples] of Object.entries(rows)) {
    const { rate } = ruleOf(edition, name)
    it.each(examples)(`${name}: %s gives %s`, (facts, results) => {
      const given = rate(...facts.split(" ").map((cell) => ({ y: "true", n: "false" })[cell] ?? cell))
      expect(
        Object.entries(given)
          .map(([column, cell]) => `${column}=${cell}`)
          .join(" "),
      ).toBe(results)
    })
  }
}
