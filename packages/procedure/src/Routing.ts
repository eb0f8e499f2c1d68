/**
 * A table of who takes what: every topic that it lists goes to one destination. A topic that it does not list is not
 * covered by it.
 *
 * Laws:
 *
 * - every topic that is listed goes to the destination it is listed under
 * - a topic that is not listed is not covered
 *
 * @since 0.1.0
 */
import { Cite, FactName, type Kind, Named, NotCovered, type Outcome, Words } from "@jiceng/kernel"
import * as Schema from "effect/Schema"
import { choiceAmong, findNameFaults } from "./Columns.ts"

/** An office, a body or a person (承办者), and the topics that go there. */
export const Destination = Schema.Struct({
  cite: Cite,
  name: FactName,
  title: Words,
  topics: Schema.NonEmptyArray(Named),
})
export type Destination = typeof Destination.Type

const namesDiffer = Schema.makeFilter(({ destinations }: { readonly destinations: ReadonlyArray<Destination> }) => {
  const places = destinations.flatMap(({ name, topics }, at) => [
    { name, path: ["destinations", at, "name"] },
    ...topics.map((topic, index) => ({ name: topic.name, path: ["destinations", at, "topics", index, "name"] })),
  ])
  return findNameFaults(
    places.map(({ name }) => name),
    ["other"],
  ).map(({ at, issue }) => ({ path: places[at]?.path ?? [], issue }))
})

/** Who takes what (职责分工表). `cite` is the clause to turn to for topics that are not listed. */
export const Routing = Schema.Struct({
  kind: Schema.Literal("routing"),
  cite: Cite,
  destinations: Schema.NonEmptyArray(Destination),
}).check(namesDiffer)
export type Routing = typeof Routing.Type

/** A topic of the table, or `other`. */
export interface TopicFacts {
  readonly topic: FactName
}

const topicFactsOf = ({ destinations }: Routing): Schema.Codec<TopicFacts, unknown> => {
  const topics = destinations.flatMap((destination) => destination.topics)
  const topic = choiceAmong(topics, { other: { zh: "其他事项", en: "another topic" } })
  return Schema.Struct({ topic: topic.annotateKey({ words: { zh: "事项", en: "topic" } }) })
}

/** Where a topic goes; empty in a table where it is not listed. */
export interface RoutingResult {
  readonly destination: FactName | NotCovered
}

const routingResultOf = ({ destinations }: Routing): Schema.Codec<RoutingResult, unknown> =>
  Schema.Struct({
    destination: Schema.Union([choiceAmong(destinations, {}), NotCovered]).annotateKey({
      words: { zh: "承办者", en: "destination" },
    }),
  })

/** A topic that was found in the table. */
export const TopicRouted = Schema.TaggedStruct("TopicRouted", {
  cite: Cite,
  topic: FactName,
  destination: FactName,
}).annotate({ reason: { zh: "{topic}由{destination}承办", en: "{topic} goes to {destination}" } })
export type TopicRouted = typeof TopicRouted.Type

/**
 * Finds where a topic goes.
 *
 * @category rating
 * @since 0.1.0
 * @example
 * ```ts
 * import { Routing, routeTopic } from "@jiceng/procedure"
 * import * as Schema from "effect/Schema"
 *
 * const rule = Schema.decodeUnknownSync(Routing)({
 *   kind: "routing",
 *   cite: "xingqing-2018#二(三)",
 *   destinations: [
 *     {
 *       cite: "xingqing-2018#二(三)4",
 *       name: "governanceOffice",
 *       title: { zh: "基层治理办公室", en: "office of governance" },
 *       topics: [{ name: "fireSafety", title: { zh: "消防安全", en: "fire safety" } }],
 *     },
 *   ],
 * })
 * routeTopic({ topic: "fireSafety" }, rule).value // => { destination: "governanceOffice" }
 * ```
 */
export const routeTopic = (
  { topic }: TopicFacts,
  { cite, destinations }: Routing,
): Outcome<RoutingResult, TopicRouted | NotCovered> => {
  const found = destinations.find(({ topics }) => topics.some(({ name }) => name === topic))
  if (found === undefined) {
    const open: NotCovered = { _tag: "NotCovered", cite }
    return { value: { destination: open }, steps: [open] }
  }
  const routed = { _tag: "TopicRouted", cite: found.cite, topic, destination: found.name } as const
  return { value: { destination: found.name }, steps: [routed] }
}

/** The kind of rule that says who takes what. */
export const routing: Kind<Routing, TopicFacts, RoutingResult> = {
  name: "routing",
  title: { zh: "职责分工", en: "who takes what" },
  rule: Routing,
  facts: topicFactsOf,
  result: routingResultOf,
  steps: { TopicRouted, NotCovered },
  rate: routeTopic,
}
