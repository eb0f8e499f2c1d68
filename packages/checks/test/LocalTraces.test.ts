import { describe, expect, it } from "vitest"
import { findTraces } from "../src/LocalTraces.ts"
import { listKeptFiles, readText } from "../src/Package.ts"

describe("this repository", () => {
  it("names no machine", () => {
    expect(listKeptFiles().flatMap((path) => findTraces(path, readText(path)))).toEqual([])
  })
})

describe("findTraces", () => {
  // Written in two parts, so that this file has no trace itself.
  it.each([
    ["see /home/", "someone/jiceng"],
    ["see /Users/", "someone/jiceng"],
    ["'/root", "/jiceng'"],
    ["=/work", "/jiceng"],
    ["C:\\", "Users\\someone"],
    ["http://", "192.168.1.2/npm"],
    ["https://", "registry.internal/npm"],
  ])("%s%s is a trace", (start, end) => {
    expect(findTraces("a.md", start + end)).toHaveLength(1)
  })

  it.each(["https://example.org/work/one", "a/root/b", "https://www.gov.cn/home/x", "http://localhost:80", "/tmp/x"])(
    "%s is no trace",
    (text) => {
      expect(findTraces("a.md", text)).toEqual([])
    },
  )

  it("a lockfile with addresses of tarballs is a trace", () => {
    const line = "resolution: {integrity: sha512-x, tarball: https://registry.npmjs.org/a/-/a-1.0.0.tgz}"
    expect(findTraces("pnpm-lock.yaml", `a\n${line}`)).toEqual([
      "pnpm-lock.yaml:2 has a fetched address: tarball: https://registry.npmjs.org/a/-/a-1.0.0.tgz}",
    ])
  })
})
