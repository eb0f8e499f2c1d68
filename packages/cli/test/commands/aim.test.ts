import { describe, expect, it } from "vitest"
import { runJiceng } from "../jiceng.ts"
import { lines } from "./examples.ts"

const aim = (rule: string, facts: object, ...args: ReadonlyArray<string>) =>
  runJiceng(["aim", rule, "--facts", JSON.stringify(facts), ...args], {}, "")

const member = { points: 83, checkIns: 5 }

describe("jiceng aim", { timeout: 30_000 }, () => {
  it("tells the exact thresholds of the facts that have to change together", async () => {
    const ended = await aim("yongning-2020/member-stars", member, "--goal", "stars>=8", "--lang", "en")
    expect(ended).toMatchObject({ exit: 0, stderr: "" })
    expect(ended.stdout).toBe(
      lines(
        "now: stars 7, earnedStars 7",
        "goal: stars>=8",
        "2 facts have to change together, fewer are not enough:",
        "1. points 83 → 85, checkIns 5 → 7: stars 8",
      ),
    )
  })

  it("tells every fact that is enough by itself, in Chinese unless asked otherwise", async () => {
    const unit = { unitKind: "organ", points: 97, members: 103, checkedIn: 80 }
    const ended = await aim("yongning-2020/unit-stars", unit, "--goal", "stars>=5", "--keep", "unitKind,党员总数")
    expect(ended.stdout).toBe(
      lines(
        "现状:星级 2,积分应得星级 5,报到率 77.66",
        "目标:stars>=5",
        "改变 1 项即可:",
        "1. 报到党员数 80 → 93:星级 5",
      ),
    )
  })

  it("tells what holds a goal out of reach", async () => {
    const ended = await aim(
      "yongning-2020/member-stars",
      member,
      "--goal",
      "stars>7",
      "--keep",
      "checkIns",
      "--lang",
      "en",
    )
    expect(ended.exit).toBe(0)
    expect(ended.stdout).toBe(
      lines(
        "now: stars 7, earnedStars 7",
        "goal: stars>7",
        "no change is enough while checkIns stays",
        "nearest: stars 7, earnedStars 7 (as it is)",
        "held by: check-ins in the year are 5, under 7: 8 stars are held to at most 7 [yongning-2020#29 star ratings depend on checking in at the community]",
      ),
    )
  })

  it("says so where a goal is met, and where something was not proven", async () => {
    const award = { fullYears: 17, cleanRecord: true, alreadyAwarded: 0 }
    const [met, unproven] = await Promise.all([
      aim("yongning-2020/member-stars", member, "--goal", "stars=7", "--lang", "en"),
      aim("xingqing-2018/service-award", award, "--goal", "award>=50000", "--lang", "en"),
    ])
    expect(met.stdout).toContain("it is met already")
    expect(unproven.stdout).toBe(
      lines(
        "now: award 0.00",
        "goal: award>=50000.00",
        "no change that was tried is enough",
        "nearest: award 15000.00 (fullYears 30)",
        "of alreadyAwarded only some values were tried",
      ),
    )
  })

  it("--json has the answer as data", async () => {
    const ended = await aim("yongning-2020/member-stars", member, "--goal", "stars>=8,earnedStars>=8", "--json")
    expect(JSON.parse(ended.stdout)).toEqual({
      rule: "yongning-2020/member-stars",
      facts: member,
      goal: "stars>=8,earnedStars>=8",
      keep: [],
      answer: "reached",
      isFewest: true,
      changes: [
        {
          from: member,
          to: { points: 85, checkIns: 7 },
          isNearest: true,
          results: { stars: 8, earnedStars: 8 },
        },
      ],
      listed: [],
    })
    const none = await aim("yongning-2020/member-stars", member, "--goal", "stars>=8", "--keep", "points", "--json")
    expect(JSON.parse(none.stdout)).toMatchObject({
      answer: "notReached",
      isCertain: true,
      nearest: { facts: member, results: { stars: 7 }, held: [] },
    })
  })

  it.each([
    [["--goal", "star>=8"], 2, "--goal: found “star”, expected one of the results stars, earnedStars"],
    [
      ["--goal", "stars>=8", "--keep", "point"],
      2,
      "--keep: found “point”, expected a fact of the rule; there are points, checkIns",
    ],
    [[], 2, "Missing required flag"],
  ])("%j: exit %i", async (args, exit, message) => {
    const ended = await aim("yongning-2020/member-stars", member, ...args)
    expect(ended.exit).toBe(exit)
    expect(ended.stderr).toContain(message)
  })

  it("facts that cannot be rated are told, and exit 1 says so", async () => {
    const ended = await aim("yongning-2020/member-stars", { points: "95%" }, "--goal", "stars>=8", "--lang", "en")
    expect(ended).toMatchObject({ exit: 1, stdout: "" })
    expect(ended.stderr).toBe(
      lines(
        "points: found “95%”, expected a number from 0 to 100 with at most two decimals",
        "checkIns: found nothing, expected a whole number from 0 to 100000",
      ),
    )
  })
})
