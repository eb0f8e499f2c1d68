/**
 * A fenced block of code in a document or in a doc comment, with the place where it stands.
 *
 * @since 0.1.0
 */
import { lineAt, type Module, plainLines } from "./Module.ts"

/** `place` is the path and the line of the fence that opens the block. */
export interface Block {
  readonly place: string
  readonly language: string
  readonly text: string
}

const blocksIn = (path: string, lines: ReadonlyArray<string>, firstLine: number): ReadonlyArray<Block> => {
  const blocks: Block[] = []
  let opened: { at: number; language: string } | undefined
  for (const [at, line] of lines.entries()) {
    const fence = /^\s*```(\w*)/.exec(line)
    if (fence === null) continue
    if (opened === undefined) {
      opened = { at, language: fence[1] ?? "" }
      continue
    }
    const text = lines.slice(opened.at + 1, at).join("\n")
    blocks.push({ place: `${path}:${firstLine + opened.at}`, language: opened.language, text })
    opened = undefined
  }
  return blocks
}

/** Lists the blocks of a Markdown document. */
export const blocksOfDocument = (path: string, text: string): ReadonlyArray<Block> =>
  blocksIn(path, text.split("\n"), 1)

/** Lists the blocks in the doc comments of a module. */
export const blocksOfModule = (module: Module): ReadonlyArray<Block> =>
  module.comments
    .filter((comment) => comment.type === "Block" && comment.value.startsWith("*"))
    .flatMap((comment) => blocksIn(module.path, plainLines(comment), lineAt(module.text, comment.start)))
