import { tellProblem } from "@jiceng/tables"
import { describe, expect, it } from "vitest"

describe("tellProblem", () => {
  it.each([
    ["en", "expected true or false"],
    ["zh", "应为 true 或 false"],
  ] as const)("in %s it says: %s", (language, told) => {
    expect(tellProblem({ zh: "true 或 false", en: "true or false" }, language)).toBe(told)
  })

  it("Chinese before Chinese has no space", () => {
    expect(tellProblem({ zh: "表头行", en: "a header row" }, "zh")).toBe("应为表头行")
  })
})
