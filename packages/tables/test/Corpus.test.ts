import { readFileSync } from "node:fs"
import { describe, expect, it } from "vitest"
import { type Carrier, carriers, factOf, readCells, readFileOutcome, writeReport } from "./corpusReport.ts"
import { inFolder } from "./disk.ts"
import { corpusText, type HostileCell, header, hostileCells } from "./hostileCells.ts"
import { hostileFiles } from "./hostileFiles.ts"

const files = hostileFiles()

describe("the hostile cells", () => {
  it("are at least 2,000", () => {
    expect(hostileCells.length).toBeGreaterThanOrEqual(2000)
  })

  it.each(Object.keys(carriers) as ReadonlyArray<Carrier>)("in %s end as the right value or as a fault", (carrier) =>
    inFolder(async (folder) => {
      const results = await readCells(folder, carrier)
      expect(results).toHaveLength(hostileCells.length)
      const isRight = ({ column, text, isValue }: HostileCell, at: number) => {
        const result = results[at]
        if (result?._tag === "Rated") {
          return isValue && JSON.parse(result.cells[0]?.text ?? "{}")[column] === factOf(column, text)
        }
        return !isValue && result?.faults.some((fault) => fault.column === column && fault.found === text) === true
      }
      const wrong = hostileCells.filter((cell, at) => !isRight(cell, at))
      expect(wrong).toEqual([])
    }),
  )

  it("stand in a row that is otherwise in order", () => {
    expect(header).toContain("score")
    expect(hostileCells.filter(({ isValue }) => isValue).length).toBeGreaterThan(20)
  })
})

describe("the hostile files", () => {
  it.each(files)("$kind, $name: $outcome", (file) =>
    inFolder(async (folder) => {
      const before = process.memoryUsage().rss
      expect(await readFileOutcome(folder, file)).toBe(file.outcome)
      expect((process.memoryUsage().rss - before) / 2 ** 20).toBeLessThan(400)
    }),
  )
})

describe("what is written of them", () => {
  const read = (path: string) => readFileSync(new URL(`../../../${path}`, import.meta.url), "utf8")

  it("is what `node packages/tables/test/writeCorpus.ts` writes", () => {
    expect(read("packages/tables/corpus/cells.ndjson")).toBe(corpusText())
    expect(read("docs/hostile-cells.md")).toBe(writeReport(files))
  })
})
