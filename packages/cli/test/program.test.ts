import { spawn } from "node:child_process"
import { once } from "node:events"
import { text } from "node:stream/consumers"
import { setTimeout } from "node:timers/promises"
import * as NodeServices from "@effect/platform-node/NodeServices"
import { editions } from "@jiceng/policies"
import * as Effect from "effect/Effect"
import { describe, expect, it, vi } from "vitest"
import { main } from "../src/main.ts"
import { type Ended, type Files, inFolder, program, readFolder, runIn, runJiceng } from "./jiceng.ts"

const stars = "yongning-2020/member-stars"
const head = "id,stars,earnedStars,disputed,status,cites"
const faultHead = "line,id,column,found,problem\n"
const score = "expected a number from 0 to 100 with at most two decimals"
const count = "expected a whole number from 0 to 100000"

const lines = (...texts: ReadonlyArray<string>): string => `${texts.join("\n")}\n`

const members = lines("id,points,checkIns", "A,92.5,6", "B,60,9")
const heldDown = "A,7,9,stars=8,illustrative,yongning-2020#13;yongning-2020#29"
const sixty = "B,3,3,,illustrative,yongning-2020#13"

/** Two rules of an edition that ships, as somebody's own file. */
const ownEdition = () => {
  const yongning = editions.find(({ id }) => id === "yongning-2020")
  const rules = yongning?.rules.filter(({ name }) => ["member-stars", "community-posts"].includes(name)) ?? []
  return { ...structuredClone(yongning), id: "my-own", rules: structuredClone(rules) }
}

/** A call: what is there and what is asked, and everything that has to come of it. Texts on stderr are parts of it. */
interface Call {
  readonly args: ReadonlyArray<string>
  readonly files?: Files
  readonly input?: string
  readonly exit: 0 | 1 | 2
  readonly stdout?: string
  readonly stderr?: ReadonlyArray<string>
  readonly out?: Readonly<Record<string, string>>
}

/** Checks a call. No call prints on stdout, or leaves a file behind, that is not expected of it. */
const check = async ({
  args,
  files = {},
  input = "",
  exit,
  stdout = "",
  stderr = [],
  out = {},
}: Call): Promise<Ended> => {
  const ended = await runJiceng(args, files, input)
  for (const text of stderr) expect(ended.stderr).toContain(text)
  expect({ exit: ended.exit, stdout: ended.stdout }).toEqual({ exit, stdout })
  const written = Object.entries(ended.files).filter(([name, text]) => text !== files[name] && !(name in files))
  expect(Object.fromEntries(written)).toEqual(out)
  for (const [name, content] of Object.entries(files)) {
    if (typeof content === "string") expect(ended.files[name]).toBe(content)
  }
  return ended
}

const run = (...flags: ReadonlyArray<string>) => ["run", stars, "in.csv", "--out", "out.csv", ...flags]

