import { MessageChannel, receiveMessageOnPort } from "node:worker_threads"
import { makeCsvScanner, receiveBlock, type SentBlock, sendBlock } from "@jiceng/tables"
import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { encode } from "./rows.ts"

const { port1, port2 } = new MessageChannel()

/** Sends a message as to another thread. */
const pass = (message: SentBlock, moved: ReadonlyArray<ArrayBuffer>): SentBlock => {
  port1.postMessage(message, [...moved])
  return receiveMessageOnPort(port2)?.message
}

const blocksOf = (text: string) => {
  const scanner = makeCsvScanner()
  return [...scanner.push(encode(text)), ...scanner.end()]
}

const textsOf = (block: ReturnType<typeof receiveBlock>) =>
  Array.from({ length: block.rows }, (_, row) => [
    block.lines[row],
    block.broken.get(row),
    ...Array.from({ length: block.width }, (__, column) => block.text(row, column)),
  ])

describe("sendBlock", () => {
  describe("laws", () => {
    it("a block that was received has the cells of the one that was sent", () => {
      const cell = fc.string({ unit: fc.constantFrom("a", "é", "党", '"', ",", "\n", " "), maxLength: 5 })
      fc.assert(
        fc.property(fc.array(fc.tuple(cell, cell), { minLength: 1 }), (rows) => {
          const [block] = blocksOf(`id,note\n${rows.map((cells) => cells.join(",")).join("\n")}\n`)
          fc.pre(block !== undefined)
          const texts = textsOf(block)
          const { sent, moved } = sendBlock(block)
          expect(textsOf(receiveBlock(pass(sent, moved)))).toEqual(texts)
          expect(textsOf(block)).toEqual(texts)
        }),
      )
    })
  })
})
