/**
 * An example in the documentation, made into a program that checks itself.
 *
 * The convention: a block of `ts` imports what it needs, and a statement that is only an expression is followed, on its
 * line or on the next, by `// => value`. The value is TypeScript too, may go on over further comment lines, and has to
 * equal what the expression gives. So `earnStars(60, table).value // => 1` becomes
 * `expect(earnStars(60, table).value).toEqual(1)`.
 *
 * @since 0.1.0
 */
import type { Comment, ExpressionStatement } from "oxc-parser"
import type { Block } from "./Block.ts"
import { lineAt, type Module, parseModule } from "./Module.ts"

/** A value that an example shows: the expression, the text of the value, and where both end. */
interface Shown {
  readonly expression: string
  readonly value: string
  readonly start: number
  readonly end: number
}

const isBlank = (text: string) => text.trim() === ""

const opensValue = (comment: Comment) => comment.type === "Line" && comment.value.trimStart().startsWith("=>")

/** Finds the comments that carry a value: the one with the arrow and those on the lines directly below it. */
const valueComments = (module: Module, opening: Comment): readonly [Comment, ...Comment[]] => {
  const found: [Comment, ...Comment[]] = [opening]
  let end = opening.end
  for (const comment of module.comments.filter(({ start }) => start > opening.start)) {
    if (opensValue(comment) || !/^\n[^\S\n]*$/.test(module.text.slice(end, comment.start))) break
    found.push(comment)
    end = comment.end
  }
  return found
}

const shownAt = (module: Module, opening: Comment): Shown => {
  const statement = module.program.body.findLast(
    (candidate): candidate is ExpressionStatement =>
      candidate.type === "ExpressionStatement" && candidate.end <= opening.start,
  )
  if (statement === undefined || !isBlank(module.text.slice(statement.end, opening.start))) {
    throw new Error(
      `${module.path} has no expression in front of the value in line ${lineAt(module.text, opening.start)}`,
    )
  }
  const comments = valueComments(module, opening)
  const { start, end } = statement.expression
  return {
    expression: module.text.slice(start, end),
    value: comments
      .map((comment) => comment.value.trim())
      .join("\n")
      .slice("=>".length)
      .trim(),
    start: statement.start,
    end: comments.at(-1)?.end ?? opening.end,
  }
}

/** Tells whether a block shows a value, and so is to be run. */
export const showsValue = ({ language, text }: Block): boolean => language === "ts" && /\/\/ *=>/.test(text)

/** Writes the program that checks the values shown in a block. */
export const toProgram = ({ place, text }: Block): string => {
  const module = parseModule(`${place}.ts`, text)
  const shown = module.comments.filter(opensValue).map((opening) => shownAt(module, opening))
  const program = shown.reduceRight(
    (rest, { start, end, expression, value }) =>
      `${rest.slice(0, start)}expect(${expression}, ${JSON.stringify(place)}).toEqual(${value})${rest.slice(end)}`,
    text,
  )
  return `import { expect } from "vitest"\n${program}\n`
}
