import {
  type Column,
  Count,
  choiceOf,
  columnsOf,
  expectShape,
  Flag,
  NotCovered,
  Percent,
  readQuantity,
  rowColumnsOf,
  Score,
  type Shape,
  writeCell,
  Yuan,
} from "@jiceng/kernel"
import { anyColumnValue, problemsOf, writtenCellsAreDecodedBack } from "@jiceng/kernel/testing"
import * as Schema from "effect/Schema"
import * as fc from "fast-check"
import { describe, expect, it } from "vitest"

const words = { zh: "标题", en: "title" }
const Level = choiceOf({ region: { zh: "自治区", en: "region" }, city: { zh: "市", en: "city" } })
const row = Schema.Struct({
  members: Count.annotateKey({ words }),
  score: Score.annotateKey({ words }),
  pay: Yuan.annotateKey({ words }),
  rate: Percent.annotateKey({ words }),
  level: Level.annotateKey({ words }),
  dense: Flag.annotateKey({ words }),
})

const columnOf = (name: string): Column => columnsOf(row).find((column) => column.name === name) as Column
const shapeOf = (name: string): Shape => columnOf(name).shape

describe("columnsOf", () => {
  it("columns come in the order of the fields, with name, title and shape", () => {
    const one = Schema.Struct({ level: Level.annotateKey({ words }), dense: Flag.annotateKey({ words }) })
    expect(columnsOf(one)).toMatchInlineSnapshot(`
      [
        {
          "name": "level",
          "shape": {
            "_tag": "Choice",
            "options": [
              {
                "name": "region",
                "title": {
                  "en": "region",
                  "zh": "自治区",
                },
              },
              {
                "name": "city",
                "title": {
                  "en": "city",
                  "zh": "市",
                },
              },
            ],
          },
          "title": {
            "en": "title",
            "zh": "标题",
          },
        },
        {
          "name": "dense",
          "shape": {
            "_tag": "Flag",
          },
          "title": {
            "en": "title",
            "zh": "标题",
          },
        },
      ]
    `)
  })

  it.each([
    ["beside NotCovered", Schema.Union([Count, NotCovered])],
    ["beside null", Schema.Union([Count, Schema.Null])],
    ["or null", Schema.NullOr(Count)],
  ])("a quantity %s is a column of numbers", (_, field) => {
    const [column] = columnsOf(Schema.Struct({ posts: field.annotateKey({ words }) }))
    expect(column?.shape._tag).toBe("Number")
  })

  it("checks of the whole struct change no column", () => {
    const checked = row.check(Schema.makeFilter(() => true))
    expect(columnsOf(checked)).toEqual(columnsOf(row))
  })

  it.each([
    ["a field without a title", Schema.Struct({ members: Count }), "field members is not a column"],
    ["a plain string", Schema.Struct({ name: Schema.String.annotateKey({ words }) }), "field name is not a column"],
    ["no struct", Schema.Array(Count), "columnsOf needs a struct"],
  ])("%s is a bug", (_, schema, message) => {
    expect(() => columnsOf(schema)).toThrow(message)
  })
})

describe("rowColumnsOf", () => {
  it.each([
    ["an array", Schema.Array(row)],
    ["an array that is not empty", Schema.NonEmptyArray(row)],
    ["an array with a check of the whole", Schema.Array(row).check(Schema.makeFilter(() => true))],
  ])("the columns of %s are those of its rows", (_, table) => {
    expect(rowColumnsOf(table)).toEqual(columnsOf(row))
  })

  it.each([
    ["a single row", row, "rowColumnsOf needs an array"],
    ["an array of anything but rows", Schema.Array(Count), "columnsOf needs a struct"],
  ])("%s is a bug", (_, table, message) => {
    expect(() => rowColumnsOf(table)).toThrow(message)
  })
})

