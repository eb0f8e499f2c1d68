/**
 * An exact number: a whole count of its smallest unit, within stated bounds. A quantity with two places counts
 * hundredths, so 60.5 is held as 6050, and no floating point decides anything.
 *
 * Written, a quantity is `0` or digits without a leading zero, then, where it has places, a point and at most that many
 * digits, with a minus sign only before a negative value that its bounds allow. A JSON number is read by the same grammar.
 *
 * Laws:
 *
 * - what is written is read back
 * - what is encoded as JSON is decoded back
 * - only the grammar is read as a number
 * - a number outside the bounds is refused
 *
 * @since 0.1.0
 */
import * as Effect from "effect/Effect"
import * as Schema from "effect/Schema"
import * as SchemaIssue from "effect/SchemaIssue"
import * as SchemaTransformation from "effect/SchemaTransformation"
import type { Words } from "./Words.ts"

/** What an exact number counts. `least` and `most` are in its smallest unit; `padded` writes every place, also zeros. */
export interface Quantity {
  readonly places: 0 | 2 | 4
  readonly least: number
  readonly most: number
  readonly padded: boolean
}

const grammars = {
  0: /^-?(?:0|[1-9]\d*)$/,
  2: /^-?(?:0|[1-9]\d*)(?:\.\d{1,2})?$/,
  4: /^-?(?:0|[1-9]\d*)(?:\.\d{1,4})?$/,
} as const

/**
 * Reads a written quantity as a whole number of its smallest unit, or gives `undefined` where the text is none.
 *
 * @category reading
 * @since 0.1.0
 * @example
 * ```ts
 * import { readQuantity } from "@jiceng/kernel"
 *
 * const score = { places: 2, least: 0, most: 10_000, padded: false } as const
 * readQuantity("60.5", score) // => 6050
 * readQuantity("95%", score) // => undefined
 * readQuantity("100.01", score) // => undefined
 * ```
 */
export const readQuantity = (text: string, quantity: Quantity): number | undefined => {
  if (!grammars[quantity.places].test(text)) return undefined
  const [whole = "", fraction = ""] = text.split(".")
  const units = Number(whole + fraction.padEnd(quantity.places, "0"))
  const isMinusZero = units === 0 && text.startsWith("-")
  return !isMinusZero && units >= quantity.least && units <= quantity.most ? units : undefined
}

/**
 * Writes a number of smallest units as text, without an exponent.
 *
 * @category writing
 * @since 0.1.0
 * @example
 * ```ts
 * import { writeQuantity } from "@jiceng/kernel"
 *
 * writeQuantity(6050, { places: 2, least: 0, most: 10_000, padded: false }) // => "60.5"
 * writeQuantity(6050, { places: 2, least: 0, most: 10_000, padded: true }) // => "60.50"
 * ```
 */
export const writeQuantity = (units: number, quantity: Quantity): string => {
  if (quantity.places === 0) return String(units)
  const digits = String(Math.abs(units)).padStart(quantity.places + 1, "0")
  const fraction = digits.slice(-quantity.places)
  const shown = quantity.padded ? fraction : fraction.replace(/0+$/, "")
  return `${units < 0 ? "-" : ""}${digits.slice(0, -quantity.places)}${shown === "" ? "" : `.${shown}`}`
}

const decimals = { 2: { zh: "两", en: "two" }, 4: { zh: "四", en: "four" } } as const

/**
 * Says in words which texts a quantity accepts.
 *
 * @category writing
 * @since 0.1.0
 */
export const expectQuantity = (quantity: Quantity): Words => {
  const plain = { ...quantity, padded: false }
  const [least, most] = [writeQuantity(quantity.least, plain), writeQuantity(quantity.most, plain)]
  if (quantity.places === 0) return { zh: `${least} 至 ${most} 的整数`, en: `a whole number from ${least} to ${most}` }
  const { zh, en } = decimals[quantity.places]
  return {
    zh: `${least} 至 ${most} 的数,至多${zh}位小数`,
    en: `a number from ${least} to ${most} with at most ${en} decimals`,
  }
}

/**
 * Makes the schema of a quantity: decoded, a whole number of smallest units; encoded, a JSON number (text is read too).
 *
 * @category schemas
 * @since 0.1.0
 */
export const quantity = (description: Quantity) => {
  const expected = expectQuantity(description).en
  return Schema.Union([Schema.Number, Schema.String])
    .annotate({ expected })
    .pipe(
      Schema.decodeTo(
        Schema.Int.check(Schema.isBetween({ minimum: description.least, maximum: description.most })),
        SchemaTransformation.transformEffect({
          decode: (written: number | string, options) => {
            const units = readQuantity(String(written), description)
            return units === undefined
              ? Effect.fail(new SchemaIssue.InvalidValue({ expected }, written, options))
              : Effect.succeed(units)
          },
          encode: (units: number) => Effect.succeed(units / 10 ** description.places),
        }),
      ),
      Schema.annotate({ quantity: description, expected }),
    )
}
