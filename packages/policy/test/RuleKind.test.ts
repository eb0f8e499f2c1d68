import { reasonsNameOnlyFields } from "@jiceng/kernel/testing"
import { kinds, RuleData } from "@jiceng/policy"
import * as SchemaAST from "effect/SchemaAST"
import * as fc from "fast-check"
import { describe, expect, it } from "vitest"

describe("kinds", () => {
  it("the first kinds are known", () => {
    expect([...kinds.keys()]).toEqual(expect.arrayContaining(["formByMembers", "postsByHouseholds", "starScheme"]))
  })

  it("names that every object inherits are no kinds", () => {
    expect(["constructor", "__proto__", "toString", "undefined"].filter((name) => kinds.has(name))).toEqual([])
  })

  it("there is one kind for every shape of rule", () => {
    const shapesOf = (ast: SchemaAST.AST): ReadonlyArray<SchemaAST.AST> =>
      SchemaAST.isUnion(ast) ? ast.types.flatMap(shapesOf) : [ast]
    expect(shapesOf(RuleData.ast)).toHaveLength(kinds.size)
  })

  it.each([...kinds])("%s is listed under its own name, with titles in both languages", (name, kind) => {
    expect(kind.name).toBe(name)
    expect([kind.title.zh, kind.title.en]).not.toContain("")
  })

  it.each([...kinds])("the reasons of %s name only fields of their steps", (_, kind) => {
    fc.assert(reasonsNameOnlyFields(kind.steps))
  })
})
