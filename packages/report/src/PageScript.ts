/**
 * The script of a page: it sorts and searches the rows that are there, and asks nothing of anybody. A page without it shows the
 * same rows.
 *
 * @since 0.1.0
 */

/** The script, as it stands in the page. */
export const pageScript = `"use strict";
(() => {
  const table = document.getElementById("table");
  if (table === null) return;
  const body = table.tBodies[0];
  const rows = Array.from(body.rows);
  const heads = Array.from(table.tHead.rows[0].cells);
  const search = document.getElementById("search");
  const found = document.getElementById("found");
  const texts = rows.map((row) => Array.from(row.cells, (cell) => cell.textContent).join("\\n").toLowerCase());
  const place = new Map(rows.map((row, index) => [row, index]));
  const isNumber = (text) => /^-?\\d+(\\.\\d+)?$/.test(text);
  const isEmpty = (text) => text === "";
  const compare = (one, other) => {
    if (isNumber(one) !== isNumber(other)) return isNumber(one) ? -1 : 1;
    if (isNumber(one)) return Number(one) - Number(other);
    return one < other ? -1 : one > other ? 1 : 0;
  };
  const order = (column, direction) => (one, other) => {
    const first = one.cells[column].textContent;
    const second = other.cells[column].textContent;
    if (isEmpty(first) !== isEmpty(second)) return isEmpty(first) ? 1 : -1;
    return direction * compare(first, second) || place.get(one) - place.get(other);
  };
  const sort = (column) => {
    const head = heads[column];
    const before = head.getAttribute("aria-sort");
    const after = before === "none" ? "ascending" : before === "ascending" ? "descending" : "none";
    for (const other of heads) other.setAttribute("aria-sort", "none");
    head.setAttribute("aria-sort", after);
    const sorted = after === "none" ? rows : rows.slice().sort(order(column, after === "ascending" ? 1 : -1));
    body.append(...sorted);
  };
  const show = () => {
    const wanted = search.value.trim().toLowerCase().split(/\\s+/);
    let shown = 0;
    rows.forEach((row, index) => {
      row.hidden = !wanted.every((word) => texts[index].includes(word));
      if (!row.hidden) shown += 1;
    });
    found.textContent = found.dataset.words.replace("{shown}", shown).replace("{rows}", rows.length);
  };
  heads.forEach((head, column) => head.querySelector("button").addEventListener("click", () => sort(column)));
  search.addEventListener("input", show);
  show();
})();`

/** The hash by which a page allows its script and no other. */
export const pageScriptHash = "sha256-ulbdr3UeVh1fTMQwQseibx10Fzt3eNgdiceGutKr/1M="
