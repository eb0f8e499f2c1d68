import * as fc from "fast-check"
import { describe, expect, it } from "vitest"
import { writeDay, writeMoment, writeOldMoment, writeTime } from "../src/TimeText.ts"
import { writeStored as write } from "./parquet.ts"

describe("days and times", () => {
  it.each([
    [0, "1970-01-01"],
    [-1, "1969-12-31"],
    [-719_162, "0001-01-01"],
    [2_932_896, "9999-12-31"],
  ])("day %i is %s", (day, text) => {
    expect(write(writeDay, Int32Array.of(day))).toBe(text)
  })

  it.each([-719_163, 2_932_897])("day %i is outside the years 1 to 9999", (day) => {
    expect(write(writeDay, Int32Array.of(day))).toMatchObject({
      found: `${day} d`,
      expected: { en: "a day of the years 1 to 9999" },
    })
  })

  it("a time has parts of a second in groups of three digits", () => {
    expect(write(writeTime(3), Int32Array.of(30_600_000))).toBe("08:30:00")
    expect(write(writeTime(3), Int32Array.of(30_600_050))).toBe("08:30:00.050")
    expect(write(writeTime(6), BigInt64Array.of(30_600_050_000n))).toBe("08:30:00.050")
    expect(write(writeTime(9), BigInt64Array.of(30_600_050_000_001n))).toBe("08:30:00.050000001")
    expect(write(writeTime(3), Int32Array.of(86_400_000))).toMatchObject({ expected: { en: "a time of day" } })
    expect(write(writeTime(3), Int32Array.of(-1))).toMatchObject({ found: "-1 × 10^-3 s" })
  })

  it("a moment has a Z where it is in UTC", () => {
    expect(write(writeMoment(3, "Z"), BigInt64Array.of(1n))).toBe("1970-01-01T00:00:00.001Z")
    expect(write(writeMoment(6, ""), BigInt64Array.of(-1n))).toBe("1969-12-31T23:59:59.999999")
    expect(write(writeMoment(9, ""), BigInt64Array.of(0n))).toBe("1970-01-01T00:00:00")
    expect(write(writeMoment(3, ""), BigInt64Array.of(2n ** 62n))).toMatchObject({ found: `${2n ** 62n} × 10^-3 s` })
  })

  it("a moment of old has a day of astronomers", () => {
    const bytes = new DataView(new ArrayBuffer(12))
    bytes.setBigInt64(0, 1_500_000_000n, true)
    bytes.setInt32(8, 2_440_589, true)
    expect(write(writeOldMoment, bytes)).toBe("1970-01-02T00:00:01.500")
  })
})

describe("laws", () => {
  it("the text of a moment stands for the same moment", () => {
    fc.assert(
      fc.property(
        fc.date({ min: new Date("0001-01-01T00:00:00Z"), max: new Date("9999-12-31T23:59:59Z"), noInvalidDate: true }),
        (date) => {
          const text = write(writeMoment(3, "Z"), BigInt64Array.of(BigInt(date.getTime()))) as string
          expect(new Date(text).getTime()).toBe(date.getTime())
        },
      ),
    )
  })
})
