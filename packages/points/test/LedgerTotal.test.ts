import { reasonsNameOnlyFields } from "@jiceng/kernel/testing"
import {
  type EarningItem,
  type LedgerEntry,
  type LedgerPlan,
  mergeSums,
  type PointsItem,
  pointsCatalogue,
  sumEntries,
  totalOf,
} from "@jiceng/points"
import { anyLedger, anyLedgerEntry, anyLedgerPlan } from "@jiceng/points/testing"
import * as fc from "fast-check"
import { describe, expect, it } from "vitest"
import { cite, entriesOf, planOf, title } from "./catalogue.ts"

const total = (entries: ReadonlyArray<LedgerEntry>, plan: LedgerPlan) => totalOf(sumEntries(entries, plan), plan)
const study = (entries: ReadonlyArray<LedgerEntry>, plan: LedgerPlan) =>
  (total(entries, plan).value.components["study"] ?? 0) / 100

const days = (number: number, from = 1) =>
  Array.from({ length: number }, (_, index) => `2026-01-${String(from + index).padStart(2, "0")}`)

describe("items", () => {
  it.each([1, 2, 3, 4])("%i fixed entries of 2 points under a limit of 5 a month", (number) => {
    const plan = planOf([{ kind: "fixed", name: "a", points: 2, limits: [{ cite, per: "month", atMost: 5 }] }])
    expect(study(entriesOf(days(number).map((day) => [day, "a"])), plan)).toBe([2, 4, 5, 5][number - 1])
  })

  it.each([
    [0.5, 1],
    [2, 4],
    [2.5, 4],
  ])("%f hours at 2 points each, at most 4 points an event", (hours, points) => {
    const plan = planOf([
      { kind: "perUnit", name: "a", points: 2, step: 0.5, limits: [{ cite, per: "event", atMost: 4 }] },
    ])
    expect(study(entriesOf([["2026-01-01", "a", hours]]), plan)).toBe(points)
  })

  it.each([
    [2, 0],
    [3, 5],
    [5, 7],
  ])("%i of 3 expected activities earn full marks of 5, each further one 1", (number, points) => {
    const plan = planOf([{ kind: "expected", name: "a", per: "month", count: 3, points: 5, further: 1 }])
    expect(study(entriesOf(days(number).map((day) => [day, "a"])), plan)).toBe(points)
  })

  const steps = [
    { from: 60, points: 0.5 },
    { from: 80, points: 1 },
    { from: 90, points: 1.5 },
  ]
  it.each([
    [59.99, 0, 0],
    [60, 0.5, 0.5],
    [79.99, 0.5, 0.5],
    [80, 1, 1.5],
    [90, 1.5, 3],
    [100, 1.5, 3],
  ])("a result of %f earns %f where steps replace and %f where they add", (result, replacing, adding) => {
    const earned = ["highestStep", "everyStep"].map((kind) =>
      study(entriesOf([["2026-01-01", "a", result]]), planOf([{ kind, name: "a", outOf: 100, steps }])),
    )
    expect(earned).toEqual([replacing, adding])
  })

  it.each([
    [10, 10],
    [11, 10.5],
    [30, 20],
  ])("%i hours at 1 point up to 10 and half a point above", (hours, points) => {
    const rows = [
      { from: 0, points: 1 },
      { from: 10, points: 0.5 },
    ]
    const plan = planOf([{ kind: "brackets", name: "a", per: "year", step: 1, rows }])
    expect(
      study(
        entriesOf([
          ["2026-01-01", "a", hours - 4],
          ["2026-09-01", "a", 4],
        ]),
        plan,
      ),
    ).toBe(points)
  })

  it.each([
    [1, -5],
    [2, -10],
    [3, -15],
    [4, -20],
  ])("a case of grade %i costs %i", (grade, points) => {
    const grades = [-5, -10, -15, -20].map((cost) => ({ title, points: cost }))
    expect(study(entriesOf([["2026-01-01", "a", grade]]), planOf([{ kind: "severity", name: "a", grades }]))).toBe(
      points,
    )
  })

  it("a multiple earns a multiple of its base, and has limits of its own", () => {
    const plan = planOf([
      { kind: "fixed", name: "patrol", points: 2, limits: [{ cite, per: "year", atMost: 2 }] },
      { kind: "multiple", name: "nightPatrol", of: "patrol", times: 1.5 },
    ])
    const entries = entriesOf([
      ["2026-01-01", "patrol"],
      ["2026-01-02", "patrol"],
      ["2026-01-02", "nightPatrol"],
    ])
    expect(study(entries, plan)).toBe(5)
  })

  it("once a year counts once a year", () => {
    const plan = planOf([{ kind: "once", name: "a", per: "year", points: 10 }])
    expect(
      study(
        entriesOf([
          ["2026-01-01", "a"],
          ["2026-09-01", "a"],
        ]),
        plan,
      ),
    ).toBe(10)
  })

  it.each([
    [0, -16],
    [1, -14],
    [3, -12],
  ])("%i meetings in January where 2 a quarter are expected, at 2 points each missing", (number, points) => {
    const plan = planOf([{ kind: "absence", name: "a", per: "quarter", count: 2, points: -2 }])
    expect(study(entriesOf(days(number).map((day) => [day, "a"])), plan)).toBe(points)
  })
})

