import { Source, SourceId, type Status, weakestStatus } from "@jiceng/kernel"
import { anySource, anyStatus, problemsOf } from "@jiceng/kernel/testing"
import * as fc from "fast-check"
import { describe, expect, it } from "vitest"

describe("weakestStatus", () => {
  it.each([
    [[], "official"],
    [["official", "official"], "official"],
    [["official", "secondary"], "secondary"],
    [["illustrative", "secondary", "official"], "illustrative"],
  ] satisfies ReadonlyArray<[ReadonlyArray<Status>, Status]>)("the weakest of %j is %s", (statuses, weakest) => {
    expect(weakestStatus(statuses)).toBe(weakest)
  })
})

describe("SourceId", () => {
  it.each(["", "Yongning", "yongning_2020", "-a", "a-", "a--b", "永宁", "a#b"])("%j is no name of a source", (id) => {
    expect(problemsOf(SourceId, id)).toEqual([": Expected lower-case letters, digits and hyphens"])
  })
})

describe("Source", () => {
  it("an empty source lacks all that is required", () => {
    expect(problemsOf(Source, {})).toMatchInlineSnapshot(`
      [
        "id: Missing key",
        "title: Missing key",
        "issuer: Missing key",
        "clauses: Missing key",
      ]
    `)
  })

  it("every field is checked", () => {
    const source = {
      id: "Yongning 2020",
      title: { zh: "实施方案" },
      number: "",
      issuer: { zh: "", en: "county committee" },
      issued: "2020-09",
      clauses: { "29": "星级评定", "": { zh: "无名", en: "nameless" } },
      url: "x",
    }
    expect(problemsOf(Source, source)).toMatchInlineSnapshot(`
      [
        "url: Expected no excess property",
        "id: Expected lower-case letters, digits and hyphens",
        "title.en: Missing key",
        "number: Expected a value with a length of at least 1",
        "issuer.zh: Expected a value with a length of at least 1",
        "issued: Expected a calendar day written like 2020-09-10",
        "clauses.: Expected no excess property",
        "clauses.29: Expected object",
      ]
    `)
  })
})

describe("laws", () => {
  it("the order of statuses does not change the weakest", () => {
    fc.assert(
      fc.property(fc.array(anyStatus), (statuses) => {
        expect(weakestStatus(statuses.toReversed())).toBe(weakestStatus(statuses))
        expect(weakestStatus(statuses.toSorted())).toBe(weakestStatus(statuses))
      }),
    )
  })

  it("one more figure never makes a result more trustworthy", () => {
    const order = ["illustrative", "secondary", "official"]
    fc.assert(
      fc.property(fc.array(anyStatus), anyStatus, (statuses, status) => {
        const place = (some: ReadonlyArray<Status>) => order.indexOf(weakestStatus(some))
        expect(place([...statuses, status])).toBe(Math.min(place(statuses), order.indexOf(status)))
      }),
    )
  })
})

describe("the generator of sources", () => {
  it("makes what decodes", () => {
    fc.assert(
      fc.property(anySource, (source) => {
        expect(problemsOf(Source, source)).toEqual([])
      }),
    )
  })
})