describe("run rates every row", { timeout: 30_000 }, () => {
  const calls: ReadonlyArray<readonly [string, Call]> = [
    [
      "all rows rated: exit 0, results in the file, the summary on stderr",
      {
        args: run("--rejects", "r.csv"),
        files: { "in.csv": members },
        exit: 0,
        stderr: [
          "  rated        2\n",
          "  held down    1 by yongning-2020#29",
          "  illustrative 2, resting on star-table",
        ],
        out: { "out.csv": lines(head, heldDown, sixty), "r.csv": faultHead },
      },
    ],
    [
      "numbers in no other form than the one of the contract, and ids that repeat or are missing, are rejected with all faults",
      {
        args: run("--rejects", "r.csv"),
        files: {
          "in.csv": lines(
            "id,points,checkIns",
            ...["95%", "９５", "1e3", "", "null", "NaN", " 9", "+9", "-0", "09", "9.", ".5", "9.123", "100.01"].map(
              (cell, index) => `M${index},${cell},9`,
            ),
            'C,"1,095",1.0',
            "D,100.00,100000",
            "D,0,0",
            ",0,0",
            "",
            "E,1",
          ),
        },
        exit: 1,
        stderr: ["  rated        1\n", "  rejected     19\n"],
        out: {
          "out.csv": lines(head, "D,10,10,,illustrative,yongning-2020#13"),
          "r.csv": lines(
            faultHead.trim(),
            ...["95%", "９５", "1e3", "", "null", "NaN", " 9", "+9", "-0", "09", "9.", ".5", "9.123", "100.01"].map(
              (cell, index) => `${index + 2},M${index},points,${cell},${score}`,
            ),
            `16,C,points,"1,095",${score}`,
            `16,C,checkIns,1.0,${count}`,
            "18,D,id,D,expected an id that no row before has",
            "19,,id,,expected an id",
            '20,,,,"expected 3 cells in the row, not a blank line"',
            '21,,,"E,1","expected 3 cells in the row, not 2"',
          ),
        },
      },
    ],
    [
      "Chinese titles, a byte-order mark, CRLF, quoted line ends and further columns are read and carried through",
      {
        args: run("--columns", "zh"),
        files: { "in.csv": '\ufeff备注,编号,points,全年报到次数\r\n"两\n行,""甲""",A,92.5,6\r\n,B,60,9' },
        exit: 0,
        out: {
          "out.csv": lines(
            "编号,星级,积分应得星级,存疑,数据状态,依据,备注",
            `${heldDown},"两\n行,""甲"""`,
            `${sixty},`,
          ),
        },
      },
    ],
    [
      "GB18030 is told from the bytes",
      {
        args: run(),
        files: {
          "in.csv": Buffer.concat([
            Buffer.from("id,points,checkIns,"),
            Buffer.from([0xd0, 0xd5, 0xc3, 0xfb]),
            Buffer.from("\nB,60,9,x\n"),
          ]),
        },
        exit: 0,
        out: { "out.csv": lines(`${head},姓名`, `${sixty},x`) },
      },
    ],
    [
      "--encoding utf-8 refuses a header in GB18030",
      {
        args: run("--encoding", "utf-8"),
        files: {
          "in.csv": Buffer.concat([Buffer.from([0xb1, 0xe0, 0xba, 0xc5]), Buffer.from(",points,checkIns\nB,60,9\n")]),
        },
        exit: 2,
        stderr: ["expected a header in UTF-8"],
      },
    ],
    [
      "NDJSON keeps the text of numbers, tells missing keys, null and nested values, and goes to JSON",
      {
        args: ["run", stars, "in.ndjson", "--out", "out.json", "--rejects", "r.csv"],
        files: {
          "in.ndjson": lines(
            '{"id":"A","points":92.50,"checkIns":6,"n":1.10,"o":{"a":[1]},"b":null}',
            '{"id":7,"积分":60}',
            '{"id":7,"points":60,"checkIns":9}',
            '{"id":"C","points":null,"checkIns":9.0}',
            '{"id":"D","points":1e1,"checkIns":[1]}',
          ),
        },
        exit: 1,
        out: {
          "out.json": lines(
            "[",
            '{"id":"A","stars":7,"earnedStars":9,"disputed":"stars=8","status":"illustrative","cites":"yongning-2020#13;yongning-2020#29","n":1.10,"o":{"a":[1]},"b":null},',
            '{"id":7,"stars":3,"earnedStars":3,"disputed":"","status":"illustrative","cites":"yongning-2020#13","n":null,"o":null,"b":null}',
            "]",
          ),
          "r.csv": lines(
            faultHead.trim(),
            '2,,,"""积分"":60}",expected a key that the first row has',
            `4,C,points,null,${score}`,
            `4,C,checkIns,9.0,${count}`,
            `5,D,points,1e1,${score}`,
            `5,D,checkIns,[1],${count}`,
          ),
        },
      },
    ],
    [
      "stdin to stdout, with nothing but results on it",
      { args: ["run", stars, "-", "--out", "-"], input: members, exit: 0, stdout: lines(head, heldDown, sixty) },
    ],
    [
      "a header alone is a table of no rows",
      { args: run(), files: { "in.csv": "id,points,checkIns" }, exit: 0, out: { "out.csv": lines(head) } },
    ],
    [
      "a row above 1 MiB is rejected, and the next one is rated",
      {
        args: run("--rejects", "r.csv"),
        files: { "in.csv": lines("id,points,checkIns,note", `A,1,1,${"x".repeat(2 ** 21)}`, "B,60,9,ok") },
        exit: 1,
        out: {
          "out.csv": lines(`${head},note`, `${sixty},ok`),
          "r.csv": lines(faultHead.trim(), `2,,,"A,1,1,${"x".repeat(34)}…",expected a row of at most 1 MiB`),
        },
      },
    ],
    [
      "--json prints the numbers of the run on stdout",
      {
        args: run("--json"),
        files: { "in.csv": members },
        exit: 0,
        stdout: lines(
          '{"read":2,"rated":2,"rejected":0,"disputed":1,"ranged":0,"values":{"3":1,"7":1},"limited":{"yongning-2020#29":1},"faults":{}}',
        ),
        out: { "out.csv": lines(head, heldDown, sixty) },
      },
    ],
    [
      "a slot filled from CSV with Chinese titles, and another reading",
      {
        args: run("--slot", "star-table=t.csv", "--reading", "stars-and-above=exclusive"),
        files: { "in.csv": members, "t.csv": lines("起始积分,星级", "0,0", "90,10") },
        exit: 0,
        out: {
          "out.csv": lines(
            head,
            "A,8,10,stars=7,secondary,yongning-2020#13;yongning-2020#29",
            "B,0,0,,secondary,yongning-2020#13",
          ),
        },
      },
    ],
    [
      "a slot filled with the rows that ship stays illustrative",
      {
        args: ["run", "yongning-2020/post-points", "in.csv", "--out", "out.csv", "--slot", "post-scale=t.csv"],
        files: { "in.csv": lines("id,postDuty,checkIns", "A,1,1"), "t.csv": lines("from,points", "0,2") },
        exit: 0,
        stderr: ["illustrative 1"],
        out: {
          "out.csv": lines(
            "id,points,postDuty,checkIns,disputed,status,cites",
            "A,1,1,1,,illustrative,yongning-2020#14",
          ),
        },
      },
    ],
    [
      "a slot that a JSON file vouches for, on a day in force, for a rule of one's own file",
      {
        args: [
          "run",
          "./own.json#member-stars",
          "in.csv",
          "--out",
          "out.csv",
          "--on",
          "2020-09-10",
          "--slot",
          "star-table=t.json",
        ],
        files: {
          "in.csv": lines("id,points,checkIns", "B,60,9"),
          "own.json": JSON.stringify(ownEdition()),
          "t.json": '{"status":"official","rows":[{"from":0,"stars":0},{"from":60,"stars":5}]}',
        },
        exit: 0,
        stderr: ["my-own/member-stars"],
        out: { "out.csv": lines(head, "B,5,5,,official,yongning-2020#13") },
      },
    ],
  ]

  it.concurrent.each(calls)("%s", async (_, call) => {
    await check(call)
  })

  it.concurrent("--explain adds the reasons, in the language of the columns", async () => {
    const { stdout } = await runJiceng(["run", stars, "-", "--out", "-", "--explain", "--columns", "zh"], {}, members)
    expect(stdout).toContain("依据,理由\n")
    expect(stdout).toContain("积分60分,达到60分一档,得3星 [yongning-2020#13 直管党员的星级化管理] | ")
  })

  it.concurrent("--manifest records the run, and the same run gives the same bytes", async () => {
    const args = run("--rejects", "r.csv", "--manifest", "m.json")
    const [one, other] = await Promise.all([1, 2].map(() => runJiceng(args, { "in.csv": members }, "")))
    expect(one?.files).toEqual(other?.files)
    const manifest = JSON.parse(one?.files["m.json"] ?? "")
    const sha256 = expect.stringMatching(/^[0-9a-f]{64}$/)
    expect(manifest).toMatchObject({
      rule: stars,
      edition: { id: "yongning-2020", sha256 },
      readings: { "stars-and-above": "inclusive" },
      slots: { "star-table": { status: "illustrative", sha256 } },
      inputs: [{ use: "the table", path: "in.csv", sha256 }],
      call: { rule: stars, flags: { columns: "en", encoding: "auto", separator: "auto" } },
      counts: { read: 2, rated: 2, rejected: 0 },
      limited: { "yongning-2020#29": 1 },
      out: { path: "out.csv", sha256 },
      // The hash of the header alone.
      rejects: { path: "r.csv", sha256: "bb5ab0491667b6261adce936456405e31c27b43363b42f08b7bad6fbec5b0afd" },
    })
    expect(Object.keys(manifest.packages)).toContain("@jiceng/policies")
  })
})

