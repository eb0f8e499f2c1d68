import { describe, expect, it } from "vitest"
import { findLawFaults, lawsOf, lawTitlesOf } from "../src/Laws.ts"
import { parseModule } from "../src/Module.ts"
import { readPackages } from "../src/Package.ts"
import { fixture } from "./fixture.ts"

const source = `/**
 * Upper limits on stars.
 *
 * Laws:
 *
 * - a cap never raises stars
 * - the order of caps
 *   does not change the stars
 *
 * @since 0.1.0
 */
export const capStars = () => 0
`
const test = (...titles: ReadonlyArray<string>) =>
  `describe("StarCap", () => {
    it("is no law", () => {})
    describe("laws", () => { ${titles.map((title) => `it(${JSON.stringify(title)}, () => {})`).join("\n")} })
  })`
const kept = ["a cap never raises stars", "the order of caps does not change the stars"]
const faultsOf = (text: string) =>
  findLawFaults(fixture("points", { "src/StarCap.ts": source, "test/StarCap.test.ts": text }))

describe("the laws of this repository", () => {
  it.each(readPackages())("every law of $folder is tested under its own name", (found) => {
    expect(findLawFaults(found)).toEqual([])
  })
})

describe("lawsOf", () => {
  it("a law that runs over two lines is one law", () => {
    expect(lawsOf(parseModule("A.ts", source))).toEqual(kept)
  })

  it("a module without laws has none", () => {
    expect(lawsOf(parseModule("A.ts", "/**\n * Plain.\n *\n * - a list\n */"))).toEqual([])
  })
})

describe("lawTitlesOf", () => {
  it("every way to write a test is seen", () => {
    const text = `describe("laws", () => {
      it("one", f); it.prop("two", [], f); it.effect.prop("three", {}, f); it.each([1])(\`four\`, f); test("five", f)
    })
    describe("examples", () => { it("six", f) })`
    expect(lawTitlesOf(parseModule("A.ts", text))).toEqual(["one", "two", "three", "four", "five"])
  })
})

describe("findLawFaults", () => {
  it("laws that are tested word for word have no fault", () => {
    expect(faultsOf(test(...kept))).toEqual([])
  })

  it("a law without a test is a fault", () => {
    expect(faultsOf(test("a cap never raises stars"))).toEqual([
      "packages/points/test/StarCap.test.ts has no law test “the order of caps does not change the stars”",
    ])
  })

  it("a test of an unstated law is a fault", () => {
    expect(faultsOf(test(...kept, "more points never lower stars"))).toEqual([
      "packages/points/test/StarCap.test.ts tests “more points never lower stars”, which no header states",
    ])
  })

  it("laws without a test file are faults", () => {
    expect(findLawFaults(fixture("points", { "src/StarCap.ts": source }))).toHaveLength(2)
  })
})