describe("absence", () => {
  const absence = { kind: "absence", name: "a", per: "month", count: 1, points: -1 }

  it.each([
    ["2026-01-01", "2026-12-31", "2026-05-31", -5],
    ["2026-01-01", "2026-12-31", "2026-05-30", -4],
    ["2026-01-02", "2026-03-31", "2027-01-01", -2],
    ["2026-02-01", "2026-02-27", "2027-01-01", 0],
  ])("from %s until %s, on %s, only complete months count", (from, until, on, points) => {
    const plan = { ...planOf([absence]), period: { from, until, on } as LedgerPlan["period"] }
    expect(study([], plan)).toBe(points)
  })
})

describe("lifetime", () => {
  it("what was earned before the period is used up", () => {
    const plan = planOf([
      { kind: "once", name: "joined", per: "lifetime", points: 10 },
      { kind: "fixed", name: "blood", points: 2, limits: [{ cite, per: "lifetime", atMost: 5 }] },
    ])
    const history = [
      ["2019-05-01", "joined"],
      ["2024-01-01", "blood"],
      ["2025-01-01", "blood"],
    ] as const
    expect(
      study(entriesOf([...history, ["2026-05-01", "joined"], ["2026-05-02", "blood"], ["2026-05-03", "blood"]]), plan),
    ).toBe(1)
    expect(study(entriesOf(history), plan)).toBe(0)
  })
})

describe("lifetime under a yearly limit", () => {
  const components = [{ name: "study", title, cite, limits: [{ cite, per: "year", atMost: 12 }] }]
  const plan = planOf(
    [
      { kind: "once", name: "joined", per: "lifetime", points: 10 },
      { kind: "fixed", name: "a", points: 5, limits: [{ cite, per: "lifetime", atMost: 20 }] },
    ],
    { components },
  )

  it.each([
    ["nothing was earned before", [], 12],
    ["the item of a lifetime was earned before", [["2019-05-01", "joined"]], 10],
    [
      "fifteen of twenty points were earned before",
      [
        ["2019-05-01", "joined"],
        ["2020-01-01", "a"],
        ["2020-01-02", "a"],
        ["2021-01-01", "a"],
      ],
      5,
    ],
  ] as const)("where %s, the year earns the rest", (_, history, points) => {
    const now = [
      ["2026-05-01", "joined"],
      ["2026-05-02", "a"],
      ["2026-05-03", "a"],
    ] as const
    expect(study(entriesOf([...history, ...now]), plan)).toBe(points)
    expect(study(entriesOf(history), plan)).toBe(0)
  })
})

