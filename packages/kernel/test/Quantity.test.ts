import { expectQuantity, type Quantity, quantity, readQuantity, writeQuantity } from "@jiceng/kernel"
import { anyQuantity, anyUnitsOf, problemsOf } from "@jiceng/kernel/testing"
import * as Schema from "effect/Schema"
import * as fc from "fast-check"
import { describe, expect, it } from "vitest"

const score: Quantity = { places: 2, least: 0, most: 10_000, padded: false }
const count: Quantity = { places: 0, least: 0, most: 1_000_000_000, padded: false }
const balance: Quantity = { places: 2, least: -10_000, most: 10_000, padded: true }
const exact: Quantity = { places: 4, least: -1_000_000, most: 1_000_000, padded: false }

describe("readQuantity", () => {
  it.each([
    ["0", score, 0],
    ["7", score, 700],
    ["60.5", score, 6050],
    ["60.50", score, 6050],
    ["0.01", score, 1],
    ["99.99", score, 9999],
    ["100.00", score, 10_000],
    ["1000000000", count, 1_000_000_000],
    ["-0.01", balance, -1],
    ["-100", balance, -10_000],
    ["89.9999", exact, 899_999],
    ["-0.0001", exact, -1],
    ["90.1", exact, 901_000],
  ])("%j is a number", (text, description, units) => {
    expect(readQuantity(text, description)).toBe(units)
  })

  it.each([
    ["nothing", "", score],
    ["a minus sign alone", "-", balance],
    ["minus zero", "-0", balance],
    ["minus zero with decimals", "-0.00", balance],
    ["a minus sign where nothing is below zero", "-1", score],
    ["a plus sign", "+7", score],
    ["a leading zero", "01", score],
    ["two zeros", "00", score],
    ["a point without decimals", "1.", score],
    ["a point without a whole", ".5", score],
    ["two points", "1.2.3", score],
    ["one decimal too many", "60.505", score],
    ["one decimal too many, though zero", "60.500", score],
    ["decimals of a count", "7.0", count],
    ["five decimals where four are", "1.00000", exact],
    ["a space before", " 7", score],
    ["a space after", "7 ", score],
    ["a line end", "7\n", score],
    ["thousands", "1,095", count],
    ["a decimal comma", "60,5", score],
    ["an underscore", "1_000", count],
    ["an exponent", "1e3", count],
    ["hexadecimal", "0x10", count],
    ["a percent sign", "95%", score],
    ["full-width digits", "\uff19\uff15", score],
    ["Arabic-Indic digits", "٩٥", score],
    ["Chinese numerals", "九十五", score],
    ["null", "null", score],
    ["NaN", "NaN", score],
    ["Infinity", "Infinity", count],
    ["one hundredth above the bounds", "100.01", score],
    ["one unit above the bounds", "1000000001", count],
    ["one hundredth below the bounds", "-100.01", balance],
    ["four hundred digits", "9".repeat(400), count],
    ["a number that only rounding brings back to the bound", "1000000000.0000000001", count],
  ])("%s is no number", (_, text, description) => {
    expect(readQuantity(text, description)).toBeUndefined()
  })
})

describe("writeQuantity", () => {
  it.each([
    [0, score, "0"],
    [6050, score, "60.5"],
    [6000, score, "60"],
    [5, score, "0.05"],
    [-5, balance, "-0.05"],
    [-10_000, balance, "-100.00"],
    [0, balance, "0.00"],
    [123_456, exact, "12.3456"],
    [120_000, exact, "12"],
    [1, exact, "0.0001"],
    [1_000_000_000, count, "1000000000"],
  ])("%i units", (units, description, text) => {
    expect(writeQuantity(units, description)).toBe(text)
  })
})

describe("expectQuantity", () => {
  it("says in both languages what is accepted", () => {
    expect([count, balance, exact].map(expectQuantity)).toMatchInlineSnapshot(`
      [
        {
          "en": "a whole number from 0 to 1000000000",
          "zh": "0 至 1000000000 的整数",
        },
        {
          "en": "a number from -100 to 100 with at most two decimals",
          "zh": "-100 至 100 的数,至多两位小数",
        },
        {
          "en": "a number from -100 to 100 with at most four decimals",
          "zh": "-100 至 100 的数,至多四位小数",
        },
      ]
    `)
  })
})

