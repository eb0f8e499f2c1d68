import { xingqing2018 } from "@jiceng/policies"
import { describe } from "vitest"
import { expectRows } from "../rows.ts"

describe("posts and people", () => {
  expectRows(xingqing2018, {
    "street-staff": [
      ["10 10 5 3 2 99 99", "met=true size=30 missing=0 surplus=0"],
      ["10 10 5 3 3 0 0", "met=false size=31 missing=0 surplus=1"],
    ],
    "street-posts": [["1", "met=true size=1 missing=0 surplus=0"]],
    "street-leaders": [
      ["2 3", "met=false total=5 missing=1 surplus=0 disputed=met=true;missing=0"],
      ["2 4", "met=true total=6 missing=0 surplus=0 disputed=met=false;surplus=1"],
      ["3 4", "met=false total=7 missing=0 surplus=1 disputed=surplus=2"],
    ],
    "enforcement-head-post": [
      ["y y", "met=true missing=0"],
      ["y n", "met=false missing=1 disputed=met=true;missing=0"],
    ],
    "organisation-member": [["2", "met=false total=2 missing=0 surplus=1"]],
    "community-secretary": [
      ["n n y", "met=true missing=0"],
      ["n n n", "met=false missing=1"],
    ],
    "deputy-communities": [
      ["0 n", "met=false size=0 missing=1 surplus=0"],
      ["0 y", "met=true size=0 missing=0 surplus=0"],
      ["2 n", "met=true size=2 missing=0 surplus=0"],
    ],
    "secretary-street-seat": [
      ["n n n", "met=false missing=1"],
      ["n n y", "met=true missing=0"],
    ],
    "station-staff": [
      ["1 3 n", "met=true size=4 missing=0 surplus=0 disputed=size=3"],
      ["1 4 n", "met=false size=5 missing=0 surplus=1 disputed=met=true;size=4;surplus=0"],
      ["1 5 n", "met=false size=6 missing=0 surplus=2 disputed=size=5;surplus=1"],
      ["1 7 y", "met=false size=8 missing=0 surplus=4 disputed=met=true;surplus=0;size=7;surplus=3"],
    ],
    "station-staff-apart": [
      ["0 0", "met=true missing=0 surplus=0"],
      ["1 0", "met=false missing=0 surplus=1"],
      ["1 1", "met=true missing=0 surplus=0"],
    ],
    "station-head": [["0", "met=false total=0 missing=1 surplus=0"]],
    "dense-community": [
      ["n n n n", "met=false missing=1 disputed=missing=4"],
      ["y n n n", "met=true missing=0 disputed=met=false;missing=3"],
      ["y y y y", "met=true missing=0"],
    ],
    "street-posts-filled": [
      ["29 30", "met=false share=96.66 missing=1"],
      ["30 30", "met=true share=100.00 missing=0"],
    ],
    "property-cross-post": [["0", "met=false size=0 missing=1 surplus=0"]],
  })
})
