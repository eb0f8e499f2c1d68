import { describe, expect, it } from "vitest"
import { blocksOfDocument, blocksOfModule } from "../src/Block.ts"
import { showsValue, toProgram } from "../src/DocExample.ts"
import { parseModule } from "../src/Module.ts"
import { listDocuments, readPackages, readText } from "../src/Package.ts"
import { programFile, typeFaults, writePrograms } from "../src/ProgramFolder.ts"

const inModules = readPackages().flatMap(({ sources }) => sources.flatMap(blocksOfModule))
const inDocuments = listDocuments().flatMap((path) => blocksOfDocument(path, readText(path)))
const examples = [...inModules, ...inDocuments].filter(showsValue)

writePrograms("examples", examples)

const block = (text: string) => ({ place: "README.md:3", language: "ts", text })

describe("the examples in the documentation", () => {
  it.each(examples)("the example in $place gives what it shows", async (example) => {
    await import(programFile("examples", example))
  })

  it.runIf(examples.length > 0)("every example has the right types", { timeout: 120_000 }, async () => {
    expect(await typeFaults("examples")).toBe("")
  })

  it("every example in a doc comment shows a value", () => {
    expect(inModules.filter((found) => found.language === "ts" && !showsValue(found))).toEqual([])
  })
})

describe("a wrong example", () => {
  const wrong = block('const text: number = "one"\ntext // => "two"')
  writePrograms("wrong-examples", [wrong])

  it("fails by its place when it is run", async () => {
    await expect(import(programFile("wrong-examples", wrong))).rejects.toThrow("README.md:3: expected 'one'")
  })

  it("fails by its types", { timeout: 120_000 }, async () => {
    expect(await typeFaults("wrong-examples")).toContain("Type 'string' is not assignable to type 'number'")
  })
})

describe("blocks", () => {
  it("the blocks of a document have their places", () => {
    const text = "# A\n\n```ts\n1 // => 1\n```\n\n```console\n$ ls\n```\n"
    expect(blocksOfDocument("README.md", text)).toEqual([
      { place: "README.md:3", language: "ts", text: "1 // => 1" },
      { place: "README.md:7", language: "console", text: "$ ls" },
    ])
  })

  it("the blocks of a doc comment are without its asterisks", () => {
    const text = "const a = 1\n/**\n * Adds.\n *\n * @example\n * ```ts\n * const b = {\n *   c: 1,\n * }\n * ```\n */"
    expect(blocksOfModule(parseModule("A.ts", text))).toEqual([
      { place: "A.ts:6", language: "ts", text: "const b = {\n  c: 1,\n}" },
    ])
  })
})

describe("toProgram", () => {
  it.each([
    ["1 + 1 // => 2", 'expect(1 + 1, "README.md:3").toEqual(2)'],
    ["f(1); // => 2", 'expect(f(1), "README.md:3").toEqual(2)'],
    ["f(\n  1,\n)\n// => [2]", 'expect(f(\n  1,\n), "README.md:3").toEqual([2])'],
    ["f(1)\n// => {\n//   a: 1,\n// }\n\n// Text.", 'expect(f(1), "README.md:3").toEqual({\na: 1,\n})\n\n// Text.'],
    ["a // => 1\nb // => 2", 'expect(a, "README.md:3").toEqual(1)\nexpect(b, "README.md:3").toEqual(2)'],
    ["// a => b\n// Text.\nconst a = 1 // one", "// a => b\n// Text.\nconst a = 1 // one"],
  ])("%j becomes %j", (text, program) => {
    expect(toProgram(block(text))).toBe(`import { expect } from "vitest"\n${program}\n`)
  })

  it.each(["const a = 1 // => 1", "f(1)\n\n// Text.\n\n// => 1", "// => 1"])(
    "%j has nothing that could have the value",
    (text) => {
      expect(() => toProgram(block(text))).toThrow("README.md:3.ts has no expression in front of the value in line")
    },
  )
})
