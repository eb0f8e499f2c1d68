import { problemsOf } from "@jiceng/kernel/testing"
import { Reading } from "@jiceng/policy"
import { anyReading } from "@jiceng/policy/testing"
import * as fc from "fast-check"
import { describe, expect, it } from "vitest"

const words = { zh: "文", en: "text" }
const sound = { title: words, default: "down", options: { down: words, up: words } }

describe("Reading", () => {
  it("a question with two options, one of them the default, is a reading", () => {
    expect(problemsOf(Reading, sound)).toEqual([])
  })

  it.each([
    ["one option", { ...sound, options: { down: words } }, ["options: Expected at least two options"]],
    ["no options", { ...sound, options: {} }, ["options: Expected at least two options"]],
    ["a default that is no option", { ...sound, default: "sideways" }, ["default: Expected one of the options"]],
    [
      "a default that every object inherits",
      { ...sound, default: "constructor" },
      ["default: Expected one of the options"],
    ],
    ["no default", { title: words, options: sound.options }, ["default: Missing key"]],
    ["an option without a text", { ...sound, options: { down: words, up: "up" } }, ["options.up: Expected object"]],
    [
      "an option that is no name",
      { ...sound, options: { down: words, Up: words } },
      ["options.Up: Expected no excess property"],
    ],
  ])("%s: refused", (_, data, problems) => {
    expect(problemsOf(Reading, data)).toEqual(problems)
  })

  it("the generator of readings makes what decodes", () => {
    fc.assert(fc.property(anyReading, (reading) => problemsOf(Reading, reading).length === 0))
  })
})
