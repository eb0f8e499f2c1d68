import { PayMonth, payingKinds } from "@jiceng/compensation"
import { columnsOf } from "@jiceng/kernel"
import { anyRowOf } from "@jiceng/kernel/testing"
import * as Schema from "effect/Schema"
import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { chooseRules } from "../src/PayRules.ts"
import { ratePayroll } from "../src/PayrollRating.ts"
import { rules } from "./shipped.ts"

const paying = rules.filter(({ kind, edition }) => payingKinds.includes(kind.name) && edition.id === "yongning-2020")
const month = Schema.decodeUnknownSync(PayMonth)("2021-03")
const header = paying.flatMap(({ facts }) => columnsOf(facts).map(({ name }) => name))
const ratingFor = (columns: ReadonlyArray<string>) => ratePayroll(chooseRules(columns, paying).applied, month)

describe("ratePayroll", () => {
  it("every column of the rules is a fact once", () => {
    const names = columnsOf(ratingFor(header).facts).map(({ name }) => name)
    expect(names.toSorted()).toEqual([...new Set(header)].toSorted())
  })

  it("this year's stars change nothing that is paid in a month", () => {
    const rating = ratingFor(["lastYearStars", "thisYearStars", "monthsWorked"])
    const paid = [0, 5].map((thisYearStars) => rating.rate({ lastYearStars: 3, thisYearStars, monthsWorked: 7 }).value)
    expect(paid[0]).toEqual({ month, total: 40_000, city: 0, county: 0, unnamed: 40_000 })
    expect(paid[1]).toEqual(paid[0])
  })
})

describe("laws", () => {
  it("the lines of an outcome sum to its total, and by payer to what each payer pays", () => {
    const rating = ratingFor(header)
    fc.assert(
      fc.property(anyRowOf(rating.facts), (facts) => {
        const { value, lines } = rating.rate(facts)
        const sum = (payer: string) => lines.reduce((all, line) => (line.payer === payer ? all + line.amount : all), 0)
        expect(value).toMatchObject({ city: sum("city"), county: sum("county"), unnamed: sum("unnamed") })
        expect(value.total).toBe(value.city + value.county + value.unnamed)
      }),
    )
  })
})
