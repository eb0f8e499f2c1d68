import { problemsOf } from "@jiceng/kernel/testing"
import { RuleEntry } from "@jiceng/policy"
import * as Schema from "effect/Schema"
import { describe, expect, it } from "vitest"

const words = { zh: "文", en: "text" }

describe("RuleEntry", () => {
  it("readings and slots that are left out are none", () => {
    const entry = Schema.decodeUnknownSync(RuleEntry)({ name: "posts", title: words, encodes: [], rule: {} })
    expect(entry).toMatchObject({ readings: {}, slots: {}, modality: "must" })
  })

  it("every field is checked", () => {
    const wrong = {
      name: "Posts",
      title: "posts",
      encodes: ["Yongning 9"],
      readings: { Boundary: {}, boundary: {} },
      slots: { "star-table": { title: words, cite: "9", shape: "starTable", shipped: {} } },
      modality: "shall",
      kind: "postsByHouseholds",
    }
    expect(problemsOf(RuleEntry, wrong)).toMatchInlineSnapshot(`
      [
        "kind: Expected no excess property",
        "name: Expected lower-case letters, digits and hyphens",
        "title: Expected object",
        "modality: Expected "must" | "default" | "may" | "aim" | "descriptive"",
        "encodes.0: Expected lower-case letters, digits and hyphens",
        "readings.Boundary: Expected no excess property",
        "readings.boundary.title: Missing key",
        "readings.boundary.default: Missing key",
        "readings.boundary.options: Missing key",
        "slots.star-table.cite: Expected a cite written source#clause",
        "slots.star-table.shipped.status: Missing key",
        "slots.star-table.shipped.value: Missing key",
        "rule: Missing key",
      ]
    `)
  })
})
