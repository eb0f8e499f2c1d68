import { alternativesTo, countChoices, defaultChoices, everyChoice, type Readings } from "@jiceng/policy"
import { anyName, anyReading } from "@jiceng/policy/testing"
import * as fc from "fast-check"
import { describe, expect, it } from "vitest"

const words = (en: string) => ({ zh: en, en })
const readings: Readings = {
  boundary: {
    title: words("which band?"),
    default: "down",
    options: { up: words("higher"), down: words("lower") },
  },
  top: { title: words("above?"), default: "open", options: { open: words("not covered"), nine: words("nine") } },
}

describe("defaultChoices", () => {
  it("every reading takes its default option", () => {
    expect(defaultChoices(readings)).toEqual({ boundary: "down", top: "open" })
    expect(defaultChoices({})).toEqual({})
  })
})

describe("alternativesTo", () => {
  it("one reading at a time is answered otherwise, with question and answer", () => {
    expect(alternativesTo({ boundary: "down", top: "nine" }, readings)).toEqual([
      {
        reading: "boundary",
        option: "up",
        question: words("which band?"),
        answer: words("higher"),
        choices: { boundary: "up", top: "nine" },
      },
      {
        reading: "top",
        option: "open",
        question: words("above?"),
        answer: words("not covered"),
        choices: { boundary: "down", top: "open" },
      },
    ])
  })
})

describe("everyChoice", () => {
  it("the choice of default options comes first", () => {
    expect(everyChoice(readings)).toEqual([
      { boundary: "down", top: "open" },
      { boundary: "down", top: "nine" },
      { boundary: "up", top: "open" },
      { boundary: "up", top: "nine" },
    ])
  })

  it("without readings there is one choice, of nothing", () => {
    expect([everyChoice({}), countChoices({})]).toEqual([[{}], 1])
  })
})

describe("laws", () => {
  const anyReadings = fc
    .uniqueArray(fc.tuple(anyName, anyReading), { maxLength: 4, selector: ([name]) => name })
    .map((named): Readings => Object.fromEntries(named))

  it("every option of every reading is looked at", () => {
    fc.assert(
      fc.property(anyReadings, fc.nat(), (drawn, at) => {
        const choices = everyChoice(drawn)
        const chosen = choices[at % choices.length] ?? {}
        const alternatives = alternativesTo(chosen, drawn).map((alternative) => alternative.choices)
        const seen = (name: string) => new Set([chosen, ...alternatives].map((some) => some[name]))
        for (const [name, { options }] of Object.entries(drawn))
          expect(seen(name)).toEqual(new Set(Object.keys(options)))
        for (const other of alternatives) {
          expect(Object.keys(drawn).filter((name) => other[name] !== chosen[name])).toHaveLength(1)
        }
      }),
    )
  })

  it("every choice that can be made is listed once", () => {
    fc.assert(
      fc.property(anyReadings, (drawn) => {
        const choices = everyChoice(drawn)
        expect(new Set(choices.map((choice) => JSON.stringify(choice))).size).toBe(countChoices(drawn))
        expect(choices[0]).toEqual(defaultChoices(drawn))
        for (const choice of choices) {
          expect(Object.keys(choice)).toEqual(Object.keys(drawn))
          for (const [name, option] of Object.entries(choice))
            expect(Object.keys(drawn[name]?.options ?? {})).toContain(option)
        }
      }),
    )
  })
})
