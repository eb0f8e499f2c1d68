/**
 * The facts of one subject as a rule takes them, or what is wrong with each of them in words.
 *
 * @since 0.1.0
 */
import { type Facts, type Fault, rateRecords } from "@jiceng/engine"
import { columnsOf, type Language } from "@jiceng/kernel"
import type { BoundRule } from "@jiceng/policy"
import { tellProblem } from "@jiceng/tables"
import * as Result from "effect/Result"
import * as Schema from "effect/Schema"

/**
 * Tells a fault of the facts of one subject.
 *
 * @category writing
 * @since 0.1.0
 */
export const tellFault = ({ column, found, expected }: Fault, rule: BoundRule, language: Language): string => {
  const title = columnsOf(rule.facts).find(({ name }) => name === column)?.title.zh
  const problem = tellProblem(expected, language)
  return language === "zh"
    ? `${title === undefined ? column : `${title}(${column})`}:${found === "" ? "为空" : `发现“${found}”`},${problem}`
    : `${column}: found ${found === "" ? "nothing" : `“${found}”`}, ${problem}`
}

/**
 * Decodes the facts of a subject, which stand there as texts.
 *
 * @category reading
 * @since 0.1.0
 */
export const decodeFacts = (
  texts: Readonly<Record<string, string>>,
  rule: BoundRule,
): Result.Result<Facts, ReadonlyArray<Fault>> =>
  Result.map(rateRecords(rule)(texts), () => Schema.decodeUnknownSync(rule.facts)(texts) as Facts)
