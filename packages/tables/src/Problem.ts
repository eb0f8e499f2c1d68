/**
 * The words of a fault: what was expected, in one sentence.
 *
 * @since 0.1.0
 */
import type { Language, Words } from "@jiceng/kernel"

/**
 * Says what was expected.
 *
 * @category writing
 * @since 0.1.0
 * @example
 * ```ts
 * import { tellProblem } from "@jiceng/tables"
 *
 * const expected = { zh: "0 至 366 的整数", en: "a whole number from 0 to 366" }
 * tellProblem(expected, "en") // => "expected a whole number from 0 to 366"
 * tellProblem(expected, "zh") // => "应为 0 至 366 的整数"
 * ```
 */
export const tellProblem = (expected: Words, language: Language): string => {
  if (language === "en") return `expected ${expected.en}`
  return /^[\x20-\x7f]/.test(expected.zh) ? `应为 ${expected.zh}` : `应为${expected.zh}`
}