describe("quantity", () => {
  it.each([
    [60.5, 6050],
    ["60.5", 6050],
    [100, 10_000],
    [0.29, 29],
    [-0, 0],
  ])("%j is decoded to %i hundredths", (written, units) => {
    expect(Schema.decodeUnknownSync(quantity(score))(written)).toBe(units)
  })

  it.each([
    0.1 + 0.2,
    1e21,
    1e-7,
    60.505,
    100.01,
    -1,
    Number.NaN,
    Number.POSITIVE_INFINITY,
    "01",
    "",
    null,
    undefined,
    true,
    [60],
    {},
  ])("%j is refused", (written) => {
    expect(problemsOf(quantity(score), written)).toEqual([
      ": Expected a number from 0 to 100 with at most two decimals",
    ])
  })

  it("a number outside the bounds is not encoded either", () => {
    expect(() => Schema.encodeSync(quantity(score))(10_001)).toThrow()
    expect(() => Schema.encodeSync(quantity(score))(0.5)).toThrow()
  })
})

describe("laws", () => {
  const anyHeld = anyQuantity.chain((description) =>
    fc.record({ description: fc.constant(description), units: anyUnitsOf(description) }),
  )

  it("what is written is read back", () => {
    fc.assert(
      fc.property(anyHeld, ({ description, units }) => {
        expect(readQuantity(writeQuantity(units, description), description)).toBe(units)
      }),
      { numRuns: 1000 },
    )
  })

  it("what is encoded as JSON is decoded back", () => {
    fc.assert(
      fc.property(anyHeld, ({ description, units }) => {
        const schema = quantity(description)
        const json = JSON.stringify(Schema.encodeSync(schema)(units))
        expect(Schema.decodeUnknownSync(schema)(JSON.parse(json))).toBe(units)
      }),
      { numRuns: 1000 },
    )
  })

  it("only the grammar is read as a number", () => {
    const anyScribble = fc.string({ unit: fc.constantFrom(..."0123459.-+e ,%_\n0"), maxLength: 6 })
    const anySpoiled = fc
      .tuple(anyHeld, fc.nat(), fc.constantFrom(..."0.- +e%,"))
      .map(([{ description, units }, at, extra]) => {
        const text = writeQuantity(units, description)
        const place = at % (text.length + 1)
        return text.slice(0, place) + extra + text.slice(place)
      })
    const wide = { least: -999_999_999_999_999, most: 999_999_999_999_999 }
    fc.assert(
      fc.property(fc.oneof(anyScribble, anySpoiled), anyQuantity, (text, { places }) => {
        const description = { ...wide, places, padded: false }
        const units = readQuantity(text, description)
        if (units === undefined) return
        const [whole, decimals] = text.split(".")
        const [sameWhole, sameDecimals = ""] = writeQuantity(units, description).split(".")
        expect(whole).toBe(sameWhole)
        expect(decimals?.length).not.toBe(0)
        expect((decimals ?? "").padEnd(places, "0")).toBe(sameDecimals.padEnd(places, "0"))
      }),
      { numRuns: 2000 },
    )
  })

  it("a number outside the bounds is refused", () => {
    const anyOutside = anyQuantity.chain((description) =>
      fc.record({
        description: fc.constant(description),
        units: fc.oneof(
          fc.integer({ min: 1, max: 100_000 }).map((above) => description.most + above),
          fc.integer({ min: 1, max: 100_000 }).map((below) => description.least - below),
        ),
      }),
    )
    fc.assert(
      fc.property(anyOutside, ({ description, units }) => {
        const text = writeQuantity(units, description)
        expect(readQuantity(text, description)).toBeUndefined()
        expect(problemsOf(quantity(description), text)).toHaveLength(1)
      }),
    )
  })
})
