/**
 * Calling departments to a matter: those stationed in the street always come, those on call come when a matter is urgent
 * and needs several of them. A department that is called without such a duty may still be called.
 *
 * Laws:
 *
 * - a stationed department always has to come
 * - a department on call has to come exactly when the matter is urgent and needs several departments
 *
 * @since 0.1.0
 */
import { Cite, Count, choiceOf, FactName, Flag, type Kind, Named, type Outcome } from "@jiceng/kernel"
import * as Schema from "effect/Schema"
import { choiceAmong, findNameFaults } from "./Columns.ts"

const namesDiffer = Schema.makeFilter(
  (rule: { readonly stationed: ReadonlyArray<Named>; readonly onCall: ReadonlyArray<Named> }) => {
    const names = [...rule.stationed, ...rule.onCall].map(({ name }) => name)
    const stationed = rule.stationed.length
    return findNameFaults(names, ["other"]).map(({ at, issue }) => ({
      path: at < stationed ? ["stationed", at, "name"] : ["onCall", at - stationed, "name"],
      issue,
    }))
  },
)

/**
 * Who comes when called (部门报到). The list of departments on call is open: any other department counts as one of them.
 * `several` is how many departments on call a matter needs before they have to come.
 */
export const DepartmentCall = Schema.Struct({
  kind: Schema.Literal("departmentCall"),
  cite: Cite,
  stationed: Schema.NonEmptyArray(Named),
  onCall: Schema.NonEmptyArray(Named),
  several: Count,
}).check(namesDiffer)
export type DepartmentCall = typeof DepartmentCall.Type

/** A department that is called, and what the matter asks for. */
export interface CallFacts {
  readonly department: FactName
  readonly urgent: boolean
  readonly onCallNeeded: Count
}

const callFactsOf = ({ stationed, onCall }: DepartmentCall): Schema.Codec<CallFacts, unknown> =>
  Schema.Struct({
    department: choiceAmong([...stationed, ...onCall], { other: { zh: "其他部门", en: "another one" } }).annotateKey({
      words: { zh: "部门", en: "department" },
    }),
    urgent: Flag.annotateKey({ words: { zh: "是否急事难事", en: "urgent or difficult" } }),
    onCallNeeded: Count.annotateKey({
      words: { zh: "所需常驻部门以外的部门数", en: "departments needed beside the stationed ones" },
    }),
  })

/** The tier of a department: stationed in the street, or on call. */
export const Tier = choiceOf({
  stationed: { zh: "常驻部门", en: "stationed" },
  onCall: { zh: "非常驻部门", en: "on call" },
})
export type Tier = typeof Tier.Type

/** The tier of the department that is called, and whether it has to come. */
export const CallResult = Schema.Struct({
  tier: Tier.annotateKey({ words: { zh: "部门层次", en: "tier" } }),
  mustCome: Flag.annotateKey({ words: { zh: "是否必须报到", en: "has to come" } }),
})
export type CallResult = typeof CallResult.Type

/** A stationed department was called: the street directs it. */
export const StationedCalled = Schema.TaggedStruct("StationedCalled", { cite: Cite, department: FactName }).annotate({
  reason: {
    zh: "{department}常驻街道,由街道统一调度",
    en: "{department} is stationed in the street, which directs it",
  },
})
export type StationedCalled = typeof StationedCalled.Type

/** A department on call was called to an urgent matter that needs several. */
export const OnCallCalled = Schema.TaggedStruct("OnCallCalled", {
  cite: Cite,
  department: FactName,
  needed: Count,
  several: Count,
}).annotate({
  reason: {
    zh: "急事难事需常驻部门以外{needed}个部门配合(不少于{several}个),{department}应即刻派员",
    en: "an urgent matter needs {needed} departments on call (at least {several}): {department} sends people at once",
  },
})
export type OnCallCalled = typeof OnCallCalled.Type

/** A department on call was called where the text puts no duty on it. */
export const CalledWithoutDuty = Schema.TaggedStruct("CalledWithoutDuty", {
  cite: Cite,
  department: FactName,
  needed: Count,
  several: Count,
}).annotate({
  limits: true,
  reason: {
    zh: "条文要求急事难事且需常驻部门以外{several}个以上部门,现需{needed}个:可以呼叫{department},但无必须报到之责",
    en: "the text speaks of an urgent matter that needs {several} or more departments on call, and this one needs {needed}: {department} may be called but has no duty to come",
  },
})
export type CalledWithoutDuty = typeof CalledWithoutDuty.Type

/**
 * Tells whether a department that is called has to come.
 *
 * @category rating
 * @since 0.1.0
 */
export const callDepartment = (
  { department, urgent, onCallNeeded: needed }: CallFacts,
  { cite, stationed, several }: DepartmentCall,
): Outcome<CallResult, StationedCalled | OnCallCalled | CalledWithoutDuty> => {
  if (stationed.some(({ name }) => name === department)) {
    return { value: { tier: "stationed", mustCome: true }, steps: [{ _tag: "StationedCalled", cite, department }] }
  }
  const mustCome = urgent && needed >= several
  const _tag = mustCome ? "OnCallCalled" : "CalledWithoutDuty"
  return { value: { tier: "onCall", mustCome }, steps: [{ _tag, cite, department, needed, several }] }
}

/** The kind of rule that calls departments. */
export const departmentCall: Kind<DepartmentCall, CallFacts, CallResult> = {
  name: "departmentCall",
  title: { zh: "部门报到", en: "departments called to a matter" },
  rule: DepartmentCall,
  facts: callFactsOf,
  result: () => CallResult,
  steps: { StationedCalled, OnCallCalled, CalledWithoutDuty },
  breaks: ({ several }) => ({ onCallNeeded: [several] }),
  rate: callDepartment,
}
