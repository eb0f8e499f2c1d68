/**
 * The style of a page: for screens of any width, light and dark, and for A4 paper.
 *
 * @since 0.1.0
 */
import { darkPaper, ink, line, paper } from "./Palette.ts"

/** The style sheet, as it stands in the page. */
export const pageStyle = `
:root {
  color-scheme: light dark;
  --paper: ${paper}; --ink: ${ink}; --muted: #59626d; --line: ${line}; --soft: #f5f7f9; --accent: #0072b2;
  --warn-paper: #fff4e8; --warn-line: #d55e00; --warn-ink: #6b2f00;
}
@media (prefers-color-scheme: dark) {
  :root {
    --paper: ${darkPaper}; --ink: #e8ebee; --muted: #a3adb8; --line: #333c45; --soft: #1b2127; --accent: #5aaee0;
    --warn-paper: #2a1d10; --warn-line: #d55e00; --warn-ink: #ffc896;
  }
}
* { box-sizing: border-box; }
html { scroll-behavior: smooth; }
body {
  margin: 0; background: var(--paper); color: var(--ink); line-height: 1.6; font-size: 16px;
  font-family: system-ui, -apple-system, "Segoe UI", "PingFang SC", "Hiragino Sans GB", "Microsoft YaHei", "Noto Sans CJK SC", "Source Han Sans SC", sans-serif;
}
main { max-width: 70rem; margin: 0 auto; padding: 3rem 2rem 5rem; }
h1, h2, h3 { line-height: 1.25; font-weight: 600; text-wrap: balance; overflow-wrap: anywhere; }
h1 { font-size: 2.25rem; margin: 0; letter-spacing: -.01em; }
h2 { font-size: 1.5rem; margin: 0 0 1rem; }
h3 { font-size: 1.1rem; margin: 0 0 .25rem; }
p { margin: 0 0 1rem; max-width: 46rem; }
.kicker { margin: 0 0 .5rem; color: var(--accent); font-size: .9rem; font-weight: 600; letter-spacing: .08em; text-transform: uppercase; }
:lang(zh) .kicker { letter-spacing: .2em; }
h1::first-letter, h3::first-letter, dt::first-letter { text-transform: uppercase; }
.about, .note { color: var(--muted); }
.about { margin: .5rem 0 0; }
.note { margin-top: .75rem; font-size: .9rem; }
.warning { margin: 1.5rem 0 0; padding: .75rem 1rem; max-width: none; border-left: 4px solid var(--warn-line); background: var(--warn-paper); color: var(--warn-ink); }
.headlines { display: grid; grid-template-columns: repeat(auto-fit, minmax(11rem, 1fr)); gap: 1.5rem 2rem; margin: 2rem 0 0; padding: 1.5rem 0; border-top: 2px solid var(--ink); border-bottom: 1px solid var(--line); }
.headlines dt { color: var(--muted); font-size: .9rem; }
.headlines dd { margin: 0; }
.headlines b { display: block; font-size: 2.1rem; line-height: 1.25; font-weight: 600; font-variant-numeric: tabular-nums; overflow-wrap: anywhere; }
.headlines span { display: block; color: var(--muted); font-size: .85rem; line-height: 1.4; }
nav { margin: 1rem 0 0; font-size: .95rem; }
nav ul { display: flex; flex-wrap: wrap; gap: .25rem 1.5rem; margin: 0; padding: 0; list-style: none; }
a { color: var(--accent); text-underline-offset: .2em; }
section { margin-top: 4rem; scroll-margin-top: 1rem; }
article { margin-top: 2rem; }
.basis { margin: 0; padding-left: 1.2rem; max-width: 52rem; }
figure { display: grid; grid-template-columns: minmax(0, 3fr) minmax(0, 2fr); gap: 1.5rem 2.5rem; align-items: start; margin: 1rem 0 0; }
figure.across { grid-template-columns: minmax(0, 1fr); }
.chart { display: block; width: 100%; height: auto; font-family: inherit; }
.chart text { fill: var(--ink); font-variant-numeric: tabular-nums; }
.chart [stroke="${line}"] { stroke: var(--line); }
.chart [stroke="${paper}"] { stroke: var(--paper); }
.chart [fill="${paper}"] { fill: var(--paper); }
.narrow, .paper { display: none; }
.legend { display: flex; flex-wrap: wrap; gap: .25rem 1.25rem; margin: 0 0 .75rem; padding: 0; list-style: none; font-size: .85rem; }
.legend i { display: inline-block; width: .8em; height: .8em; margin-right: .45em; border: 1px solid var(--muted); vertical-align: -.05em; print-color-adjust: exact; }
.scroll { overflow: auto; max-width: 100%; }
.scroll:focus-visible, button:focus-visible, input:focus-visible, a:focus-visible { outline: 3px solid var(--accent); outline-offset: 2px; }
.tall { max-height: 80vh; border: 1px solid var(--line); }
table { border-collapse: collapse; width: 100%; font-size: .875rem; line-height: 1.4; }
caption { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
th, td { padding: .3rem .5rem; border-bottom: 1px solid var(--line); text-align: left; vertical-align: top; font-weight: 400; overflow-wrap: break-word; }
thead th { color: var(--muted); font-weight: 600; border-bottom: 1px solid var(--muted); vertical-align: bottom; }
td:not(.n) { min-width: 8em; }
tbody th:not(.n) { min-width: 5em; white-space: nowrap; }
.n { text-align: right; font-variant-numeric: tabular-nums; white-space: nowrap; }
thead .n { white-space: normal; min-width: 3.6em; }
figure th:first-child, article th:first-child { padding-left: .25rem; }
.tall td:not(.n) { min-width: 4.5rem; max-width: 26rem; }
.tall thead th { position: sticky; top: 0; background: var(--soft); padding: 0; }
.tall button { all: unset; box-sizing: border-box; display: block; width: 100%; padding: .5rem .75rem; cursor: pointer; white-space: nowrap; }
.tall button::after { content: " ↕"; color: var(--muted); opacity: .5; }
.tall [aria-sort="ascending"] button::after { content: " ↑"; opacity: 1; color: var(--ink); }
.tall [aria-sort="descending"] button::after { content: " ↓"; opacity: 1; color: var(--ink); }
.tools { display: flex; flex-wrap: wrap; gap: .5rem 1.25rem; align-items: center; margin: 0 0 .75rem; color: var(--muted); font-size: .9rem; }
.tools input { font: inherit; padding: .35rem .6rem; min-width: 16rem; border: 1px solid var(--muted); border-radius: 4px; background: var(--paper); color: var(--ink); }
@media (max-width: 48rem) {
  main { padding: 1.5rem 1rem 3rem; }
  h1 { font-size: 1.6rem; }
  h2 { font-size: 1.3rem; }
  section { margin-top: 2.5rem; }
  .headlines { grid-template-columns: repeat(2, minmax(0, 1fr)); gap: 1rem; }
  .headlines b { font-size: 1.6rem; }
  figure { grid-template-columns: minmax(0, 1fr); }
  .wide { display: none; }
  .narrow { display: block; }
  .tools input { min-width: 0; width: 100%; }
  .tools label { width: 100%; }
}
@page { size: A4; margin: 16mm 14mm; }
@media print {
  :root { color-scheme: light; --paper: ${paper}; --ink: #000; --muted: #444; --line: #bbb; --soft: #fff; --accent: #00517f; --warn-paper: ${paper}; --warn-ink: #000; }
  body { font-size: 10pt; }
  main { max-width: none; padding: 0; }
  nav, .tools { display: none; }
  h1 { font-size: 20pt; }
  h2 { font-size: 14pt; }
  h2, h3, h2 + p, h3 + p { break-after: avoid; }
  section { margin-top: 9mm; }
  figure, .headlines, .warning { break-inside: avoid; }
  figure { grid-template-columns: minmax(0, 3fr) minmax(0, 2fr); gap: 6mm; }
  figure.across { grid-template-columns: minmax(0, 1fr); }
  .wide { display: block; }
  .narrow { display: none; }
  .chart { print-color-adjust: exact; }
  .headlines { grid-template-columns: repeat(5, minmax(0, 1fr)); gap: 4mm; margin-top: 5mm; padding: 4mm 0; }
  .headlines b { font-size: 16pt; }
  .headlines span { font-size: 8pt; }
  .scroll, .tall { overflow: visible; max-height: none; border: 0; }
  table { font-size: 8.5pt; }
  thead { display: table-header-group; break-inside: avoid; }
  tr { break-inside: avoid; }
  .tall thead th { position: static; padding: .3rem .75rem; }
  .tall button { display: none; }
  .paper { display: inline; }
  td:not(.n), .tall td:not(.n), tbody th:not(.n), thead .n { min-width: 0; }
  tbody th:not(.n) { white-space: normal; }
  #rows { break-before: page; }
}
`
