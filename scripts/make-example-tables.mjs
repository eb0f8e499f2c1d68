// Writes the tables in examples/data: the same rows at every call. Nobody in them is real, and some of their cells are
// wrong on purpose, in the ways in which tables are wrong: blanks, repeated ids, percent signs, full-width digits.
import { writeFileSync } from "node:fs"

const numbersFrom = (seed) => {
  let state = seed
  return (below) => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) % below
  }
}

const pad = (number, places) => String(number).padStart(places, "0")
const folder = new URL("../examples/data/", import.meta.url)
const write = (name, header, rows) =>
  writeFileSync(new URL(name, folder), [header, ...rows].map((cells) => `${cells.join(",")}\n`).join(""))

/** Every row whose number is a multiple of `every` gets the next of the mistakes. */
const spoil = (rows, every, mistakes) =>
  rows.map((cells, row) => {
    if (row === 0 || row % every !== 0) return cells
    const [column, wrong] = mistakes[(row / every) % mistakes.length]
    return cells.map((cell, index) => (index === column ? wrong(cell, rows[row - 1]) : cell))
  })

const fullWidth = (text) => text.replace(/\d/g, (digit) => String.fromCharCode(0xff10 + Number(digit)))

const members = () => {
  const next = numbersFrom(2020)
  const rows = Array.from({ length: 3000 }, (_, row) => {
    const points = 40 + next(55) + next(6) + (next(4) === 0 ? 0.5 : 0)
    const edge = [60, 84.99, 85, 95, 100][row % 40]
    return [`M${pad(row + 1, 5)}`, `社区${pad((row % 24) + 1, 2)}`, String(edge ?? points), String(next(15))]
  })
  return spoil(rows, 47, [
    [2, () => ""],
    [0, (_, before) => before[0]],
    [2, (cell) => `${cell}%`],
    [3, fullWidth],
    [3, () => "未报到"],
    [2, () => "100.5"],
    [2, (cell) => ` ${cell}`],
    [3, () => "7次"],
    [2, () => "1e2"],
  ])
}

const units = () => {
  const next = numbersFrom(29)
  const kinds = ["organ", "institution", "enterprise", "other"]
  const rows = Array.from({ length: 400 }, (_, row) => {
    const size = 10 * (1 + next(30))
    const checkedIn = row % 9 === 0 ? (size * 9) / 10 : row % 9 === 1 ? (size * 9) / 10 - 1 : size - next(size / 5)
    return [`U${pad(row + 1, 4)}`, kinds[next(4)], String(55 + next(46)), String(size), String(checkedIn)]
  })
  return spoil(rows, 23, [
    [3, () => "0"],
    [4, (_, before) => String(Number(before[3]) + 1000)],
    [1, () => "机关"],
    [4, () => "95%"],
    [0, (_, before) => before[0]],
    [3, () => "1 095"],
  ])
}

const communities = () => {
  const next = numbersFrom(9)
  const edges = [2999, 3000, 3001, 4999, 5000, 5001, 6999, 7000, 7001]
  const sizes = [49, 50, 51, 99, 100, 101]
  const rows = Array.from({ length: 240 }, (_, row) => {
    const households = edges[row % 16] ?? 800 + next(7600)
    const members = sizes[row % 12] ?? next(180)
    return [`C${pad(row + 1, 3)}`, `街道${(row % 11) + 1}`, String(households), String(members)]
  })
  return spoil(rows, 31, [
    [2, () => ""],
    [3, () => "-5"],
    [2, (cell) => `"${cell[0]},${cell.slice(1)}"`],
    [3, () => "NULL"],
    [0, (_, before) => before[0]],
  ])
}

write("members.csv", ["id", "community", "points", "checkIns"], members())
write("units.csv", ["id", "unitKind", "points", "members", "checkedIn"], units())
write("communities.csv", ["id", "street", "households", "directMembers"], communities())
