import { describe, expect, it } from "vitest"
import { parseModule } from "../src/Module.ts"
import { findRuleFaults } from "../src/ModuleRules.ts"
import { readPackages } from "../src/Package.ts"

const header = "/**\n * A table of stars.\n *\n * @since 0.1.0\n */\n"
const faultsOf = (file: string, text: string) => findRuleFaults(parseModule(`packages/points/src/${file}`, text))

describe("the modules of this repository", () => {
  it.each(readPackages())("the files of $folder keep the rules of style", ({ sources }) => {
    expect(sources.flatMap(findRuleFaults)).toEqual([])
  })
})

describe("findRuleFaults", () => {
  it.each([
    ["a concept", "StarTable.ts", `${header}export const a = 1`],
    ["a program", "bin.ts", `#!/usr/bin/env node\n${header}export {}`],
    ["a list of names", "index.ts", `${header}export { a, type B } from "./B.ts"\nexport type { C } from "./C.ts"`],
    ["a whole word that begins like a drawer", "Processed.ts", `${header}export const a = 1`],
    ["an empty word with a meaning beside it", "WrittenData.ts", `${header}export const a = 1`],
    ["an example", "Star.ts", `${header}/**\n * @example\n * \`\`\`ts\n * 1 // => 1\n * \`\`\`\n */`],
    ["250 lines", "StarTable.ts", `${header}${"\n".repeat(244)}export const a = 1`],
  ])("%s has no fault", (_, file, text) => {
    expect(faultsOf(file, text)).toEqual([])
  })

  it("an edition may be long", () => {
    const text = `${header}${"\n".repeat(300)}export const a = 1`
    expect(findRuleFaults(parseModule("packages/policies/src/yongning/2020.ts", text))).toEqual([])
    expect(findRuleFaults(parseModule("packages/policies/src/editions.ts", text))).toHaveLength(1)
  })

  it.each([
    ["no comment", "StarTable.ts", "export const a = 1", "has no header comment with @since"],
    ["no @since", "StarTable.ts", "/** A table. */\nexport const a = 1", "has no header comment with @since"],
    ["a late header", "StarTable.ts", `import "./A.ts"\n${header}`, "has no header comment with @since"],
    ["a drawer", "dayUtils.ts", header, "is named for no concept"],
    ["an empty word", "Data.ts", header, "is named for no concept"],
    ["a folder of drawers", "common/Day.ts", header, "is named for no concept"],
    [
      "logic in an entry",
      "index.ts",
      `${header}export const a = 1`,
      "is an entry and holds more than named re-exports",
    ],
    [
      "an effect in an entry",
      "index.ts",
      `${header}import "./A.ts"`,
      "is an entry and holds more than named re-exports",
    ],
    ["a star", "Star.ts", `${header}export * from "./A.ts"`, "exports with a star: name what is exported"],
    ["prose as an example", "Star.ts", `${header}/** @example Count them. */`, "has an @example without a block of ts"],
    ["251 lines", "Star.ts", `${header}${"\n".repeat(245)}a`, "has 251 lines: over 250 there are two concepts in it"],
  ])("%s is a fault", (_, file, text, fault) => {
    expect(faultsOf(file, text)).toEqual([`packages/points/src/${file} ${fault}`])
  })
})
