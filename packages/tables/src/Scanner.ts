/**
 * Scanning a table: bytes in, as they arrive, and blocks of rows out. A row that cannot be cut is broken, which changes no
 * other row: where a fault leaves open where the row ends, only the line that it begins on is given up, and scanning goes
 * on with the next line. A row takes at most 1 MiB, so a quote that is never closed costs no more memory than that.
 *
 * @since 0.1.0
 */
import type { Block, BrokenRow } from "@jiceng/engine"
import { breakRow, finishBlock, isFull, makeDraft, rowsPerBlock } from "./BlockDraft.ts"
import { makeByteWindow } from "./ByteWindow.ts"
import type { Cut, CutRow, Window } from "./Cut.ts"
import type { Header } from "./Header.ts"
import { judgeRow, rowLimit, type Verdict } from "./Verdict.ts"

/** What tells one format of tables from another. */
export interface Grammar {
  readonly format: Block["format"]
  readonly cutRow: CutRow
  /** Learns the header from the row that was just cut without a fault. */
  readonly learnHeader: (window: Window, cut: Cut) => Header
  /** The header where no row teaches one. Without it the first row is the header, and no row of the table. */
  readonly fallback: (() => Header) | undefined
}

/** A scan in progress. */
export interface Scanner {
  /** The header, as soon as it is known. After a broken header nothing more is scanned. */
  readonly header: () => Header | undefined
  /** Takes the next bytes and gives the blocks that they fill. The bytes are copied. */
  readonly push: (chunk: Uint8Array) => ReadonlyArray<Block>
  /** Gives the last rows. Nothing may be pushed afterwards. */
  readonly end: () => ReadonlyArray<Block>
}

const isMarked = ({ bytes, from, end }: Window) =>
  end - from >= 3 && bytes[from] === 0xef && bytes[from + 1] === 0xbb && bytes[from + 2] === 0xbf

/**
 * Makes a scanner of tables of one grammar.
 *
 * @category scanning
 * @since 0.1.0
 */
export const makeScanner = (grammar: Grammar): Scanner => {
  const window = makeByteWindow()
  const early: Array<{ readonly fault: BrokenRow; readonly begins: number }> = []
  let full: Array<Block> = []
  let header: Header | undefined
  let draft = makeDraft(0)
  let rows = 0
  let line = 1
  let hasBegun = false
  let enough = 0

  const close = () => {
    if (rows > 0) full.push(finishBlock(draft, rows, { format: grammar.format, bytes: window.take() }))
    draft = makeDraft(draft.cells.width)
    rows = 0
  }

  const addRow = (at: number) => {
    draft.lines[rows] = at
    rows += 1
    if (isFull(draft, rows, window.from - window.origin)) close()
  }

  const addBroken = (fault: BrokenRow, at: number) => {
    breakRow(draft, rows, fault)
    addRow(at)
  }

  const settle = (learnt: Header | undefined) => {
    header = learnt
    if (learnt?._tag !== "Header") return
    draft = makeDraft(learnt.names.length)
    for (const { fault, begins } of early) addBroken(fault, begins)
  }

  const accept = (cut: Cut) => {
    const isRow = header !== undefined
    if (!isRow) settle(grammar.learnHeader(window, cut))
    if (!isRow && grammar.fallback !== undefined) return
    const begins = line
    line += cut.lines + 1
    window.advance(cut.reach + 1)
    if (isRow) addRow(begins)
    else window.take()
  }

  const reject = ({ fault, lines, next }: Verdict) => {
    const begins = line
    line += lines
    if (next === undefined) {
      if (header !== undefined) addBroken(fault, begins)
      close()
      window.dropLine()
    } else {
      window.advance(next)
      if (header !== undefined) addBroken(fault, begins)
    }
    if (header !== undefined) return
    window.take()
    if (grammar.fallback === undefined) settle({ _tag: "BrokenHeader", ...fault })
    else if (early.push({ fault, begins }) === rowsPerBlock) settle(grammar.fallback())
  }

  const begin = () => {
    hasBegun = true
    if (isMarked(window)) window.advance(3)
    window.take()
  }

  const scan = (isLast: boolean) => {
    if (!hasBegun && window.end >= 3) begin()
    while (hasBegun && window.from < window.end && header?._tag !== "BrokenHeader") {
      const cut = grammar.cutRow(window, draft.cells, rows)
      if (cut.fault === undefined && cut.reach < window.end && cut.reach - window.from <= rowLimit) accept(cut)
      else {
        const verdict = judgeRow(window, cut, isLast)
        if (verdict === undefined) break
        reject(verdict)
      }
    }
    enough = Math.min(2 * (window.end - window.from), rowLimit + 2)
  }

  const flush = () => {
    const blocks = full
    full = []
    return blocks
  }

  return {
    header: () => header,
    push: (chunk) => {
      if (header?._tag === "BrokenHeader") return []
      window.append(chunk)
      if (window.end - window.from >= enough) scan(false)
      return flush()
    },
    end: () => {
      if (!hasBegun) begin()
      window.seal()
      scan(true)
      if (header === undefined) settle(grammar.fallback?.())
      close()
      return flush()
    },
  }
}
