import { describe, expect, it } from "vitest"
import { blocksOfDocument } from "../src/Block.ts"
import { listDocuments, readText } from "../src/Package.ts"
import { commandsOf, isAsShown, isRunnable, joinSessions, runTranscript } from "../src/Transcript.ts"

const block = (text: string) => ({ place: "README.md:3", language: "console", text })
const sessions = listDocuments().flatMap((path) => joinSessions(path, blocksOfDocument(path, readText(path))))

it.each(sessions)("the commands in $place print what they show", { timeout: 300_000 }, async (session) => {
  const printed = await runTranscript(session)
  for (const [at, { line, output }] of commandsOf(session).entries()) {
    const found = printed[at] ?? ""
    if (!isAsShown(found, output)) expect(found.trimEnd(), line).toBe(output)
  }
})

describe("commandsOf", () => {
  it("a command may run over several lines", () => {
    expect(commandsOf(block("$ cat a \\\n  b\none\n\ntwo\n$ cat c"))).toEqual([
      { line: "cat a   b", output: "one\n\ntwo" },
      { line: "cat c", output: "" },
    ])
  })
})

describe("isRunnable", () => {
  it.each(["$ pnpm --silent jiceng list", "$ npx tsx examples/01-rate.ts\n1\n$ cat out.csv"])("%j is run", (text) => {
    expect(isRunnable(block(text))).toBe(true)
  })

  it.each(["$ npm install", "$ cat a\n$ rm a", "text"])("%j is not run", (text) => {
    expect(isRunnable(block(text))).toBe(false)
  })
})

describe("isAsShown", () => {
  it.each([
    ["a\nb\n", "a\nb"],
    ["a\nb\nc\n", "a\n…\nc"],
    ["a\n", "a\n…"],
    ["", "…"],
  ])("%j is shown as %j", (printed, shown) => {
    expect(isAsShown(printed, shown)).toBe(true)
  })

  it.each([
    ["a\nb\n", "a"],
    ["a\nb\n", "a\n…\nc"],
    ["a.c\n", "abc"],
  ])("%j is not shown as %j", (printed, shown) => {
    expect(isAsShown(printed, shown)).toBe(false)
  })
})

describe("runTranscript", () => {
  it("commands see the repository and what earlier ones wrote", async () => {
    const printed = await runTranscript(block("$ cat package.json > copy.json\n$ head -c 1 copy.json\n$ cat nothing"))
    expect(printed).toEqual(["", "{", "cat: nothing: No such file or directory\n"])
  })
})
