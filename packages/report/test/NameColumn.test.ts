import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { isNameHeader, maskUnder } from "../src/NameColumn.ts"

describe("isNameHeader", () => {
  it.each(["name", "Name", " NAME ", "姓名", "党员姓名", "姓名(公示)"])("%s is a header of names", (header) => {
    expect(isNameHeader(header)).toBe(true)
  })

  it.each(["", "street", "communityName", "names", "社区名称"])("%s is none", (header) => {
    expect(isNameHeader(header)).toBe(false)
  })

  it("names are shown where that is asked for, and under other headers", () => {
    expect([maskUnder("姓名", "shown")("张三"), maskUnder("街道", "masked")("东街道")]).toEqual(["张三", "东街道"])
  })

  describe("laws", () => {
    it("a masked name is not kept", () => {
      const anyName = fc.string({ unit: fc.constantFrom("张", "三", "欧", "阳", "J", "o"), minLength: 1, maxLength: 5 })
      fc.assert(
        fc.property(anyName, (name) => {
          expect(maskUnder("姓名", "masked")(name)).not.toBe(name)
        }),
      )
    })
  })
})