describe("components", () => {
  it("limits of a component cut what the limits of its items have left", () => {
    const components = [{ name: "study", title, cite, limits: [{ cite, per: "quarter", atMost: 20 }] }]
    const plan = planOf(
      [
        { kind: "fixed", name: "a", points: 8, limits: [{ cite, per: "month", atMost: 10 }] },
        { kind: "fixed", name: "b", points: 15 },
      ],
      { components },
    )
    const rows = [
      ["2026-01-01", "a"],
      ["2026-01-02", "a"],
      ["2026-02-02", "b"],
      ["2026-04-01", "b"],
    ] as const
    expect(study(entriesOf(rows), plan)).toBe(35)
    expect(
      total(entriesOf(rows), plan).steps.map((step) => [step._tag, "earned" in step ? step.earned : undefined]),
    ).toEqual([
      ["PointsLimited", 1600],
      ["ItemCounted", undefined],
      ["ItemCounted", undefined],
      ["PointsLimited", 2500],
      ["ComponentCounted", undefined],
    ])
  })
})

describe("effects and counts", () => {
  const plan = planOf(
    [
      { kind: "fixed", name: "a", points: 1 },
      { kind: "record", name: "checkIn" },
      { kind: "zero", name: "violation" },
      { kind: "hold", name: "warning", atMost: 3 },
      { kind: "hold", name: "censure", atMost: 1 },
    ],
    {
      counts: [
        { name: "checkIns", title, items: ["checkIn"], by: "entry" },
        { name: "checkInDays", title, items: ["checkIn"], by: "day" },
      ],
    },
  )

  it("counts are by entry or by day", () => {
    const entries = entriesOf([
      ["2026-01-01", "checkIn"],
      ["2026-01-01", "checkIn"],
      ["2026-01-02", "checkIn"],
    ])
    expect(total(entries, plan).value.counts).toEqual({ checkIns: 3, checkInDays: 2 })
  })

  it("two items on one day are one day", () => {
    const counts = [{ name: "days", title, items: ["checkIn", "visit"], by: "day" }]
    const both = planOf(
      [
        { kind: "record", name: "checkIn" },
        { kind: "record", name: "visit" },
        { kind: "fixed", name: "a", points: 1 },
      ],
      { counts },
    )
    const entries = entriesOf([
      ["2026-01-01", "checkIn"],
      ["2026-01-01", "visit"],
      ["2026-01-02", "visit"],
      ["2026-01-03", "a"],
    ])
    expect(total(entries, both).value.counts).toEqual({ days: 2 })
  })

  it("without effects nothing is held", () => {
    expect(total([], plan).value).toMatchObject({ zeroed: false, starsAtMost: 10 })
  })

  it("the lowest hold wins, and a violation sets the period to zero", () => {
    const entries = entriesOf([
      ["2026-01-01", "warning"],
      ["2026-01-01", "censure"],
      ["2026-01-02", "violation"],
    ])
    expect(total(entries, plan).value).toMatchObject({ zeroed: true, starsAtMost: 1 })
  })
})

describe("steps", () => {
  it("every reason names only fields of its step", () => {
    fc.assert(reasonsNameOnlyFields(pointsCatalogue.steps))
  })
})

/** One amount, on a day that stands for its window. */
interface Amount {
  readonly date: string
  readonly points: number
}

const windowText = (date: string, span: string): string => {
  const [year, month] = [date.slice(0, 4), Number(date.slice(5, 7))]
  const texts: Record<string, string> = {
    day: date,
    month: date.slice(0, 7),
    quarter: `${year} Q${Math.ceil(month / 3)}`,
    halfYear: `${year} H${Math.ceil(month / 6)}`,
    year,
  }
  return texts[span] ?? "always"
}

const groupBy = <A extends { readonly date: string }>(
  list: ReadonlyArray<A>,
  span: string,
): ReadonlyArray<ReadonlyArray<A>> => {
  const texts = [...new Set(list.map(({ date }) => windowText(date, span)))]
  return texts.map((text) => list.filter(({ date }) => windowText(date, span) === text))
}

const sumOf = (amounts: ReadonlyArray<Amount>) => amounts.reduce((sum, { points }) => sum + points, 0)

