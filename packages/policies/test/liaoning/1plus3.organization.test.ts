import { liaoning1plus3 } from "@jiceng/policies"
import { describe } from "vitest"
import { expectRows } from "../rows.ts"

describe("bodies and people", () => {
  expectRows(liaoning1plus3, {
    "compound-organisation": [
      ["2 499", "required=false"],
      ["2 500", "required=false disputed=required=true"],
      ["3 499", "required=false disputed=required=true"],
      ["3 500", "required=true"],
      ["4 501", "required=true"],
    ],
    "building-organisation": [
      ["299 3", "required=false"],
      ["300 3", "required=true"],
      ["301 2", "required=true disputed=required=false"],
    ],
    "venue-organisation": [
      ["299 3", "required=false disputed=required=true"],
      ["300 3", "required=true"],
      ["300 2", "required=true disputed=required=false"],
    ],
    "resident-organisations": [
      ["0", "met=false size=0 missing=1 surplus=0"],
      ["1", "met=true size=1 missing=0 surplus=0"],
    ],
    "full-management": [["99 100", "met=false share=99.00 missing=1"]],
    "two-committees-cross-post": [["0", "met=false missing=1 surplus=0"]],
    "residents-committee-member": [
      ["y n y", "met=true missing=0"],
      ["y n n", "met=false missing=1"],
    ],
    "real-name-files": [["y n", "met=false missing=1"]],
    "owners-committee-member": [["y y y", "met=true missing=0"]],
  })
})
