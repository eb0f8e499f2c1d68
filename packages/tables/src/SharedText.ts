/**
 * The text of a string of a workbook: of its parts in different type, without what only tells how to pronounce it, and with
 * what XML cannot hold put back in.
 *
 * Laws:
 *
 * - what is escaped is put back
 *
 * @since 0.1.0
 */

/** Gathers the text of one string. */
export interface TextGatherer {
  readonly open: (name: string) => void
  readonly text: (text: string) => void
  readonly close: (name: string) => void
  /** Gives the text, and begins with the next one. */
  readonly take: () => string
}

const escaped = /_x([0-9A-Fa-f]{4})_/g

const isHalf = (unit: number) => unit >= 0xd800 && unit <= 0xdfff

/**
 * Puts back the characters that are escaped as `_x000D_`. Half a surrogate pair is no character and stays as it is written.
 *
 * @category reading
 * @since 0.1.0
 */
export const putBackEscaped = (text: string): string =>
  text.includes("_x")
    ? text.replaceAll(escaped, (written, digits: string) => {
        const unit = Number.parseInt(digits, 16)
        return isHalf(unit) ? written : String.fromCharCode(unit)
      })
    : text

/** Of the control characters, XML holds tabs and line feeds as they are. */
const needsEscape = /_(?=x[0-9A-Fa-f]{4}_)|(?![\t\n])\p{Cc}|[\ufffe\uffff]/gu

/**
 * Escapes the characters that XML cannot hold, or would not give back.
 *
 * @category writing
 * @since 0.1.0
 */
export const escapeText = (text: string): string =>
  text.replaceAll(needsEscape, (sign) => `_x${sign.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0")}_`)

/**
 * Makes a gatherer.
 *
 * @category making
 * @since 0.1.0
 */
export const makeTextGatherer = (): TextGatherer => {
  let gathered = ""
  let isInText = false
  let isSpoken = false
  return {
    open: (name) => {
      if (name === "t") isInText = true
      if (name === "rPh") isSpoken = true
    },
    text: (text) => {
      if (isInText && !isSpoken) gathered += text
    },
    close: (name) => {
      if (name === "t") isInText = false
      if (name === "rPh") isSpoken = false
    },
    take: () => {
      const text = putBackEscaped(gathered)
      gathered = ""
      return text
    },
  }
}
