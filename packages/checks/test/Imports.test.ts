import { describe, expect, it } from "vitest"
import { findCycles, findLayerFaults } from "../src/Imports.ts"
import { readPublishedPackages } from "../src/Package.ts"
import { fixture } from "./fixture.ts"

const faultsOf = (folder: string, text: string, path = "src/A.ts") =>
  findLayerFaults(fixture(folder, { [path]: text })).join("\n")

describe("the layers of this repository", () => {
  const published = readPublishedPackages()

  it.each(published)("$folder imports only what lies below it", (found) => {
    expect(findLayerFaults(found)).toEqual([])
  })

  it.each(published)("no files of $folder import each other in a circle", (found) => {
    expect(findCycles(found)).toEqual([])
  })
})

describe("findLayerFaults", () => {
  it.each([
    ["points", 'import { Count } from "@jiceng/kernel"\nimport { Schema } from "effect"'],
    ["points", 'import { other } from "./deep/Other.ts"'],
    ["tables", 'import { open } from "node:fs/promises"'],
    ["cli", 'export { edition } from "@jiceng/policies"'],
    ["cli", 'import own from "../package.json"\nimport kernel from "@jiceng/kernel/package.json"'],
    ["kernel", '// import "@jiceng/points"\nexport const text = `import "@jiceng/points"`'],
  ])("%s may contain %j", (folder, text) => {
    expect(faultsOf(folder, text)).toBe("")
  })

  it("entries for tests may import what is for tests", () => {
    const text = 'import * as fc from "fast-check"\nimport { anyCount } from "@jiceng/kernel/testing"'
    expect(faultsOf("points", text, "src/testing.ts")).toBe("")
    expect(faultsOf("points", text, "src/testing/anyScheme.ts")).toBe("")
  })

  it.each([
    ["kernel", 'import "@jiceng/points"', "kernel may not import points"],
    ["points", 'import type { A } from "@jiceng/funding"', "points may not import funding"],
    ["points", 'export { a } from "@jiceng/engine"', "points may not import engine"],
    ["points", 'export const a = () => import("@jiceng/engine")', "points may not import engine"],
    ["points", 'export type A = import("@jiceng/engine").A', "points may not import engine"],
    ["engine", 'import { open } from "@jiceng/tables"', "engine may not import tables"],
    ["engine", 'import { all } from "@jiceng/policies"', "engine may not import policies"],
    ["tables", 'import { Edition } from "@jiceng/policy"', "tables may not import policy"],
    ["points", 'import { a } from "@jiceng/points"', "@jiceng/points is this package: import the file"],
    [
      "points",
      'import { a } from "@jiceng/kernel/src/Day.ts"',
      "@jiceng/kernel/src/Day.ts is a file of another package: import its entry",
    ],
    ["points", 'import { a } from "@jiceng/kernel/testing"', "@jiceng/kernel/testing is for tests only"],
    ["points", 'import * as fc from "fast-check"', "fast-check is for tests only"],
    ["engine", 'import { Worker } from "node:worker_threads"', "engine may not use node:worker_threads"],
    ["engine", 'import { readFileSync } from "fs"', "engine may not use fs"],
    [
      "points",
      'import { a } from "../../kernel/src/Day.ts"',
      "../../kernel/src/Day.ts reaches outside packages/points/src/",
    ],
    ["points", 'import { a } from "./Day"', "./Day is written without its ending .ts"],
  ])("in %s, %j is a fault", (folder, text, fault) => {
    expect(faultsOf(folder, text)).toBe(`packages/${folder}/src/A.ts:1 ${fault}`)
  })

  it("a package without a layer is a fault", () => {
    expect(faultsOf("attic", "")).toBe("packages/attic has no place in packages/checks/src/layers.ts")
  })
})

describe("findCycles", () => {
  it("a circle of three files is shown once", () => {
    const files = {
      "src/A.ts": 'import "./B.ts"',
      "src/B.ts": 'import type { C } from "./C.ts"',
      "src/C.ts": 'export { A } from "./A.ts"',
    }
    const path = ["A", "B", "C", "A"].map((name) => `packages/points/src/${name}.ts`).join(" → ")
    expect(findCycles(fixture("points", files))).toEqual([path])
  })

  it("two ways to one file are no circle", () => {
    const files = { "src/A.ts": 'import "./B.ts"\nimport "./C.ts"', "src/B.ts": 'import "./C.ts"', "src/C.ts": "" }
    expect(findCycles(fixture("points", files))).toEqual([])
  })
})
