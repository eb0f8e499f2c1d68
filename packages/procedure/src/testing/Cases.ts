/**
 * Generators and laws of cases that departments are called to.
 *
 * @since 0.1.0
 */
import * as Schema from "effect/Schema"
import * as fc from "fast-check"
import { CaseEvent } from "../CaseEvent.ts"
import { type CaseFiles, noCases, replayCases } from "../CaseFile.ts"
import { Dispatch } from "../Dispatch.ts"

const title = { zh: "名", en: "name" }
const named = (name: string) => ({ name, title })
const cite = "yongning-2020#21"

/**
 * Draws dispatches: with or without time limits, and with or without the right of communities to call.
 *
 * @category generators
 * @since 0.1.0
 */
export const anyDispatch: fc.Arbitrary<Dispatch> = fc
  .record({
    whistlers: fc.constantFrom(["street"], ["street", "community"]),
    several: fc.integer({ min: 1, max: 3 }),
    minutes: fc.option(fc.nat({ max: 90 }), { nil: undefined }),
  })
  .map(({ whistlers, several, minutes }) => ({
    route: {
      kind: "sequence",
      cite,
      actors: ["grid", "community", "street"].map(named),
      steps: [
        { ...named("discover"), by: ["grid"] },
        { ...named("report"), by: ["community"] },
        { ...named("whistle"), by: whistlers },
        { ...named("respond"), by: [] },
        { ...named("handle"), by: [] },
      ],
    },
    call: {
      kind: "departmentCall",
      cite,
      stationed: [named("publicSecurity")],
      onCall: [named("housing"), named("environment")],
      several,
    },
    response: { kind: "departmentResponse", cite, limits: minutes === undefined ? [] : [{ grade: 1, minutes }] },
  }))
  .map((written) => Schema.decodeUnknownSync(Dispatch)(written))

type Draft = Readonly<Record<string, unknown>> & { readonly _tag: string; readonly by: string }

/** What happens in a case where everything goes right. */
const course: ReadonlyArray<Draft> = [
  { _tag: "Discovered", by: "grid" },
  { _tag: "Reported", by: "community" },
  { _tag: "Whistled", by: "street", departments: ["publicSecurity", "housing", "environment"], urgent: true, grade: 1 },
  { _tag: "Arrived", by: "publicSecurity" },
  { _tag: "Acted", by: "publicSecurity" },
  { _tag: "Arrived", by: "housing" },
  { _tag: "Acted", by: "housing" },
  { _tag: "Solved", by: "street" },
  { _tag: "Withdrew", by: "housing" },
  { _tag: "Scored", by: "street", department: "housing", score: 90 },
  { _tag: "Scored", by: "street", department: "publicSecurity", score: 75.5 },
  { _tag: "Closed", by: "street" },
]

const anyBy = fc.constantFrom("grid", "community", "street", "publicSecurity", "housing", "environment", "stranger")

const anyDraft: fc.Arbitrary<Draft> = fc.oneof(
  fc.constantFrom(...course),
  fc.tuple(fc.constantFrom(...course), anyBy).map(([draft, by]) => ({ ...draft, by })),
)

const momentOf = (minute: number): string =>
  new Date(Date.UTC(2020, 8, 10) + minute * 60_000).toISOString().slice(0, 16)

/** Draws what happens in one case: its course up to some point, with other events anywhere between. */
const anyDrafts: fc.Arbitrary<ReadonlyArray<Draft>> = fc
  .tuple(fc.nat({ max: course.length }), fc.array(fc.tuple(fc.nat({ max: course.length }), anyDraft), { maxLength: 8 }))
  .map(([length, strays]) =>
    [...course.slice(0, length), undefined].flatMap((draft, index) => [
      ...strays.filter(([place]) => place === index).map(([, stray]) => stray),
      ...(draft === undefined ? [] : [draft]),
    ]),
  )

/**
 * Draws logs of up to three cases, mostly in the order of time.
 *
 * @category generators
 * @since 0.1.0
 */
export const anyCaseLog: fc.Arbitrary<ReadonlyArray<CaseEvent>> = fc
  .array(anyDrafts, { minLength: 1, maxLength: 3 })
  .chain((cases) => {
    const drafts = cases.flatMap((of, index) => of.map((draft) => ({ ...draft, case: `case-${index + 1}` })))
    const anyMinutes = fc.array(fc.oneof(fc.nat({ max: 40 }), fc.constant(-5)), {
      minLength: drafts.length,
      maxLength: drafts.length,
    })
    const anyTurns = fc.array(fc.nat({ max: 5 }), { minLength: drafts.length, maxLength: drafts.length })
    return fc.tuple(anyMinutes, anyTurns).map(([minutes, turns]) => {
      const ranked = drafts.map((draft, index) => ({ draft, rank: index - (turns[index] ?? 0) }))
      const mixed = cases.length > 1 ? interleave(ranked) : drafts
      const at = (index: number) => minutes.slice(0, index + 1).reduce((sum, minute) => sum + minute, 600)
      return mixed.map((draft, index) => Schema.decodeUnknownSync(CaseEvent)({ ...draft, at: momentOf(at(index)) }))
    })
  })

/** Mixes the events of several cases, keeping the order inside each. */
const interleave = <D extends { readonly case: string }>(
  ranked: ReadonlyArray<{ readonly draft: D; readonly rank: number }>,
): ReadonlyArray<D> => {
  const places = new Map<string, number>()
  return ranked
    .map(({ draft, rank }) => {
      const place = Math.max((places.get(draft.case) ?? 0) + 1, rank % 7)
      places.set(draft.case, place)
      return { draft, place }
    })
    .toSorted((a, b) => a.place - b.place)
    .map(({ draft }) => draft)
}

const written = (files: CaseFiles): string => JSON.stringify([...files])

/**
 * The law that a log replayed from any prefix gives the same files as replayed whole.
 *
 * @category laws
 * @since 0.1.0
 */
export const casesReplayedFromAnyPrefix = (dispatch: Dispatch): fc.IProperty<[ReadonlyArray<CaseEvent>, number]> =>
  fc.property(anyCaseLog, fc.nat({ max: 40 }), (log, cut) => {
    const head = replayCases(noCases, log.slice(0, cut), dispatch)
    return written(replayCases(head, log.slice(cut), dispatch)) === written(replayCases(noCases, log, dispatch))
  })

/**
 * The law that a case is closed only when it is solved, and that nobody withdraws before that.
 *
 * @category laws
 * @since 0.1.0
 */
export const casesEndOnlyWhenSolved = (dispatch: Dispatch): fc.IProperty<[ReadonlyArray<CaseEvent>]> =>
  fc.property(anyCaseLog, (log) =>
    [...replayCases(noCases, log, dispatch).values()].every(({ state: { solvedAt, closedAt, departments } }) =>
      solvedAt === undefined
        ? closedAt === undefined && departments.every(({ withdrewAt }) => withdrewAt === undefined)
        : departments.every(({ withdrewAt }) => withdrewAt === undefined || withdrewAt >= solvedAt),
    ),
  )
