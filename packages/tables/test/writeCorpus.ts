/**
 * Writes the hostile corpus and the page about it: `node packages/tables/test/writeCorpus.ts`.
 *
 * @since 0.1.0
 */
import { writeFileSync } from "node:fs"
import { writeReport } from "./corpusReport.ts"
import { corpusText } from "./hostileCells.ts"
import { hostileFiles } from "./hostileFiles.ts"

const root = new URL("../../../", import.meta.url)

writeFileSync(new URL("packages/tables/corpus/cells.ndjson", root), corpusText())
writeFileSync(new URL("docs/hostile-cells.md", root), writeReport(hostileFiles()))
