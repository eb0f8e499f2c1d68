import { describe, expect, it } from "vitest"
import { runJiceng } from "../jiceng.ts"
import { lines } from "./examples.ts"

const checkScheme = (edition: string, weights: object, ...args: ReadonlyArray<string>) =>
  runJiceng(["check-scheme", edition, "s.json", ...args], { "s.json": JSON.stringify(weights) }, "")

describe("jiceng check-scheme", { timeout: 30_000 }, () => {
  it("tells the floor that is broken, and the weight that another reading would refuse", async () => {
    const weights = { "stationed-agency-weight": 49, "stationed-agency-head-weight": 51 }
    const ended = await checkScheme("yongning-2020", weights, "--lang", "en")
    expect(ended.exit).toBe(1)
    expect(ended.stdout).toBe(
      lines(
        "broken stationed-agency-weight: found 49, needed 50 to 100 [yongning-2020#29 star ratings depend on checking in at the community]",
        "  street: 49 % in the assessment of stationed agency, but 50 % to 100 % are demanded",
        "disputed stationed-agency-head-weight: found 51, needed 50 to 100 [yongning-2020#29 star ratings depend on checking in at the community]",
        "  street: 51 % in the assessment of head of a stationed agency, within 50 % to 100 %",
        "  not so under another reading: lost-words=same-total",
      ),
    )
    expect(ended.stderr).toContain("checked      2: 1 broken, 0 met, 1 disputed")
    expect(ended.stderr).toContain(
      "not stated   2, not checked: unit-party-building.participationScore, on-call-department-weight",
    )
  })

  it("weights on their floors and splits pass", async () => {
    const weights = {
      "stationed-agency-weight": 50,
      "stationed-agency-head-weight": 50,
      "on-call-department-weight": 5,
      "unit-party-building.participationScore": 10,
    }
    const ended = await checkScheme("yongning-2020", weights)
    expect(ended).toMatchObject({ exit: 0, stdout: "" })
    expect(ended.stderr).toBe(
      lines("yongning-2020: the weights of s.json", "  checked      4: 0 broken, 4 met, 0 disputed"),
    )
  })

  it("a split by levels is exact, and is told as data", async () => {
    const weights = {
      "unit-party-building.region.streetScore": 4,
      "unit-party-building.region.communityScore": 7,
      "street-staff-weight": 30,
      "station-staff-weight": 49,
    }
    const ended = await checkScheme("xingqing-2018", weights, "--json")
    expect(ended.exit).toBe(1)
    expect(JSON.parse(ended.stdout)).toMatchObject([
      {
        severity: "broken",
        demand: "unit-party-building.region.communityScore",
        found: 7,
        least: 6,
        most: 6,
        nearest: 6,
      },
      { severity: "broken", rule: "xingqing-2018/station-staff-weight", found: 49, least: 50, nearest: 50 },
    ])
  })

  it.each([
    [
      "weights that nobody asks for or that are none",
      "yongning-2020",
      { "stationed-agency-weigh": 50, "on-call-department-weight": "5%" },
      [
        '["stationed-agency-weigh"]: found 50, expected no such key',
        '["on-call-department-weight"]: found "5%", expected a whole number from 0 to 100',
        "s.json: 2 faults",
        "the weights that can be checked are unit-party-building.participationScore, stationed-agency-weight, ",
      ],
    ],
    ["a scheme without weights", "yongning-2020", {}, ["s.json: no faults", "the weights that can be checked are "]],
    ["an edition without demands", "yangquan-2018", {}, ["yangquan-2018: there is no rule that demands a weight"]],
  ])("refuses %s", async (_, edition, weights, stderr) => {
    const ended = await checkScheme(edition, weights)
    expect(ended).toMatchObject({ exit: 2, stdout: "" })
    for (const text of stderr) expect(ended.stderr).toContain(text)
  })
})