/** Runs the command line in this process, which takes a fraction of the time of a new one. */
const runHere = async (args: ReadonlyArray<string>, folder: string) => {
  const home = process.cwd()
  const complain = vi.spyOn(console, "error").mockImplementation(() => undefined)
  const print = vi.spyOn(process.stdout, "write").mockImplementation(() => true)
  process.chdir(folder)
  try {
    await Effect.runPromise(main(args).pipe(Effect.provide(NodeServices.layer)))
    const stderr = complain.mock.calls.flat().join("\n")
    return { exit: process.exitCode, stdout: print.mock.calls.flat(), stderr, folder: readFolder(folder) }
  } finally {
    process.exitCode = undefined
    process.chdir(home)
    vi.restoreAllMocks()
  }
}

describe("a call that is wrong exits 2, says why on stderr, and leaves no file behind", { timeout: 30_000 }, () => {
  const files = { "in.csv": members }
  const calls: ReadonlyArray<readonly [string, ReadonlyArray<string>, Files, ReadonlyArray<string>]> = [
    ["an unknown command", ["rate", "a", "b"], {}, ['Unknown subcommand "rate"', "see jiceng --help"]],
    ["an unknown flag", run("--frob"), files, ["Unrecognized flag: --frob", "see jiceng run --help"]],
    [
      "an unknown rule",
      ["show", "yongning-2020/memberstars"],
      {},
      ['no rule "memberstars": of ', " the nearest are member-stars, ", "jiceng list --edition yongning-2020"],
    ],
    [
      "an unknown edition",
      ["show", "yongning-2021/grids"],
      {},
      ['no edition "yongning-2021"; there are yongning-2020, '],
    ],
    [
      "a jurisdiction without a day",
      ["show", "yongning/grids"],
      {},
      ["name its edition (yongning-2020), or give --on DAY"],
    ],
    ["an unknown kind", ["list", "--kind", "starscheme"], {}, ['no rule of kind "starscheme"', "starScheme"]],
    [
      "a reading that is given twice",
      run("--reading", "stars-and-above=inclusive", "--reading", "stars-and-above=exclusive"),
      files,
      ["for flag --reading", "Expected: NAME=VALUE, and each name once"],
    ],
    ["a slot without a file", run("--slot", "star-table"), files, ["Expected: NAME=VALUE, and each name once"]],
    ["a number of jobs that is none", run("--jobs", "0"), files, ["--jobs expects 1 to 64 threads, found 0"]],
    ["an unknown slot", run("--slot", "stars=in.csv"), files, ["--slot stars: no such slot; there is star-table"]],
    [
      "a slot of the wrong shape",
      run("--slot", "star-table=t.csv"),
      { ...files, "t.csv": "from,stars\n0,0\n5,x\n" },
      ['t.csv, row 2, stars: found "x", expected a whole number from 0 to 10'],
    ],
    [
      "an unknown reading",
      run("--reading", "stars=7"),
      files,
      ['--reading: found "stars", expected one of stars-and-above'],
    ],
    [
      "an unknown option of a reading",
      run("--reading", "stars-and-above=7"),
      files,
      ['--reading stars-and-above: found "7", expected one of inclusive, exclusive'],
    ],
    [
      "a day before the edition",
      run("--on", "2020-09-09"),
      files,
      ["yongning-2020 is not in force on 2020-09-09: it is in force from 2020-09-10 on"],
    ],
    [
      "a day that is none",
      run("--on", "2021-02-30"),
      files,
      ['--on expects a day such as 2021-12-31, found "2021-02-30"'],
    ],
    [
      "missing columns",
      run(),
      { "in.csv": "id,pts\nA,1\n" },
      [
        "in.csv: column points: found nothing, expected one column named points or 积分",
        "in.csv: column checkIns: ",
        "the columns are id, pts",
      ],
    ],
    [
      "a column under its name and its title",
      run(),
      { "in.csv": "id,points,积分,checkIns\n" },
      ["column points: found 2 ×"],
    ],
    [
      "a doubled column",
      run(),
      { "in.csv": "id,points,points,checkIns\n" },
      ["column 3: found “points”, expected a name other than that of column 2"],
    ],
    ["a column with the name of a result", run(), { "in.csv": "id,points,checkIns,stars\n" }, ["column stars"]],
    [
      "a column with the name of the reasons, where they are asked for",
      run("--explain"),
      { "in.csv": "id,points,checkIns,理由\n" },
      ["in.csv: column 理由: expected a name that no result has"],
    ],
    [
      "--strict and a further column",
      run("--strict"),
      { "in.csv": "id,points,checkIns,note\n" },
      ["in.csv: --strict, and the rule does not use note"],
    ],
    ["an empty table", run(), { "in.csv": "" }, ["in.csv: found nothing, expected a header row"]],
    ["no table", run(), {}, ["in.csv: found nothing, expected a file"]],
    [
      "a format that is not written",
      ["run", stars, "in.csv", "--out", "out.pdf"],
      files,
      ["out.pdf: found “.pdf”, expected a name ending in .csv"],
    ],
    ["a folder that is not there", ["run", stars, "in.csv", "--out", "no/out.csv"], files, ["no/out.csv"]],
    ["a manifest that cannot be written", run("--manifest", "no/m.json"), files, ["no/m.json"]],
    [
      "an output that is the input",
      ["run", stars, "in.csv", "--out", "./in.csv"],
      files,
      ["--out ./in.csv is also the table: it would be written over"],
    ],
    ["two outputs in one file", run("--rejects", "./out.csv"), files, ["--rejects ./out.csv is also --out"]],
    [
      "two results on stdout",
      ["run", stars, "in.csv", "--out", "-", "--json"],
      files,
      ["--out and --json would both use stdout"],
    ],
    [
      "facts that are no object",
      ["explain", stars, "--facts", "[1]"],
      {},
      ["--facts: found [1], expected a JSON object"],
    ],
    [
      "an edition that is not JSON",
      ["check", "e.json"],
      { "e.json": '{"id":' },
      ["e.json is not JSON: Unexpected end of JSON input"],
    ],
  ]

  it.each(calls)("%s", async (_, args, own, stderr) => {
    const { folder, ...said } = await inFolder(own, (path) => runHere(args, path))
    expect(said).toEqual({ exit: 2, stdout: [], stderr: expect.any(String) })
    for (const text of stderr) expect(said.stderr).toContain(text)
    expect(folder).toEqual(own)
  })
})

