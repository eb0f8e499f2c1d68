/**
 * Colours of charts. Those of categories are told apart by people who see few colours (they follow Okabe and Ito, darker where
 * these are too pale), and each stands out from a white and from a dark page. Ramps go from pale to deep for what is in order.
 *
 * Laws:
 *
 * - every category stands out from a light and from a dark page
 *
 * @since 0.1.0
 */

/** Colours of the page itself, which style sheets replace on a dark page. */
export const ink = "#1b1f24"
export const line = "#d8dde3"
export const paper = "#ffffff"

/** The paper of a dark page. */
export const darkPaper = "#14181c"

/** Colours of categories. */
export const categories = ["#0072b2", "#d55e00", "#008a66", "#a6548f", "#9a6a00", "#737b86"] as const

/** The colour of what matters first. */
export const accent = categories[0]

/** The colour of what stands behind it, on a light and on a dark page. */
export const quiet = "#a8bccb"

/** The colour of what was held down. */
export const warning = categories[1]

const rampEnds = [
  [0xcf, 0xe4, 0xf3],
  [0x3b, 0x8f, 0xc4],
  [0x0b, 0x2f, 0x57],
] as const

const hex = (value: number): string => Math.round(value).toString(16).padStart(2, "0")

/**
 * Makes a ramp of colours from pale to deep.
 *
 * @category drawing
 * @since 0.1.0
 */
export const rampOf = (steps: number): ReadonlyArray<string> =>
  Array.from({ length: steps }, (_, step) => {
    const position = steps < 2 ? 1 : (2 * step) / (steps - 1)
    const [from, to] = position < 1 ? [rampEnds[0], rampEnds[1]] : [rampEnds[1], rampEnds[2]]
    const share = position < 1 ? position : position - 1
    const channels = from.map((start, channel) => hex(start + share * ((to[channel] ?? start) - start)))
    return `#${channels.join("")}`
  })

/**
 * Finds the colours of some categories, the same ones again where there are more than colours.
 *
 * @category drawing
 * @since 0.1.0
 */
export const colorsOf = (count: number): ReadonlyArray<string> =>
  Array.from({ length: count }, (_, index) => categories[index % categories.length] ?? accent)
