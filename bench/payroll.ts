/**
 * Pays a roster: places every worker, reads the pay of the grade, adds allowances, makes a payslip whose lines have their
 * clauses, and adds up what each payer pays. The same is done by a loop written for these rules alone, and once more by
 * one that makes no payslips; all have to come to the same totals.
 *
 * Run it with `node bench/payroll.ts [workers] [rounds]`.
 *
 * @since 0.1.0
 */
import * as Schema from "effect/Schema"
import {
  type AllowanceFacts,
  Allowances,
  drawAllowances,
  Ladder,
  linesOfSteps,
  makePayslip,
  type Payer,
  type PayLine,
  PayMonth,
  type Payslip,
  Placement,
  type PlacementFacts,
  placeWorker,
  readLadder,
} from "../packages/compensation/src/index.ts"

const workers = Number(process.argv[2] ?? 1_000_000)
const rounds = Number(process.argv[3] ?? 5)

const named = (name: string) => ({ name, title: { zh: name, en: name } })
const cite = "xingqing-2018#三(四)3"
const posts = [
  { ...named("head"), lowest: 7, highest: 18 },
  { ...named("deputy"), lowest: 4, highest: 15 },
  { ...named("staff"), lowest: 1, highest: 12 },
]
const levels = ["none", "first", "second", "third"]
const placement = Schema.decodeUnknownSync(Placement)({
  kind: "placement",
  cite,
  posts,
  service: { everyYears: 3, counting: "completed" },
  education: levels.map((name, grades) => ({ ...named(name), grades, deemedYears: 0 })),
  certificates: levels.map((name, grades) => ({ ...named(name), grades })),
  earlyAtMost: 2,
})
const grades = Array.from({ length: 18 }, (_, index) => ({ grade: index + 1, monthly: 3200 + 120 * index }))
const ladder = Schema.decodeUnknownSync(Ladder)({
  kind: "ladder",
  cite,
  posts,
  pay: { mode: "scale", grades },
  basicShare: 80,
  rounding: "up",
})
const allowances = Schema.decodeUnknownSync(Allowances)({
  kind: "allowances",
  cite: "yongning-2020#32",
  roles: [
    { ...named("compoundHead"), monthly: 300, payer: "city", group: "compound" },
    { ...named("branchMember"), monthly: 200, payer: "county", group: "compound" },
    { ...named("buildingHead"), monthly: 200, payer: "county", group: "building" },
  ],
  conditions: [],
})

/** Made-up workers; the same ones in every run. */
const roster = Array.from({ length: workers }, (_, index) => {
  const draw = (salt: number, many: number) => ((index + 1) * salt) % many
  const serviceMonths = draw(7919, 420)
  return {
    id: String(index),
    place: {
      post: posts[draw(31, 3)]?.name,
      serviceMonths,
      uncountedMonths: Math.min(serviceMonths, draw(17, 5) * 12),
      education: levels[draw(13, 4)],
      certificate: levels[draw(11, 4)],
      earlyPromotions: draw(5, 4),
    } as PlacementFacts,
    roles: {
      compoundHead: draw(3, 10) === 0,
      branchMember: draw(3, 7) === 0,
      buildingHead: draw(3, 4) === 0,
    } satisfies AllowanceFacts,
  }
})

type Totals = Readonly<Record<Payer, number>>

const titles = Object.fromEntries(allowances.roles.map(({ name, title }) => [name, title]))
const month = Schema.decodeUnknownSync(PayMonth)("2021-03")

/** Adds a payslip to the totals; the payslips themselves are dropped, as a stream would write them. */
const addPayslip = (totals: Record<Payer, number>, { lines }: Payslip): void => {
  for (const { payer, amount } of lines) totals[payer] += amount
}

const byRules = (): Totals => {
  const totals = { city: 0, county: 0, unnamed: 0 }
  for (const { id, place, roles } of roster) {
    const { grade } = placeWorker(place, placement).value
    const pay = readLadder({ post: place.post, grade }, ladder)
    const drawn = drawAllowances(roles, allowances)
    addPayslip(totals, makePayslip(id, month, linesOfSteps([...pay.steps, ...drawn.steps], titles)))
  }
  return totals
}

const scale = grades.map(({ monthly }) => monthly * 100)

const payOf = (place: PlacementFacts): number => {
  const lowest = place.post === "head" ? 7 : place.post === "deputy" ? 4 : 1
  const service = Math.floor((place.serviceMonths - place.uncountedMonths) / 36)
  const early = Math.min(place.earlyPromotions, 2)
  const reached = lowest + service + levels.indexOf(place.education) + levels.indexOf(place.certificate) + early
  return scale[Math.min(reached, lowest + 11) - 1] ?? 0
}

const line = (title: string, amount: number, payer: Payer, clause: string): PayLine => ({
  title: { zh: title, en: title },
  amount: amount as PayLine["amount"],
  payer,
  cite: clause,
})

const byHand = (): Totals => {
  const totals = { city: 0, county: 0, unnamed: 0 }
  for (const { id, place, roles } of roster) {
    const pay = payOf(place)
    const basic = Math.ceil((pay * 80) / 100)
    const lines = [line("basic", basic, "unnamed", cite), line("performance", pay - basic, "unnamed", cite)]
    if (roles.compoundHead) lines.push(line("compoundHead", 30_000, "city", "yongning-2020#32"))
    else if (roles.branchMember) lines.push(line("branchMember", 20_000, "county", "yongning-2020#32"))
    if (roles.buildingHead) lines.push(line("buildingHead", 20_000, "county", "yongning-2020#32"))
    let total = 0
    for (const { amount } of lines) total += amount
    addPayslip(totals, { id, month, lines, total: total as Payslip["total"] })
  }
  return totals
}

const byHandWithoutPayslips = (): Totals => {
  const totals = { city: 0, county: 0, unnamed: 0 }
  for (const { place, roles } of roster) {
    totals.unnamed += payOf(place)
    if (roles.compoundHead) totals.city += 30_000
    else if (roles.branchMember) totals.county += 20_000
    if (roles.buildingHead) totals.county += 20_000
  }
  return totals
}

const contestants = { "by rules": byRules, "by hand": byHand, "by hand, no payslips": byHandWithoutPayslips }
const median = (values: ReadonlyArray<number>): number =>
  values.toSorted((a, b) => a - b)[values.length >> 1] ?? Number.NaN

const runs = Array.from({ length: rounds }, () =>
  Object.entries(contestants).map(([name, run]) => {
    const begin = performance.now()
    const totals = run()
    return { name, totals: JSON.stringify(totals), seconds: (performance.now() - begin) / 1000 }
  }),
).flat()

const [first] = runs
if (runs.some(({ totals }) => totals !== first?.totals)) throw new Error("the rules and the loop differ")

console.log(`${workers} workers, medians of ${rounds} rounds, Node ${process.version}, totals ${first?.totals}`)
for (const name of Object.keys(contestants)) {
  const seconds = median(runs.filter((run) => run.name === name).map((run) => run.seconds))
  console.log([name, `${seconds.toFixed(3)} s`, `${Math.round(workers / seconds)} workers/s`].join("\t"))
}