describe("expectShape", () => {
  it("every shape says what it expects in both languages", () => {
    expect(columnsOf(row).map(({ name, shape }) => [name, expectShape(shape)])).toMatchInlineSnapshot(`
      [
        [
          "members",
          {
            "en": "a whole number from 0 to 1000000000",
            "zh": "0 至 1000000000 的整数",
          },
        ],
        [
          "score",
          {
            "en": "a number from 0 to 100 with at most two decimals",
            "zh": "0 至 100 的数,至多两位小数",
          },
        ],
        [
          "pay",
          {
            "en": "a number from -1000000000 to 1000000000 with at most two decimals",
            "zh": "-1000000000 至 1000000000 的数,至多两位小数",
          },
        ],
        [
          "rate",
          {
            "en": "a number from 0 to 100 with at most two decimals",
            "zh": "0 至 100 的数,至多两位小数",
          },
        ],
        [
          "level",
          {
            "en": "one of region, city",
            "zh": "region、city 之一",
          },
        ],
        [
          "dense",
          {
            "en": "true or false",
            "zh": "true 或 false",
          },
        ],
      ]
    `)
  })
})

describe("writeCell", () => {
  it.each([
    ["a count", 7, "members", "7"],
    ["a score without zeros at its end", 6050, "score", "60.5"],
    ["money with both decimals", 500_000, "pay", "5000.00"],
    ["a percentage with both decimals", 9000, "rate", "90.00"],
    ["a choice by its name", "region", "level", "region"],
    ["yes", true, "dense", "true"],
    ["no", false, "dense", "false"],
    ["null as an empty cell", null, "members", ""],
    ["what is not covered as an empty cell", { _tag: "NotCovered", cite: "yongning-2020#17" }, "members", ""],
  ])("writes %s", (_, value, column, cell) => {
    expect(writeCell(value, shapeOf(column))).toBe(cell)
  })
})

describe("choiceOf", () => {
  it("a name that the choice does not have is refused", () => {
    expect(problemsOf(Level, "county")).toMatchInlineSnapshot(`
      [
        ": Expected "region" | "city"",
      ]
    `)
  })

  it.each(["自治区", "Region", "constructor", "", null, 0])("%j is no name of the choice", (found) => {
    expect(problemsOf(Level, found)).toHaveLength(1)
  })
})

describe("Flag", () => {
  it.each([
    [true, true],
    ["true", true],
    [false, false],
    ["false", false],
  ])("%j is read as %j", (written, flag) => {
    expect(Schema.decodeUnknownSync(Flag)(written)).toBe(flag)
  })

  it.each(["TRUE", "yes", "是", "1", "", " true", 1, 0, null, undefined])("%j is neither yes nor no", (written) => {
    expect(problemsOf(Flag, written)).toEqual([": Expected true or false"])
  })
})

describe("laws", () => {
  it("a value written into a cell is decoded back", () => {
    fc.assert(writtenCellsAreDecodedBack(row))
  })

  it("a text decodes exactly when it is a cell that the shape allows", () => {
    const texts = ["true", "false", "region", "city", "constructor", "", "0", "-0", "00", "7", "7.5", "07", "1e3"]
    const anyText = fc.oneof(
      fc.constantFrom(...texts),
      fc.string({ unit: fc.constantFrom("0", "9", ".", "-"), maxLength: 4 }),
    )
    const anyWritten = fc.constantFrom(...columnsOf(row)).chain((column) =>
      fc.record({
        column: fc.constant(column),
        text: fc.oneof(
          anyText,
          anyColumnValue(column).map((value) => writeCell(value, column.shape)),
        ),
      }),
    )
    const allows = (shape: Shape, text: string): boolean => {
      if (shape._tag === "Flag") return ["true", "false"].includes(text)
      return shape._tag === "Choice"
        ? shape.options.some(({ name }) => name === text)
        : readQuantity(text, shape.quantity) !== undefined
    }
    fc.assert(
      fc.property(anyWritten, ({ column, text }) => {
        const field = row.fields[column.name as keyof typeof row.fields]
        expect(problemsOf(field, text).length === 0).toBe(allows(column.shape, text))
      }),
      { numRuns: 500 },
    )
  })
})
