import { describe, expect, it } from "vitest"
import { listExamples, outputOf, runExample } from "../src/Example.ts"

describe("the programs in examples", () => {
  // A changed output is recorded by `pnpm vitest run packages/checks -u`.
  it.each(listExamples())("%s prints what is recorded", { timeout: 120_000 }, async (example) => {
    await expect(await runExample(example)).toMatchFileSnapshot(`../../../${outputOf(example)}`)
  })

  it("a program that fails is not passed over", async () => {
    await expect(runExample("examples/no-such-program.ts")).rejects.toThrow("no-such-program")
  })
})