describe("the other commands", { timeout: 30_000 }, () => {
  it.concurrent("list prints one line a rule, and the same as JSON", async () => {
    const text = await check({
      args: ["list", "--kind", "starScheme"],
      exit: 0,
      stdout: lines(
        "yongning-2020/member-stars\tstarScheme\t党员星级 (stars of a member)\tillustrative\tyongning-2020#13;yongning-2020#29",
        "yongning-2020/unit-stars\tstarScheme\t单位党组织星级 (stars of a unit's Party organisation)\tillustrative\tyongning-2020#29",
      ),
    })
    expect(text.stderr).toBe("")
    const listed = JSON.parse((await runJiceng(["list", "--edition", "yongning-2020", "--json"], {}, "")).stdout)
    expect(listed).toContainEqual(expect.objectContaining({ id: stars, kind: "starScheme", status: "illustrative" }))
  })

  it.concurrent("show prints facts, results, slots, readings and clauses", async () => {
    const { exit, stdout } = await runJiceng(["show", stars], {}, "")
    expect(exit).toBe(0)
    expect(stdout).toContain("  checkIns (全年报到次数): check-ins in the year; a whole number from 0 to 100000\n")
    expect(stdout).toContain("  cites (依据)\n")
    expect(stdout).toContain("slot star-table: 党员星级标准")
    expect(stdout).toContain("  * inclusive: 含8星,至多7星 (it does: at most 7 stars)\n")
    expect(stdout).toContain("  yongning-2020#29: 星级评定与到社区报到挂钩")
  })

  it.concurrent("what template writes, run rates", async () => {
    const template = await runJiceng(["template", stars, "--out", "in.csv"], {}, "")
    expect(template).toMatchObject({
      exit: 0,
      stdout: "",
      files: { "in.csv": "id,points,checkIns\nexample-1,80,10\n" },
    })
    expect(await runJiceng(run(), template.files, "")).toMatchObject({ exit: 0 })
  })

  it.concurrent("explain tells every step with its clause, in Chinese unless asked", async () => {
    const { exit, stdout } = await runJiceng(["explain", stars, "--facts", '{"积分":92.5,"checkIns":6}'], {}, "")
    expect(exit).toBe(0)
    expect(stdout).toContain("星级: 7\n积分应得星级: 9\n存疑: stars=8\n")
    expect(stdout).toContain("2. 全年报到次数为6,少于7:由9星限为至多7星 [yongning-2020#29 星级评定与到社区报到挂钩]\n")
  })

  it.concurrent("explain exits 1 where the facts are rejected", async () => {
    const stderr = ["points: found “95%”", "checkIns: found nothing, expected a whole number from 0 to 100000"]
    await check({ args: ["explain", stars, "--facts", '{"points":"95%"}', "--lang", "en"], exit: 1, stderr })
  })

  it.concurrent("check finds no fault in a sound edition, and all faults of another", async () => {
    const sound = ownEdition()
    const [stars0, posts] = sound.rules
    const faulty = { ...sound, title: undefined, zzz: 1, rules: [{ ...stars0, name: "UPPER" }, posts] }
    const files = { "sound.json": JSON.stringify(sound), "faulty.json": JSON.stringify(faulty) }
    await check({ args: ["check", "sound.json"], files, exit: 0, stdout: "sound.json: no faults\n" })
    const ended = await runJiceng(["check", "faulty.json"], files, "")
    expect(ended.exit).toBe(2)
    expect(ended.stdout.split("\n").toSorted()).toEqual([
      "",
      "faulty.json: 3 faults",
      'rules[0].name: found "UPPER", expected lower-case letters, digits and hyphens',
      "title: found nothing, expected a value",
      "zzz: found 1, expected no such key",
    ])
  })

  it.concurrent("--help exits 0 and names every command", async () => {
    const { exit, stdout, stderr } = await runJiceng(["--help"], {}, "")
    expect({ exit, stderr }).toEqual({ exit: 0, stderr: "" })
    for (const name of ["list", "show", "template", "run", "explain", "check"]) expect(stdout).toContain(`\n  ${name} `)
  })
})

