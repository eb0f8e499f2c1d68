/**
 * Whose budget pays.
 *
 * @since 0.1.0
 */
import { choiceOf } from "@jiceng/kernel"

/** The title of every payer. */
export const payerTitles = {
  city: { zh: "市级财政", en: "city budget" },
  county: { zh: "县财政", en: "county budget" },
  unnamed: { zh: "文件未载明", en: "not named in the text" },
} as const

/** The budget that pays (支出渠道), or that the text names none. */
export const Payer = choiceOf(payerTitles)
export type Payer = typeof Payer.Type
