import { describe, expect, it } from "vitest"
import { tellFaults } from "../src/EditionFaults.ts"

describe("tellFaults", () => {
  it.each([
    ["no faults", [], ["e.json: no faults"]],
    [
      "one fault",
      [{ path: ["id"], found: undefined, expected: "a value" }],
      ["id: found nothing, expected a value", "e.json: 1 fault"],
    ],
    [
      "several faults, one of the whole file",
      [
        { path: [], found: null, expected: "object" },
        { path: ["rules", 0, "name"], found: "UPPER", expected: "lower-case letters" },
      ],
      [
        "the whole file: found null, expected object",
        'rules[0].name: found "UPPER", expected lower-case letters',
        "e.json: 2 faults",
      ],
    ],
  ])("%s", (_, faults, lines) => {
    expect(tellFaults("e.json", faults)).toEqual(lines)
  })
})
