import { yangquan2018 } from "@jiceng/policies"
import { describe } from "vitest"
import { expectRows } from "../rows.ts"

describe("bodies and people", () => {
  expectRows(yangquan2018, {
    "community-size": [
      ["1999", "met=false size=1999 missing=1 surplus=0"],
      ["2000", "met=true size=2000 missing=0 surplus=0"],
      ["5000", "met=true size=5000 missing=0 surplus=0"],
      ["5001", "met=false size=5001 missing=0 surplus=1"],
    ],
    "community-division": [
      ["1999", "feasible=false fewest= most="],
      ["4000", "feasible=true fewest=1 most=2"],
      ["9000", "feasible=true fewest=2 most=4"],
    ],
    "community-least-size": [
      ["1499", "met=false size=1499 missing=1 surplus=0"],
      ["1500", "met=true size=1500 missing=0 surplus=0"],
    ],
    "new-area-committee": [
      ["1499 1499", "required=false"],
      ["1500 749", "required=false"],
      ["1500 750", "required=true disputed=required=false"],
      ["1999 1000", "required=true disputed=required=false"],
      ["2000 999", "required=false"],
      ["2000 1000", "required=true"],
    ],
    "without-committee": [
      ["n n n", "met=false missing=1"],
      ["n n y", "met=true missing=0"],
    ],
    "urban-social-organisations": [
      ["9", "met=false size=9 missing=1 surplus=0"],
      ["10", "met=true size=10 missing=0 surplus=0"],
    ],
    "rural-social-organisations": [
      ["2999 0", "met=true size=0 missing=0 surplus=0"],
      ["3000 4", "met=false size=4 missing=1 surplus=0"],
      ["3000 5", "met=true size=5 missing=0 surplus=0"],
    ],
    "covenant-and-associations": [
      ["1 3", "met=false total=4 missing=1 surplus=0"],
      ["1 4", "met=true total=5 missing=0 surplus=0"],
    ],
    "social-work-total": [
      ["5999", "met=false size=5999 missing=1 surplus=0"],
      ["6000", "met=true size=6000 missing=0 surplus=0"],
    ],
    "urban-social-workers": [
      ["1", "met=false size=1 missing=1 surplus=0"],
      ["2", "met=true size=2 missing=0 surplus=0"],
      ["5", "met=true size=5 missing=0 surplus=0"],
      ["6", "met=false size=6 missing=0 surplus=1"],
    ],
    "rural-social-workers": [
      ["0", "met=false size=0 missing=1 surplus=0"],
      ["1", "met=true size=1 missing=0 surplus=0"],
    ],
    "legal-adviser": [
      ["0", "met=false size=0 missing=1 surplus=0"],
      ["1", "met=true size=1 missing=0 surplus=0"],
      ["2", "met=true size=2 missing=0 surplus=0 disputed=met=false;surplus=1"],
    ],
    "worker-documents": [["y y n", "met=false missing=1"]],
    "self-management": [["n y n", "met=true missing=0"]],
  })
})