describe("results in other formats", { timeout: 30_000 }, () => {
  it.concurrent.each(["out.parquet", "out.xlsx", "out.ndjson.gz", "out.json"])(
    "%s is read like the CSV of the same run",
    (name) =>
      inFolder({ "in.csv": lines("id,points,checkIns,note", "A,92.5,6,05", "B,60,9,", "C,,9,x") }, async (folder) => {
        const rank = (path: string) => runIn(folder, ["rank", path, "--by", "stars", "--out", "-"], "")
        await runIn(folder, ["run", stars, "in.csv", "--out", "out.csv"], "")
        const { exit } = await runIn(folder, ["run", stars, "in.csv", "--out", name], "")
        expect(exit).toBe(1)
        const plain = await rank("out.csv")
        expect(plain.stdout).toContain("A,7,9,stars=8,illustrative,yongning-2020#13;yongning-2020#29,05,1")
        expect((await rank(name)).stdout).toBe(plain.stdout)
      }),
  )
})

/** Starts a run that reads from a pipe which stays open, and waits until it writes. */
const startRun = (folder: string, out: string) => {
  const child = spawn(process.execPath, [program, "run", stars, "-", "--out", out], { cwd: folder })
  child.stdin.on("error", () => undefined) // whoever is ended reads no more
  child.stdin.write(`id,points,checkIns\n${Array.from({ length: 400_000 }, (_, row) => `M${row},60,9\n`).join("")}`)
  return child
}

