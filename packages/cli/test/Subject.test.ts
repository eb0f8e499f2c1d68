import * as Effect from "effect/Effect"
import { describe, expect, it } from "vitest"
import { readSubject } from "../src/Subject.ts"
import { ruleOf } from "./shipped.ts"

const stars = ruleOf("yongning-2020/member-stars")

const read = (text: string) => Effect.runSync(Effect.result(readSubject(text, stars)))

describe("readSubject", () => {
  it.each([
    ["names", '{"points":86,"checkIns":7}', { points: "86", checkIns: "7" }, []],
    ["titles", '{"积分":86,"全年报到次数":7}', { points: "86", checkIns: "7" }, []],
    ["numbers as they are written", '{"points":86.50,"checkIns":1e1}', { points: "86.50", checkIns: "1e1" }, []],
    ["texts", '{"points":"86","checkIns":"7"}', { points: "86", checkIns: "7" }, []],
    [
      "an id, which is not used and not missed",
      '{"id":"A","points":1,"checkIns":2}',
      { points: "1", checkIns: "2" },
      [],
    ],
    ["several lines", '{\r\n"points": 1,\n"checkIns": 2}', { points: "1", checkIns: "2" }, []],
    ["null", '{"points":null,"checkIns":2}', { points: "null", checkIns: "2" }, []],
    ["keys that the rule does not use", '{"points":1,"x":2,"积分":3}', { points: "1" }, ["x", "积分"]],
    ["nothing", "{}", {}, []],
  ])("%s", (_, text, facts, unused) => {
    expect(read(text)).toMatchObject({ _tag: "Success", success: { facts, unused } })
  })

  it.each([
    ["", "--facts: found nothing, expected a JSON object"],
    ["[1]", "--facts: found [1], expected a JSON object"],
    ["7", "--facts: found 7, expected a JSON object"],
    ["{points:1}", "--facts: found points:1}, expected JSON as in RFC 8259"],
    ['{"points":1,"points":2}', '--facts: found "points":2}, expected each key only once'],
  ])("%s is refused", (text, message) => {
    expect(read(text)).toMatchObject({ _tag: "Failure", failure: { message } })
  })
})
