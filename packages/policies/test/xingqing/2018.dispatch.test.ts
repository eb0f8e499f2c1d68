import { xingqing2018 } from "@jiceng/policies"
import { describe, expect, it } from "vitest"
import { ruleOf } from "../rateRow.ts"

describe("xingqing-2018/street-offices", () => {
  const { rate, rule } = ruleOf(xingqing2018, "street-offices")

  it.each([
    ["discipline", "partyBuildingOffice"],
    ["massOrganisations", "partyBuildingOffice"],
    ["emergencies", "coordinationOffice"],
    ["delegates", "coordinationOffice"],
    ["health", "publicServiceOffice"],
    ["veterans", "publicServiceOffice"],
    ["civilAffairs", "governanceOffice"],
    ["fireSafety", "governanceOffice"],
    ["stationAssessment", "livelihoodCentre"],
  ])("%s goes to the %s", (topic, destination) => {
    expect(rate(topic)).toEqual({ destination })
  })

  it("a topic that the table does not list has no office", () => {
    expect(rate("other")).toEqual({ destination: "" })
  })

  it("lists as many topics for each office as the plan", () => {
    const data = rule.entry.rule as {
      readonly destinations: ReadonlyArray<{ readonly topics: ReadonlyArray<unknown> }>
    }
    // The fourth office has seven fields of work and two tasks beside them.
    expect(data.destinations.map(({ topics }) => topics.length)).toEqual([6, 7, 12, 9, 5])
  })
})

describe("xingqing-2018/seconded-portfolios", () => {
  const { rate } = ruleOf(xingqing2018, "seconded-portfolios")

  it.each([
    ["publicOrder", "policeStationHead"],
    ["enforcement", "enforcementHead"],
    ["ruleOfLaw", "justiceHead"],
    ["legalServices", "justiceHead"],
  ])("%s is the field of the %s", (topic, destination) => {
    expect(rate(topic)).toEqual({ destination })
  })
})

describe("xingqing-2018/community-affairs", () => {
  const { rate } = ruleOf(xingqing2018, "community-affairs")

  it("daily affairs and supervision go to two committees", () => {
    expect(rate("dailyAffairs")).toEqual({ destination: "deliberationCommittee" })
    expect(rate("supervision")).toEqual({ destination: "supervisionCommittee" })
  })
})
