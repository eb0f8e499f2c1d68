/**
 * What became of every rule of the catalogue, each encoded one with the test that keeps it: the test of its edition that
 * names the rule or, where there is none, the test of its kind.
 *
 * @since 0.1.0
 */
import { catalogue, editions } from "@jiceng/policies"
import { type CoverageRow, coverageOf } from "@jiceng/policy"
// Recorded from the tests themselves by `pnpm vitest run packages/checks/test/Coverage.test.ts -u`.
import testsByRule from "./rule-tests.json" with { type: "json" }

const tests: ReadonlyMap<string, string> = new Map(
  Object.entries<ReadonlyArray<string>>(testsByRule).flatMap(([test, rules]) =>
    rules.map((rule) => [rule, test] as const),
  ),
)

/**
 * Lists what became of the rules of the catalogue, in its order.
 *
 * @category listing
 * @since 0.1.0
 */
export const coverageRows = (): ReadonlyArray<CoverageRow> =>
  coverageOf(editions, catalogue).map((row) => {
    const test = tests.get(row.rule ?? "")
    return test === undefined ? row : { ...row, test }
  })
