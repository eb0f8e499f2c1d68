import { describe, expect, it } from "vitest"
import { readPublishedPackages } from "../src/Package.ts"
import { describeSurface } from "../src/Surface.ts"
import { fixture } from "./fixture.ts"

const libraries = readPublishedPackages().filter(({ manifest }) => manifest.exports?.["."] !== undefined)

describe("the public surface of this repository", () => {
  // A changed name is recorded by `pnpm vitest run packages/checks -u`, and needs a changeset.
  it.each(libraries)("$folder publishes the recorded names", async (found) => {
    await expect(describeSurface(found)).toMatchFileSnapshot(`../surface/${found.folder}.txt`)
  })
})

describe("describeSurface", () => {
  it("names are sorted and have their kinds, also through files in between", () => {
    const files = {
      "src/index.ts": `
        export { rate, Star } from "./Star.ts"
        export { type Cap, Step } from "./between.ts"
        export type { Schema } from "effect"`,
      "src/between.ts": 'export { Cap, Moved as Step } from "./Star.ts"',
      "src/Star.ts": `
        export const Star = 1
        export type Star = typeof Star
        export interface Cap {}
        export const Cap = 1
        export class Moved {}
        export const rate = () => 0
        export const hidden = 0`,
      "src/testing.ts": "export const anyStar = 0",
    }
    const exports = { ".": "./src/index.ts", "./testing": "./src/testing.ts", "./package.json": "./package.json" }
    expect(describeSurface(fixture("points", files, { exports }))).toBe(
      `@jiceng/points
  Cap: type
  Schema: type
  Star: value, type
  Step: value
  rate: value

@jiceng/points/testing
  anyStar: value
`,
    )
  })
})
