import { yongning2020 } from "@jiceng/policies"
import { describe, expect, it } from "vitest"
import { ruleOf } from "../rateRow.ts"
import { expectRows } from "../rows.ts"

describe("posts and people", () => {
  expectRows(yongning2020, {
    "community-posts-float": [
      ["5 499 1999 2999 2", "posts=5"],
      ["5 500 1999 2999 2", "posts=6"],
      ["9 500 2000 3000 3", "posts=13"],
    ],
    "grid-team": [
      ["1 1 1 0", "met=true total=3 missing=0 surplus=0 disputed=met=false;missing=1"],
      ["1 1 1 1", "met=true total=4 missing=0 surplus=0"],
      ["1 2 1 1", "met=true total=5 missing=0 surplus=0 disputed=met=false;surplus=1"],
      ["0 1 1 1", "met=false total=3 missing=1 surplus=0"],
      ["2 1 1 1", "met=false total=5 missing=0 surplus=1"],
      ["1 0 1 1", "met=false total=3 missing=1 surplus=0"],
    ],
    "grid-workers": [
      ["0", "met=false total=0 missing=1 surplus=0"],
      ["1", "met=true total=1 missing=0 surplus=0"],
      ["2", "met=false total=2 missing=0 surplus=1"],
    ],
    "secretary-not-grid-worker": [
      ["0", "met=true missing=0 surplus=0"],
      ["1", "met=false missing=0 surplus=1"],
    ],
    "full-time-coverage": [
      ["0 0", "met= share= missing="],
      ["9 10", "met=false share=90.00 missing=1"],
      ["10 10", "met=true share=100.00 missing=0"],
    ],
    "street-organisation-member": [
      ["0", "met=false total=0 missing=1 surplus=0"],
      ["1", "met=true total=1 missing=0 surplus=0"],
    ],
    "street-police-deputy": [
      ["0", "met=false missing=1 surplus=0"],
      ["1", "met=true missing=0 surplus=0"],
    ],
    "grid-information": [["y y y y y n", "met=false missing=1"]],
    "secretary-filing": [["n", "met=false missing=1"]],
    "secretary-in-office": [["y n", "met=false missing=1"]],
    "secretary-recruitment": [["n n y n", "met=true missing=0"]],
    "reserve-list": [["y n", "met=false missing=1"]],
  })

  it("an aim, a permission and a duty are told apart", () => {
    const modalityOf = (name: string) => ruleOf(yongning2020, name).rule.entry.modality
    expect(["full-time-coverage", "community-posts-float", "grid-workers"].map(modalityOf)).toEqual([
      "aim",
      "may",
      "must",
    ])
  })
})

describe("property service", () => {
  expectRows(yongning2020, {
    "property-firm-organisation": [
      ["0", "mode=instructor"],
      ["1", "mode=joint"],
      ["2", "mode=joint"],
      ["3", "mode=own"],
    ],
    "owners-candidates": [
      ["0 0", "met= share= missing="],
      ["3 7", "met=false share=42.85 missing=1"],
      ["4 8", "met=true share=50.00 missing=0"],
      ["4 7", "met=true share=57.14 missing=0"],
    ],
    "owners-committee-coverage": [
      ["8 8 10", "met=true share=100.00 missing=0 disputed=met=false;share=80.00;missing=2"],
      ["10 10 10", "met=true share=100.00 missing=0"],
    ],
    "owners-committee-formation": [
      ["n n", "met=false missing=1"],
      ["n y", "met=true missing=0"],
    ],
    "property-systems": [["y y y n", "met=false missing=1"]],
    "property-credit": [["y y y", "met=true missing=0"]],
    "property-coverage": [["99 100", "met=false share=99.00 missing=1"]],
    "community-property-company": [["y y", "met=true missing=0"]],
  })
})
