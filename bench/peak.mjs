// Loaded before a contestant: writes the peak memory of the process, in KB, where PEAK_FILE says.
import { writeFileSync } from "node:fs"

process.on("exit", () => writeFileSync(process.env.PEAK_FILE ?? "", String(process.resourceUsage().maxRSS)))
