import { existsSync, mkdtempSync, rmSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { chromium, type Page } from "playwright-core"

const places = ["/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"]

/** The browser of this machine: the one that the variable CHROMIUM names, or one that is installed; `undefined` without any. */
export const browserPath: string | undefined = [process.env["CHROMIUM"] ?? "", ...places].find(
  (path) => path !== "" && existsSync(path),
)

/** A page that is open, and what went wrong on it: errors, and everything that it asked for beside itself. */
export interface OpenPage {
  readonly page: Page
  readonly faults: ReadonlyArray<string>
}

const flags = ["--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking"]

/** Opens a page in a browser that knows nothing of any other, uses it, and takes the browser away. */
export const openPage = async (address: string, use: (open: OpenPage) => Promise<void>): Promise<void> => {
  const folder = mkdtempSync(join(tmpdir(), "jiceng-browser-"))
  const context = await chromium.launchPersistentContext(folder, {
    ...(browserPath === undefined ? {} : { executablePath: browserPath }),
    headless: true,
    args: [...flags, "--disable-component-update", "--disable-sync"],
  })
  try {
    const page = await context.newPage()
    const faults: Array<string> = []
    page.on("console", (message) => faults.push(`console ${message.type()}: ${message.text()}`))
    page.on("pageerror", (error) => faults.push(`error: ${error.message}`))
    page.on("request", (request) => {
      if (request.url() !== address) faults.push(`request: ${request.url()}`)
    })
    await page.goto(address)
    await use({ page, faults })
  } finally {
    await context.close()
    rmSync(folder, { recursive: true, force: true })
  }
}
