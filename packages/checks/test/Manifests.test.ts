import { describe, expect, it } from "vitest"
import { findManifestFaults } from "../src/Manifests.ts"
import { readPackages, readPublishedPackages, readReferences } from "../src/Package.ts"
import { fixture } from "./fixture.ts"

const files = { "src/A.ts": 'import "@jiceng/kernel"\nimport "effect/Schema"\nimport "node:fs"\nimport "./B.ts"' }
const library = {
  exports: { ".": "./src/index.ts", "./package.json": "./package.json" },
  dependencies: { "@jiceng/kernel": "workspace:^" },
  peerDependencies: { effect: "^4.1.0" },
  publishConfig: {
    exports: { ".": { types: "./dist/index.d.ts", default: "./dist/index.js" }, "./package.json": "./package.json" },
  },
}

const program = {
  bin: { jiceng: "./src/bin.ts" },
  exports: { "./package.json": "./package.json" },
  devDependencies: { "@jiceng/kernel": "workspace:^", effect: "catalog:" },
  publishConfig: { bin: { jiceng: "./dist/bin.js" } },
}

const published = readPublishedPackages()

describe("the manifests of this repository", () => {
  it.each(published)("$folder declares what it uses", (found) => {
    expect(findManifestFaults(found)).toEqual([])
  })

  it("every published package is built", () => {
    expect(readReferences("tsconfig.build.json")).toEqual(published.map(({ folder }) => folder))
  })

  it("an example in the documentation may import every library", () => {
    const checks = readPackages().find(({ folder }) => folder === "checks")
    const importable = Object.keys(checks?.manifest.devDependencies ?? {})
    const libraries = published.filter(({ manifest }) => manifest.exports?.["."] !== undefined)
    expect(importable).toEqual(expect.arrayContaining(libraries.map(({ manifest }) => manifest.name)))
  })
})

describe("findManifestFaults", () => {
  it("a library that agrees with its sources has no fault", () => {
    expect(findManifestFaults(fixture("tables", files, library, ["kernel"]))).toEqual([])
  })

  it.each([
    [{ dependencies: {} }, "imports @jiceng/kernel and does not depend on it"],
    [{ peerDependencies: {} }, "imports effect and does not depend on it"],
    [{ dependencies: { "@jiceng/kernel": "workspace:^", zod: "^4.0.0" } }, "depends on zod and needs it not"],
    [{ dependencies: { "@jiceng/kernel": "^0.1.0" } }, "depends on @jiceng/kernel by ^0.1.0, not by workspace:^"],
    [{ publishConfig: {} }, "publishes other entries than those it has at home"],
  ])("a library with %j has a fault", (change, fault) => {
    const found = fixture("tables", files, { ...library, ...change }, ["kernel"])
    expect(findManifestFaults(found)).toEqual([`packages/tables ${fault}`])
  })

  it("a program that agrees with its sources has no fault", () => {
    expect(findManifestFaults(fixture("cli", files, program, ["kernel"]))).toEqual([])
  })

  it.each([
    [{ devDependencies: { effect: "catalog:" } }, "imports @jiceng/kernel and does not depend on it"],
    [{ dependencies: { effect: "^4.1.0" } }, "depends on effect and needs it not"],
    [{ publishConfig: {} }, "publishes other entries than those it has at home"],
  ])("a program with %j has a fault", (change, fault) => {
    const found = fixture("cli", files, { ...program, ...change }, ["kernel"])
    expect(findManifestFaults(found)).toEqual([`packages/cli ${fault}`])
  })

  it("a package that is imported and not built first is a fault", () => {
    expect(findManifestFaults(fixture("tables", files, library))).toEqual([
      "packages/tables references [] in tsconfig.build.json and imports [kernel]",
    ])
  })
})
