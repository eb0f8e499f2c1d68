import { Day } from "@jiceng/kernel"
import { anyDay, anyPeriod } from "@jiceng/kernel/testing"
import { Edition, findEditionInForce, isInForce } from "@jiceng/policy"
import * as Result from "effect/Result"
import * as Schema from "effect/Schema"
import fc from "fast-check"
import { describe, expect, it } from "vitest"

const words = { zh: "文", en: "text" }

const decode = (id: string, inForce: unknown): Edition =>
  Schema.decodeUnknownSync(Edition)({
    id,
    jurisdiction: "somewhere",
    title: words,
    status: "official",
    inForce,
    sources: [{ id, title: words, issuer: words, clauses: {} }],
    rules: [],
  })

const day = Schema.decodeUnknownSync(Day)

const first = decode("first", { from: "2018-01-01", until: "2020-12-31" })
const second = decode("second", { from: "2020-06-01" })
const undated = decode("undated", "undated")

describe("findEditionInForce", () => {
  it.each([
    ["2018-01-01", "first", "its first day belongs to an edition"],
    ["2020-05-31", "first", "the day before the next edition still belongs to the first"],
    ["2020-06-01", "second", "of two in force the later one is found"],
    ["2021-01-01", "second", "an edition without a last day goes on"],
  ])("on %s it is %s: %s", (on, id) => {
    const found = findEditionInForce([second, undated, first], "somewhere", day(on))
    expect(Result.map(found, (edition) => edition.id)).toEqual(Result.succeed(id))
  })

  it("of two that began on one day, the id that sorts last is found", () => {
    const twins = [decode("b", { from: "2018-01-01" }), decode("a", { from: "2018-01-01" })]
    for (const editions of [twins, twins.toReversed()]) {
      const found = findEditionInForce(editions, "somewhere", day("2019-01-01"))
      expect(Result.map(found, (edition) => edition.id)).toEqual(Result.succeed("b"))
    }
  })

  it.each([
    [[first, second, undated], "somewhere"],
    [[undated], "somewhere"],
    [[first], "elsewhere"],
  ])("where none is in force, the failure lists those that are known (%#)", (editions, jurisdiction) => {
    const found = findEditionInForce(editions, jurisdiction, day("2017-12-31"))
    expect(Result.isFailure(found) && found.failure.message).toMatchSnapshot()
  })
})

const anyEditions: fc.Arbitrary<ReadonlyArray<Edition>> = fc
  .array(fc.oneof({ weight: 4, arbitrary: anyPeriod }, { weight: 1, arbitrary: fc.constant("undated" as const) }), {
    maxLength: 6,
  })
  .map((all) => all.map((inForce, index): Edition => ({ ...first, id: `edition-${index}`, inForce })))

/** Days at, right before and right after the ends of periods matter most: many are drawn from the editions. */
const anyEditionsAndDay = anyEditions.chain((editions) => {
  const ends = editions.flatMap(({ inForce }) =>
    inForce === "undated" ? [] : inForce.until === undefined ? [inForce.from] : [inForce.from, inForce.until],
  )
  const anyEnd = ends.length > 0 ? fc.oneof(fc.constantFrom(...ends), anyDay) : anyDay
  return fc.tuple(fc.constant(editions), anyEnd)
})

describe("laws", () => {
  it("the edition found is in force on the day", () => {
    fc.assert(
      fc.property(anyEditionsAndDay, ([editions, on]) => {
        const found = findEditionInForce(editions, "somewhere", on)
        const any = editions.some((edition) => isInForce(edition, on))
        return Result.isSuccess(found) ? isInForce(found.success, on) : !any
      }),
    )
  })

  it("the order of editions does not matter", () => {
    fc.assert(
      fc.property(
        anyEditionsAndDay.chain(([editions, on]) =>
          fc.tuple(
            fc.constant(editions),
            fc.shuffledSubarray([...editions], { minLength: editions.length }),
            fc.constant(on),
          ),
        ),
        ([editions, shuffled, on]) => {
          const idIn = (all: ReadonlyArray<Edition>) =>
            Result.match(findEditionInForce(all, "somewhere", on), {
              onFailure: () => undefined,
              onSuccess: ({ id }) => id,
            })
          expect(idIn(shuffled)).toBe(idIn(editions))
        },
      ),
    )
  })

  it("an undated edition is never found", () => {
    fc.assert(
      fc.property(anyEditionsAndDay, ([editions, on]) => {
        const found = findEditionInForce([...editions, { ...undated, id: "z" }], "somewhere", on)
        return Result.isFailure(found) || found.success.inForce !== "undated"
      }),
    )
  })
})