const cut = (
  amounts: ReadonlyArray<Amount>,
  limits: ReadonlyArray<{ readonly per: string; readonly atMost: number }>,
) =>
  ["day", "month", "quarter", "halfYear", "year", "lifetime"].reduce(
    (left, span) =>
      limits
        .filter(({ per }) => per === span)
        .reduce(
          (kept, { atMost }) =>
            groupBy(kept, span).map((group) => ({
              date: group[0]?.date ?? "",
              points: Math.min(atMost, sumOf(group)),
            })),
          left,
        ),
    amounts,
  )

const starts: Record<string, ReadonlyArray<string>> = {
  month: ["01", "02", "03", "04", "05", "06", "07", "08", "09", "10", "11", "12"],
  quarter: ["01", "04", "07", "10"],
  halfYear: ["01", "07"],
  year: ["01"],
}

const earnedBy = (item: EarningItem, entries: ReadonlyArray<LedgerEntry>): ReadonlyArray<Amount> => {
  const own = entries.filter((entry) => entry.item === item.name)
  const each = (points: (quantity: number) => number) =>
    own.map(({ date, quantity }) => ({ date, points: points(quantity / 100) }))
  const perWindow = (span: string, points: (group: ReadonlyArray<LedgerEntry>) => number) =>
    groupBy(own, span).map((group) => ({ date: group[0]?.date ?? "", points: points(group) }))
  switch (item.kind) {
    case "fixed":
      return each(() => item.points)
    case "perUnit":
      return each((quantity) => item.points * quantity)
    case "highestStep":
      return each((result) => item.steps.filter(({ from }) => from / 100 <= result).at(-1)?.points ?? 0)
    case "everyStep":
      return each((result) =>
        item.steps.reduce((sum, { from, points }) => (from / 100 <= result ? sum + points : sum), 0),
      )
    case "severity":
      return each((grade) => item.grades[grade - 1]?.points ?? 0)
    case "expected":
      return perWindow(item.per, ({ length }) =>
        length < item.count ? 0 : item.points + item.further * (length - item.count),
      )
    case "once":
      return perWindow(item.per, () => item.points)
    case "brackets":
      return perWindow(item.per, (group) => {
        const units = group.reduce((sum, { quantity }) => sum + quantity, 0) / 100
        return Array.from({ length: units }).reduce<number>(
          (sum, _, unit) => sum + (item.rows.filter(({ from }) => from / 100 <= unit).at(-1)?.points ?? 0),
          0,
        )
      })
    case "absence":
      return (starts[item.per] ?? []).map((month) => {
        const date = `2026-${month}-01`
        const there = own.filter((entry) => windowText(entry.date, item.per) === windowText(date, item.per)).length
        return { date, points: Math.max(0, item.count - there) * item.points }
      })
    case "multiple":
      return []
  }
}

const isEarning = (item: PointsItem): item is EarningItem => "component" in item

const writtenOut = (entries: ReadonlyArray<LedgerEntry>, { catalogue }: LedgerPlan) => {
  const reversed = new Set(entries.map(({ reverses }) => reverses))
  const live = entries.filter(({ entryId, reverses }) => reverses === undefined && !reversed.has(entryId))
  return Object.fromEntries(
    catalogue.components.map(({ name, limits }) => {
      const items = catalogue.items.filter(isEarning).filter((item) => item.component === name)
      const left = items.flatMap((item) => cut(earnedBy(item, live), item.limits))
      return [name, sumOf(cut(left, limits))]
    }),
  )
}

const anyCase = anyLedgerPlan(cite).chain((plan) => fc.record({ plan: fc.constant(plan), entries: anyLedger(plan) }))
const windowsInAYear: Record<string, number> = { day: 366, month: 12, quarter: 4, halfYear: 2, year: 1, lifetime: 1 }

