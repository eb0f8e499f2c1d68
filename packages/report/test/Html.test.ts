import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { escapeHtml, html, nothing } from "../src/Html.ts"
import { anyHostileText } from "../src/testing.ts"

const entities = new Map([
  ["&amp;", "&"],
  ["&lt;", "<"],
  ["&gt;", ">"],
  ["&quot;", '"'],
  ["&#39;", "'"],
])

const isForbidden = (character: string): boolean => {
  const code = character.codePointAt(0) ?? 0
  const isSpace = character === "\t" || character === "\n" || character === "\r"
  return (code < 0x20 && !isSpace) || (code > 0x7e && code < 0xa0) || code === 0xfffe || code === 0xffff
}

const readBack = (markup: string): string => markup.replace(/&[a-z#0-9]+;/g, (entity) => entities.get(entity) ?? "?")

describe("html", () => {
  it("texts are escaped, markup and lists of it are not", () => {
    const items = ["a<b", '"c"'].map((text) => html`<li>${text}</li>`)
    expect(html`<ul>${items}${nothing}</ul>${1}`.markup).toBe("<ul><li>a&lt;b</li><li>&quot;c&quot;</li></ul>1")
  })

  it("characters that HTML does not allow are replaced", () => {
    expect(escapeHtml("a\u0000b\ud800c\u0085\n")).toBe("a\ufffdb\ufffdc\ufffd\n")
  })

  describe("laws", () => {
    it("a text on a page is read back as it was", () => {
      fc.assert(
        fc.property(anyHostileText, (text) => {
          const markup = escapeHtml(text)
          expect(markup).not.toMatch(/[<>"']/)
          const allowed = [...text.toWellFormed()].map((one) => (isForbidden(one) ? "\ufffd" : one)).join("")
          expect(readBack(markup)).toBe(allowed)
        }),
      )
    })
  })
})
