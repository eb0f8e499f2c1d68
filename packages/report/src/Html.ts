/**
 * Markup that is safe to put on a page: what is written into a template is text, and stays text, unless it is markup already.
 * Characters that HTML does not allow are shown as the replacement character.
 *
 * Laws:
 *
 * - a text on a page is read back as it was
 *
 * @since 0.1.0
 */

/** Markup (标记). */
export interface Html {
  readonly markup: string
}

type Part = string | number | Html | ReadonlyArray<Html>

const entities: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
}

/** Control characters other than tabs and line ends, and what is no character. */
const forbidden = /(?![\t\n\r])[\p{Cc}\ufffe\uffff]/gu

/**
 * Writes a text so that it can stand in an element or between the quotes of an attribute.
 *
 * @category writing
 * @since 0.1.0
 * @example
 * ```ts
 * import { escapeHtml } from "@jiceng/report"
 *
 * escapeHtml('<b title="x">') // => "&lt;b title=&quot;x&quot;&gt;"
 * ```
 */
export const escapeHtml = (text: string): string =>
  text
    .toWellFormed()
    .replace(forbidden, "\ufffd")
    .replace(/[&<>"']/g, (character) => entities[character] as string)

/** Takes markup that was made elsewhere, such as a drawn chart, as it stands. */
export const trustMarkup = (markup: string): Html => ({ markup })

const writePart = (part: Part): string => {
  if (typeof part === "string") return escapeHtml(part)
  if (typeof part === "number") return String(part)
  return "markup" in part ? part.markup : part.map(({ markup }) => markup).join("")
}

/**
 * Makes markup from a template.
 *
 * @category writing
 * @since 0.1.0
 */
export const html = (template: TemplateStringsArray, ...parts: ReadonlyArray<Part>): Html => ({
  markup: template.map((text, index) => text + (index < parts.length ? writePart(parts[index] as Part) : "")).join(""),
})

/** No markup. */
export const nothing: Html = { markup: "" }
