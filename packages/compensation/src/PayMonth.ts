/**
 * A month for which somebody is paid, and the day up to which service counts for it.
 *
 * @since 0.1.0
 */
import type { Day } from "@jiceng/kernel"
import * as Schema from "effect/Schema"

/** A month of pay (工资月份), written `2021-03`. */
export const PayMonth = Schema.String.check(
  Schema.isPattern(/^(?!0000)\d{4}-(?:0[1-9]|1[0-2])$/, { expected: "a month written like 2021-03" }),
).pipe(Schema.brand("PayMonth"))
export type PayMonth = typeof PayMonth.Type

/** When service that has come together takes effect (生效时间): with the month that follows, or with the next January. */
export const TakesEffect = Schema.Literals(["nextMonth", "nextJanuary"])
export type TakesEffect = typeof TakesEffect.Type

/**
 * Finds the day before which service counts for the pay of a month.
 *
 * @category counting
 * @since 0.1.0
 * @example
 * ```ts
 * import { countedUpTo, PayMonth } from "@jiceng/compensation"
 * import * as Schema from "effect/Schema"
 *
 * const month = Schema.decodeUnknownSync(PayMonth)("2021-03")
 * countedUpTo(month, "nextMonth") // => "2021-03-01"
 * countedUpTo(month, "nextJanuary") // => "2021-01-01"
 * ```
 */
export const countedUpTo = (month: PayMonth, takesEffect: TakesEffect): Day =>
  (takesEffect === "nextMonth" ? `${month}-01` : `${month.slice(0, 4)}-01-01`) as Day
