import { describe, expect, it } from "vitest"
import { citesIn, listRules } from "../src/RuleListing.ts"
import { shipped } from "./shipped.ts"

describe("citesIn", () => {
  it.each([
    ["nothing", undefined, []],
    ["no cite", { points: 1, note: null }, []],
    [
      "cites at any depth, each once, in their order",
      [{ cite: "a#2" }, { caps: [{ cite: "a#1" }, { cite: "a#2" }] }],
      ["a#2", "a#1"],
    ],
    ["a cite that is no text", { cite: { cite: "a#3" } }, ["a#3"]],
  ])("%s", (_, data, cites) => {
    expect(citesIn(data)).toEqual(cites)
  })
})

describe("listRules", () => {
  const yongning = shipped.flatMap((edition) => (edition.id === "yongning-2020" ? listRules(edition) : []))

  it("a rule has its id, kind, title, status and cites", () => {
    expect(yongning.find(({ id }) => id === "yongning-2020/member-stars")).toEqual({
      id: "yongning-2020/member-stars",
      kind: "starScheme",
      title: { zh: "党员星级", en: "stars of a member" },
      status: "illustrative",
      cites: ["yongning-2020#13", "yongning-2020#29"],
    })
  })

  it("every rule of an edition is listed once", () => {
    const listed = shipped.flatMap((edition) => listRules(edition).map(({ id }) => id))
    expect(new Set(listed).size).toBe(listed.length)
    expect(listed).toEqual(shipped.flatMap(({ id, rules }) => rules.map(({ name }) => `${id}/${name}`)))
  })
})
