import { columnsOf, tellStep } from "@jiceng/kernel"
import { problemsOf, reasonsNameOnlyFields } from "@jiceng/kernel/testing"
import { Routing, routeTopic, routing } from "@jiceng/procedure"
import { anyNamed } from "@jiceng/procedure/testing"
import * as Schema from "effect/Schema"
import * as fc from "fast-check"
import { describe, expect, it } from "vitest"

const named = (name: string) => ({ name, title: { zh: name, en: name } })
const destination = (name: string, cite: string, ...topics: ReadonlyArray<string>) => ({
  ...named(name),
  cite,
  topics: topics.map(named),
})
const cite = "xingqing-2018#二(三)"
const ruleOf = (...destinations: ReadonlyArray<unknown>) => ({ kind: "routing", cite, destinations })
const rule = Schema.decodeUnknownSync(Routing)(
  ruleOf(
    destination("partyOffice", "xingqing-2018#二(三)1", "discipline", "publicity"),
    destination("governanceOffice", "xingqing-2018#二(三)4", "fireSafety"),
  ),
)

describe("routeTopic", () => {
  it.each([
    ["discipline", "partyOffice", "xingqing-2018#二(三)1"],
    ["publicity", "partyOffice", "xingqing-2018#二(三)1"],
    ["fireSafety", "governanceOffice", "xingqing-2018#二(三)4"],
  ])("%s goes to %s, by %s", (topic, goesTo, clause) => {
    expect(routeTopic({ topic }, rule)).toEqual({
      value: { destination: goesTo },
      steps: [{ _tag: "TopicRouted", cite: clause, topic, destination: goesTo }],
    })
  })

  it("another topic is not covered, and the clause of the table is named", () => {
    const open = { _tag: "NotCovered", cite }
    expect(routeTopic({ topic: "other" }, rule)).toEqual({ value: { destination: open }, steps: [open] })
  })

  it("the step says so in words", () => {
    const told = routeTopic({ topic: "fireSafety" }, rule).steps.map((step) => tellStep(step, routing.steps, {}, "zh"))
    expect(told).toEqual(["fireSafety由governanceOffice承办"])
  })
})

describe("Routing", () => {
  it("a topic in two places, or with the name of a destination, is refused", () => {
    const doubled = ruleOf(destination("a", cite, "x", "b"), destination("b", cite, "x"))
    expect(problemsOf(Routing, doubled)).toEqual([
      'destinations.1.name: Expected a name used once, got "b"',
      'destinations.1.topics.0.name: Expected a name used once, got "x"',
    ])
  })

  it("its facts are a topic, and its result a destination or nothing", () => {
    expect(columnsOf(routing.facts(rule)).map(({ name }) => name)).toEqual(["topic"])
    const [column] = columnsOf(routing.result(rule))
    expect(column).toMatchObject({
      name: "destination",
      shape: { _tag: "Choice", options: [{ name: "partyOffice" }, { name: "governanceOffice" }] },
    })
    expect(problemsOf(routing.facts(rule), { topic: "partyOffice" })).toHaveLength(1)
  })
})

describe("laws", () => {
  const anyRule = anyNamed(2, 8)
    .chain((all) => fc.tuple(fc.constant(all), fc.integer({ min: 1, max: all.length - 1 })))
    .map(([[first, ...others], cut]) => {
      const [mine, rest] = [others.slice(0, cut), others.slice(cut)]
      const second = rest.length > 1 ? [{ ...rest[0], cite, topics: rest.slice(1) }] : []
      return {
        kind: "routing",
        cite,
        destinations: [{ ...first, cite, topics: mine }, ...second],
      } as unknown as Routing
    })

  it("every topic that is listed goes to the destination it is listed under", () => {
    fc.assert(
      fc.property(anyRule, (drawn) => {
        expect(problemsOf(Routing, drawn)).toEqual([])
        for (const { name, topics } of drawn.destinations) {
          for (const topic of topics) expect(routeTopic({ topic: topic.name }, drawn).value.destination).toBe(name)
        }
      }),
    )
  })

  it("a topic that is not listed is not covered", () => {
    fc.assert(
      fc.property(anyRule, fc.constantFrom("other", "stranger", "toString"), (drawn, topic) => {
        expect(routeTopic({ topic }, drawn).value.destination).toEqual({ _tag: "NotCovered", cite })
      }),
    )
  })
})

describe("the kind", () => {
  it("its reasons name only fields of their steps", () => {
    fc.assert(reasonsNameOnlyFields(routing.steps))
  })
})