describe("a run that ends early", { timeout: 30_000 }, () => {
  const signals = [
    ["SIGINT", 130],
    ["SIGTERM", 143],
    ["SIGHUP", 129],
  ] as const
  it.each(signals)(
    "%s leaves no file behind, and the old one as it was; the message and exit %i say so",
    async (signal, code) => {
      await inFolder({ "out.csv": "old" }, async (folder) => {
        const child = startRun(folder, "out.csv")
        const complaint = text(child.stderr)
        while (child.exitCode === null && Object.keys(readFolder(folder)).length < 2) await setTimeout(20)
        const ended = once(child, "exit")
        child.kill(signal)
        expect(await ended).toEqual([code, null])
        expect(await complaint).toBe("jiceng: interrupted: no file is left half-written\n")
        expect(readFolder(folder)).toEqual({ "out.csv": "old" })
      })
    },
  )

  it.concurrent("a closed pipe ends it without a word", async () => {
    await inFolder({}, async (folder) => {
      const child = startRun(folder, "-")
      let complaint = ""
      child.stderr.on("data", (piece) => {
        complaint += String(piece)
      })
      await once(child.stdout, "data")
      child.stdout.destroy()
      child.stdin.end()
      const [exit] = await once(child, "exit")
      expect({ exit, complaint }).toEqual({ exit: 2, complaint: "" })
    })
  })
})