describe("laws", () => {
  it("the order of entries does not change the total", () => {
    const anyOrders = anyCase.chain(({ plan, entries }) =>
      fc.record({
        plan: fc.constant(plan),
        entries: fc.constant(entries),
        shuffled: fc.shuffledSubarray([...entries], { minLength: entries.length }),
      }),
    )
    fc.assert(
      fc.property(anyOrders, ({ plan, entries, shuffled }) => {
        expect(total(shuffled, plan).value).toEqual(total(entries, plan).value)
      }),
    )
  })

  it("totals of merged sums are totals of all entries", () => {
    fc.assert(
      fc.property(anyCase, fc.nat({ max: 12 }), ({ plan, entries }, at) => {
        const merged = mergeSums(sumEntries(entries.slice(at), plan), sumEntries(entries.slice(0, at), plan))
        expect(totalOf(merged, plan).value).toEqual(total(entries, plan).value)
      }),
    )
  })

  it("a reversed entry leaves the total as if it had never been", () => {
    fc.assert(
      fc.property(anyCase, fc.nat({ max: 11 }), ({ plan, entries }, at) => {
        const plain = entries.filter(({ reverses }) => reverses === undefined)
        const entry = plain[at % Math.max(1, plain.length)]
        fc.pre(entry !== undefined)
        const reversal = { ...entry, entryId: "reversal", reverses: entry.entryId }
        const without = plain.filter(({ entryId }) => entryId !== entry.entryId)
        expect(total([...plain, reversal], plan)).toEqual(total(without, plan))
      }),
    )
  })

  it("a limit binds at its points and not before", () => {
    const anySpan = fc.constantFrom("day", "month", "quarter", "halfYear", "year", "lifetime")
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 12 }),
        fc.integer({ min: 1, max: 5 }),
        fc.nat({ max: 40 }),
        anySpan,
        (number, points, atMost, per) => {
          const plan = planOf([{ kind: "fixed", name: "a", points, limits: [{ cite, per, atMost }] }])
          const entries = entriesOf(Array.from({ length: number }, () => ["2026-01-01", "a"] as const))
          const { value, steps } = total(entries, plan)
          expect(value.components["study"]).toBe(Math.min(number * points, atMost) * 100)
          expect(steps.some(({ _tag }) => _tag === "PointsLimited")).toBe(number * points > atMost)
        },
      ),
    )
  })

  it("an entry that earns points never lowers a component", () => {
    const anyMore = anyCase.chain(({ plan, entries }) =>
      fc.record({ plan: fc.constant(plan), entries: fc.constant(entries), more: anyLedgerEntry(plan, "more") }),
    )
    fc.assert(
      fc.property(anyMore, ({ plan, entries, more }) => {
        fc.pre(plan.catalogue.items.find(({ name }) => name === more.item)?.kind !== "severity")
        const [before, after] = [entries, [...entries, more]].map((list) => total(list, plan).value.components)
        return Object.keys(before ?? {}).every((name) => Number(before?.[name]) <= Number(after?.[name]))
      }),
    )
  })

  it("no limit is exceeded", () => {
    fc.assert(
      fc.property(anyCase, ({ plan, entries }) => {
        const { components } = total(entries, plan).value
        return plan.catalogue.components.every(({ name, limits }) =>
          limits.every(({ per, atMost }) => Number(components[name]) <= atMost * Number(windowsInAYear[per])),
        )
      }),
    )
  })

  it("the items of a component without limits come to its points", () => {
    fc.assert(
      fc.property(anyCase, ({ plan, entries }) => {
        const { items, components } = total(entries, plan).value
        for (const { name } of plan.catalogue.components.filter(({ limits }) => limits.length === 0)) {
          const own = plan.catalogue.items.filter(isEarning).filter(({ component }) => component === name)
          expect(own.reduce((sum, item) => sum + Number(items[item.name]), 0)).toBe(components[name])
        }
      }),
    )
  })

  it("totals are those of the rules written out entry by entry", () => {
    fc.assert(
      fc.property(anyCase, ({ plan, entries }) => {
        expect(total(entries, plan).value.components).toEqual(writtenOut(entries, plan))
      }),
      { numRuns: 500 },
    )
  })
})
