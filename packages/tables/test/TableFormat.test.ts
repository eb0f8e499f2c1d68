import { findReadableFormat, findWritableFormat } from "@jiceng/tables"
import * as Result from "effect/Result"
import { describe, expect, it } from "vitest"

describe("findReadableFormat", () => {
  it.each([
    ["members.csv", "csv"],
    ["year 2025.v2.CSV", "csv"],
    ["-", "csv"],
    ["a/b.ndjson", "ndjson"],
    ["a/b.jsonl", "ndjson"],
    ["a/b.json", "json"],
    ["members.csv.gz", "csv"],
    ["members.NDJSON.ZST", "ndjson"],
    ["members.xlsx", "xlsx"],
    ["members.Parquet", "parquet"],
  ])("%s is read as %s", (path, format) => {
    expect(findReadableFormat(path)).toEqual(Result.succeed(format))
  })

  it.each([
    "members.pdf",
    "members.pdf.gz",
    "members.gz",
    "members.parquet.gz",
    "members",
    "a.csv/members",
    ".csv.bak",
    "",
  ])("%s is not read", (path) => {
    expect(Result.getOrThrow(Result.flip(findReadableFormat(path))).message).toMatchSnapshot()
  })
})

describe("findWritableFormat", () => {
  it.each([
    ["members.csv", "csv"],
    ["-", "csv"],
    ["members.jsonl", "ndjson"],
    ["members.json", "json"],
    ["members.parquet", "parquet"],
  ])("%s is written as %s", (path, format) => {
    expect(findWritableFormat(path)).toEqual(Result.succeed(format))
  })

  it("members.pdf is not written", () => {
    expect(Result.getOrThrow(Result.flip(findWritableFormat("members.pdf"))).message).toMatchSnapshot()
  })
})
