import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { categories, darkPaper, ink, paper, rampOf } from "../src/Palette.ts"

const channel = (value: number): number => (value <= 0.040_45 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4)

/** The relative luminance of a colour, as WCAG defines it. */
const luminanceOf = (color: string): number => {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) =>
    channel(Number.parseInt(color.slice(at, at + 2), 16) / 255),
  )
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}

const contrastOf = (one: string, other: string): number => {
  const [low, high] = [luminanceOf(one), luminanceOf(other)].toSorted((a, b) => a - b)
  return ((high ?? 0) + 0.05) / ((low ?? 0) + 0.05)
}

describe("rampOf", () => {
  it("a ramp goes from pale to deep", () => {
    const shades = rampOf(11).map(luminanceOf)
    expect(shades).toEqual(shades.toSorted((one, other) => other - one))
    expect(new Set(shades).size).toBe(11)
  })

  it("text on a page is easy to read", () => {
    expect(contrastOf(ink, paper)).toBeGreaterThan(7)
  })

  describe("laws", () => {
    it("every category stands out from a light and from a dark page", () => {
      fc.assert(
        fc.property(fc.constantFrom(...categories), fc.constantFrom(paper, darkPaper), (color, page) => {
          expect(contrastOf(color, page)).toBeGreaterThan(3)
        }),
      )
    })
  })
})
