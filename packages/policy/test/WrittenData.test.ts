import { type Filling, fillData, isReadingPlace, isSlotPlace, openPlaces } from "@jiceng/policy"
import * as fc from "fast-check"
import { describe, expect, it } from "vitest"

const closed = (options: Readonly<Record<string, unknown>>, option: string) =>
  Object.hasOwn(options, option) ? options[option] : undefined
const choosing = (option: string, slots: Readonly<Record<string, unknown>> = {}): Filling => ({
  slot: (name) => closed(slots, name),
  option: ({ options }) => closed(options, option),
})

describe("isSlotPlace", () => {
  it.each([{ slot: "star-table" }, { slot: "constructor" }])("%j stands open for a slot", (data) => {
    expect(isSlotPlace(data)).toBe(true)
  })

  it.each([
    { slot: 1 },
    { slot: "a", more: 1 },
    {},
    [],
    ["slot"],
    "slot",
    null,
    undefined,
    { reading: "a", options: {} },
  ])("%j does not", (data) => {
    expect(isSlotPlace(data)).toBe(false)
  })
})

describe("isReadingPlace", () => {
  it.each([
    { reading: "boundary", options: {} },
    { reading: "a", options: { b: 1 } },
  ])("%j stands open for a reading", (data) => {
    expect(isReadingPlace(data)).toBe(true)
  })

  it.each([
    { reading: "a" },
    { options: {} },
    { reading: "a", options: [] },
    { reading: "a", options: null },
    { reading: 1, options: {} },
    { reading: "a", options: {}, title: "b" },
    null,
    [],
  ])("%j does not", (data) => {
    expect(isReadingPlace(data)).toBe(false)
  })
})

describe("fillData", () => {
  const bound = { reading: "boundary", options: { down: 3001, up: 3000 } }

  it.each([
    ["a reading", { from: bound, posts: 7 }, { from: 3001, posts: 7 }],
    ["readings in a list", [bound, bound], [3001, 3001]],
    ["a reading in a reading", { reading: "a", options: { down: bound, up: 1 } }, 3001],
    ["a slot in a reading", { reading: "a", options: { down: { slot: "table" }, up: 1 } }, [1, 2]],
    ["a list of names for a reading", { reading: "a", options: { down: ["organ"], up: [] } }, ["organ"]],
    ["a reading at the top", bound, 3001],
  ])("%s is filled", (_, data, filled) => {
    expect(fillData(data, choosing("down", { table: [1, 2] }))).toEqual(filled)
  })

  it.each([
    ["a slot without data", { slot: "other" }],
    ["a slot named like what every object inherits", { slot: "constructor" }],
    ["a reading without that option", { reading: "a", options: { up: 1 } }],
  ])("%s is left open", (_, data) => {
    expect(fillData({ kept: data }, choosing("down"))).toEqual({ kept: data })
  })

  it("what a slot holds is taken as it is, even where it looks open", () => {
    const inItself = { slot: "table" }
    expect(fillData({ table: inItself }, choosing("down", { table: inItself }))).toEqual({ table: inItself })
  })

  it("keys that every object inherits stay keys", () => {
    const data = JSON.parse('{"__proto__": {"a": 1}, "constructor": 2}')
    expect(JSON.stringify(fillData(data, choosing("down")))).toBe('{"__proto__":{"a":1},"constructor":2}')
  })
})

describe("openPlaces", () => {
  it("places are listed with the paths to them, also those under options", () => {
    const data = {
      table: { slot: "star-table" },
      bands: [{ from: 0 }, { from: { reading: "boundary", options: { down: { slot: "bound" }, up: 3000 } } }],
    }
    expect(openPlaces(data).map(({ path, filledPath }) => [path.join("."), filledPath.join(".")])).toEqual([
      ["table", "table"],
      ["bands.1.from", "bands.1.from"],
      ["bands.1.from.options.down", "bands.1.from"],
    ])
  })

  it.each([null, 5, "slot", [], {}, [[1], { a: null }]])("%j has none", (data) => {
    expect(openPlaces(data)).toEqual([])
  })
})

describe("laws", () => {
  const anyClosed = fc.jsonValue({ maxDepth: 4 }).map((data) => JSON.parse(JSON.stringify(data)))
  const { anyData } = fc.letrec<{ anyData: unknown }>((tie) => ({
    anyData: fc.oneof(
      { maxDepth: 4 },
      fc.constantFrom<unknown>(0, "a", null, [], { slot: 5 }, { reading: "a" }, { reading: 1, options: {} }),
      fc.record({ slot: fc.constantFrom("table", "constructor") }),
      fc.record({
        reading: fc.constantFrom("a", "b"),
        options: fc.record({ down: tie("anyData"), up: tie("anyData") }),
      }),
      fc.array(tie("anyData"), { maxLength: 3 }),
      fc.dictionary(fc.constantFrom("from", "posts"), tie("anyData"), { maxKeys: 3 }),
    ),
  }))

  it("data without open places are the same after filling", () => {
    fc.assert(
      fc.property(anyClosed, (data) => {
        if (openPlaces(data).length === 0) expect(fillData(data, choosing("down"))).toEqual(data)
      }),
    )
    fc.assert(
      fc.property(anyData, (data) => {
        const once = fillData(data, choosing("down", { table: [1], constructor: 2 }))
        expect(fillData(once, choosing("up", { table: [3], constructor: 4 }))).toEqual(once)
      }),
    )
  })

  it("after filling with closed data, no place that stood open is left", () => {
    fc.assert(
      fc.property(anyData, fc.constantFrom("down", "up"), (data, option) => {
        const filled = fillData(data, choosing(option, { table: [{ from: 0 }], constructor: 2 }))
        expect(openPlaces(filled)).toEqual([])
      }),
      { numRuns: 500 },
    )
  })
})
