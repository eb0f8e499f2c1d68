import { maskName } from "@jiceng/points"
import * as fc from "fast-check"
import { describe, expect, it } from "vitest"

describe("maskName", () => {
  it.each([
    ["张三", "张*"],
    ["张三丰", "张**"],
    ["欧阳明", "欧阳*"],
    ["欧阳明月", "欧阳**"],
    ["欧阳", "欧*"],
    ["司马·买买提", "司*·***"],
    ["买买提·艾力", "买**·**"],
    ["阿卜杜拉・玉素甫", "阿***・***"],
    ["John Smith", "J*** *****"],
    ["Anne-Marie O’Neil", "A***-***** *’****"],
    ["𠮷田", "𠮷*"],
    ["阿依‧买买提", "阿*‧***"],
    ["张 三", "张 *"],
    [" 张三", " 张*"],
    ["A.", "*."],
    ["A. B.", "A. *."],
    ["·", "·"],
    ["张", "*"],
    ["", ""],
  ])("%s is published as %s", (name, masked) => {
    expect(maskName(name)).toBe(masked)
  })
})

const anyName = fc.string({
  unit: fc.constantFrom("张", "三", "欧", "阳", "诸", "葛", "·", " ", "-", "J", "o", "𠮷", "*"),
  maxLength: 8,
})

describe("laws", () => {
  it("a masked name is as long as the name", () => {
    fc.assert(fc.property(anyName, (name) => [...maskName(name)].length === [...name].length))
  })

  it("masking twice changes nothing", () => {
    fc.assert(fc.property(anyName, (name) => maskName(maskName(name)) === maskName(name)))
  })

  it("no name with a letter in it is shown whole", () => {
    const anyPlainName = fc.string({
      unit: fc.constantFrom("张", "三", "欧", "阳", "J", "o", "·", " ", ".", "'"),
      minLength: 1,
      maxLength: 6,
    })
    fc.assert(
      fc.property(anyPlainName, (name) => {
        fc.pre(/[张三欧阳Jo]/u.test(name))
        expect(maskName(name)).not.toBe(name)
        expect(maskName(name)).toContain("*")
      }),
    )
  })
})
