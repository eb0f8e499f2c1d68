import { Cite, findClause, Source } from "@jiceng/kernel"
import { editions } from "@jiceng/policies"
import { checkEdition, type WrittenEdition, writePath } from "@jiceng/policy"
import * as Schema from "effect/Schema"
import { describe, expect, it } from "vitest"

const stringsIn = (data: unknown): ReadonlyArray<string> => {
  if (typeof data === "string") return [data]
  return typeof data === "object" && data !== null ? Object.values(data).flatMap(stringsIn) : []
}

const repeatedIn = (items: ReadonlyArray<string>): ReadonlyArray<string> =>
  items.filter((item, index) => items.indexOf(item) !== index)

const idsOf = ({ rules, recorded = [], setAside = [] }: WrittenEdition): ReadonlyArray<string> => [
  ...rules.flatMap(({ encodes }) => encodes),
  ...[...recorded, ...setAside].flatMap(({ covers }) => covers),
]

describe("the editions that ship", () => {
  it("are named once each", () => {
    expect(repeatedIn(editions.map(({ id }) => id))).toEqual([])
  })

  it("encode, record or set aside no catalogue id twice", () => {
    expect(repeatedIn(editions.flatMap(idsOf))).toEqual([])
  })

  describe.each(editions)("$id", (edition) => {
    it("has no faults", () => {
      const faults = checkEdition(edition).map(({ path, expected }) => `${writePath(path)}: expected ${expected}`)
      expect(faults).toEqual([])
    })

    it("is the same after it was written as JSON and read back", () => {
      expect(JSON.parse(JSON.stringify(edition))).toStrictEqual(edition)
    })

    it("lists each source once, and each clause under a title of its own", () => {
      const clauses = edition.sources.flatMap((source) => Object.entries(source.clauses))
      expect(repeatedIn(edition.sources.map(({ id }) => id))).toEqual([])
      expect(repeatedIn(clauses.map(([, { zh }]) => zh))).toEqual([])
      expect(repeatedIn(clauses.map(([, { en }]) => en))).toEqual([])
    })

    it("lists only clauses that a cite can name", () => {
      const cites = edition.sources.flatMap(({ id, clauses }) =>
        Object.keys(clauses).map((clause) => `${id}#${clause}`),
      )
      expect(cites.filter((cite) => !Schema.is(Cite)(cite))).toEqual([])
    })

    it("cites only clauses that it lists, wherever a cite stands", () => {
      const sources = edition.sources.map((source) => Schema.decodeUnknownSync(Source)(source))
      const cites = stringsIn([edition.rules, edition.recorded, edition.setAside]).filter(Schema.is(Cite))
      expect(cites).not.toEqual([])
      expect(cites.filter((cite) => findClause(cite, sources) === undefined)).toEqual([])
    })

    it("speaks only of catalogue ids of its own", () => {
      expect(idsOf(edition).filter((id) => !id.startsWith(`${edition.id}-`))).toEqual([])
    })
  })
})
