import { readFileSync } from "node:fs"
import { describe, expect, it } from "vitest"
import { type Files, runJiceng } from "../jiceng.ts"
import { lines } from "./examples.ts"

const structure = (name: string): Files => ({
  [name]: readFileSync(new URL(`../../../../examples/structures/${name}`, import.meta.url), "utf8"),
})

const check = (...args: ReadonlyArray<string>) => ["check-structure", "yongning-2020", ...args]

describe("jiceng check-structure", { timeout: 30_000 }, () => {
  it("a plan passes the check, and states its vacancies", async () => {
    const planned = await runJiceng(check("new-street.json", "--plan"), structure("new-street.json"), "")
    expect(planned.exit).toBe(0)
    const plan = JSON.parse(planned.stdout)
    const kinds = plan.units.map(({ kind }: { readonly kind: string }) => kind)
    // 3000 households make at least six grids of 500; 30 members are one branch, 80 are two of at most 50.
    expect(kinds.filter((kind: string) => kind === "grid")).toHaveLength(6)
    expect(kinds.filter((kind: string) => kind === "compoundBranch")).toHaveLength(3)
    expect(planned.stderr).toContain("errors 0, warnings 0, aims 0, unknown 0, ")
    const checked = await runJiceng(check("-", "--json"), {}, planned.stdout)
    expect(checked.exit).toBe(0)
    const severities = JSON.parse(checked.stdout).map(({ severity }: { readonly severity: string }) => severity)
    expect(new Set(severities)).toEqual(new Set(["disputed"]))
  })

  it("tells every violation with its clause, place and cure, the worst first, and marks it in the picture", async () => {
    const args = check("street.json", "--lang", "en", "--mermaid", "street.mmd")
    const ended = await runJiceng(args, structure("street.json"), "")
    expect(ended.exit).toBe(1)
    expect(ended.stdout.split("\n").slice(0, 9).join("\n")).toMatchInlineSnapshot(`
      "error community-organisation: 新社区 [yongning-2020#1 forms and levels of Party organisations in communities]
        it is a committee; its members call for a general branch
        → make it a general branch
      error compound-branch-body: 东园/branch-1 [yongning-2020#2 committees of compound branches; building groups]
        compound branch: 0 × branch member; 2 missing, 0 too many
        → branch member: add 2 or take away 0; 0 means that this way does not help
      error four-level-chain: 新社区/grid-1 [yongning-2020#4 division into grids]
        grid stands under none: at the top; expected: Party organisation of a community
        → put it under: Party organisation of a community"
    `)
    expect(ended.stderr).toContain("found        errors 3, warnings 0, aims 0, unknown 0, disputed ")
    const drawn = ended.files["street.mmd"]?.split("\n") ?? []
    expect(drawn[0]).toBe("flowchart TD")
    expect(drawn.filter((line) => line.endsWith(":::error")).map((line) => line.trim())).toEqual([
      'u2["社区党组织 新社区"]:::error',
      'u4["网格 新社区/grid-1"]:::error',
      'u10["居民小区党支部 东园/branch-1"]:::error',
    ])
  })

  it("what leaves room for reasons is a warning and exits 0; what is not stated is unknown", async () => {
    const facts = structure("new-street.json")["new-street.json"]
    // Four buildings of 500 households are 2000; a community has 3000 and more, unless there is a reason.
    const smaller = String(facts).replaceAll(/"households": \d+/g, '"households": 500')
    const planned = await runJiceng(check("-", "--plan"), {}, smaller)
    expect(planned.exit).toBe(0)
    expect(planned.stderr).toContain("errors 0, warnings 1, aims 0, unknown 0, ")
    const silent = planned.stdout.replace(/"posts": \d+/, '"others": 0')
    const checked = await runJiceng(check("-", "--json"), {}, silent)
    expect(checked.exit).toBe(0)
    expect(JSON.parse(checked.stdout).slice(0, 2)).toMatchObject([
      {
        severity: "warning",
        rule: "yongning-2020/community-size",
        unit: "新社区",
        person: null,
        finding: "SizeBroken",
      },
      { severity: "unknown", rule: "yongning-2020/community-posts", unit: "新社区", finding: "NotStated" },
    ])
  })

  it("all faults of a file are told at once, with their paths", async () => {
    const units = [
      { id: "街", kind: 3 },
      { id: "", kind: "grid", colour: "red" },
    ]
    const faulty = await runJiceng(check("s.json"), { "s.json": JSON.stringify({ units, people: [] }) }, "")
    expect(faulty).toMatchObject({ exit: 2, stdout: "" })
    expect(faulty.stderr.split("\n").toSorted()).toEqual([
      "",
      "jiceng: units[0].kind: found 3, expected string",
      "s.json: 3 faults",
      'units[1].colour: found "red", expected no such key',
      'units[1].id: found "", expected a value with a length of at least 1',
    ])
    const loose = [{ id: "a", kind: "street", under: ["b"], posts: { streetDeputySecretary: ["丙"] } }]
    const unresolved = await runJiceng(check("s.json"), { "s.json": JSON.stringify({ units: loose, people: [] }) }, "")
    expect(unresolved).toMatchObject({
      exit: 2,
      stderr: lines(
        'jiceng: units[0].under[0]: found "b", expected the id of a unit',
        'units[0].posts.streetDeputySecretary[0]: found "丙", expected the id of a person',
        "s.json: 2 faults",
      ),
    })
  })

  it("an edition that places no units plans nothing", async () => {
    const args = ["check-structure", "liaoning-1plus3", "new-street.json", "--plan", "--mermaid", "p.mmd"]
    const ended = await runJiceng(args, structure("new-street.json"), "")
    expect(ended).toMatchObject({
      exit: 2,
      stdout: "",
      stderr: "jiceng: liaoning-1plus3: there is no rule of kind reportingLines\n",
    })
    expect(Object.keys(ended.files)).toEqual(["new-street.json"])
  })
})
