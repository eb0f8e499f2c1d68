// Loaded before a contestant: writes the peak memory of the process, in KB, where PEAK_FILE says, and beside it the seconds of
// its processors, on all of its threads.
import { writeFileSync } from "node:fs"

process.on("exit", () => {
  const { maxRSS, userCPUTime, systemCPUTime } = process.resourceUsage()
  const path = process.env.PEAK_FILE ?? ""
  writeFileSync(path, String(maxRSS))
  writeFileSync(`${path}.cpu`, String((userCPUTime + systemCPUTime) / 1e6))
})
