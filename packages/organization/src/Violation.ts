/**
 * What a check of a structure finds: which rule is broken, where, why, and what would cure it. Beside the steps of the
 * rules themselves there are those that only a structure can show.
 *
 * @since 0.1.0
 */
import {
  Cite,
  Count,
  FactName,
  type Language,
  PartyForm,
  Status,
  type Step,
  type Titles,
  tellStep,
  Words,
} from "@jiceng/kernel"
import * as Schema from "effect/Schema"
import { SeatAmiss } from "./Composition.ts"
import { OrganisingMode } from "./ModeByMembers.ts"
import { OverlapBroken } from "./PostOverlap.ts"
import { LineBroken } from "./ReportingLines.ts"
import { RequirementsNotMet } from "./Requirements.ts"
import { ShareCompared } from "./ShareAtLeast.ts"
import { SizeBroken } from "./SizeLimits.ts"

/** A figure or a choice that a rule needs and nobody has stated. */
export const NotStated = Schema.TaggedStruct("NotStated", { cite: Cite, figure: Words }).annotate({
  reason: { zh: "未填报{figure},无法检查", en: "{figure}: not stated, so this cannot be checked" },
})
export type NotStated = typeof NotStated.Type

/** A kind of unit that the edition gives no place. */
export const KindUnknown = Schema.TaggedStruct("KindUnknown", { cite: Cite, kind: FactName }).annotate({
  reason: { zh: "版本中没有这一类单位:{kind}", en: "the edition has no place for a unit of the kind {kind}" },
})
export type KindUnknown = typeof KindUnknown.Type

/** A unit under several units of a kind of which it can have only one above it. */
export const ParentDoubled = Schema.TaggedStruct("ParentDoubled", {
  cite: Cite,
  parent: FactName,
  parents: Schema.Array(Schema.String),
}).annotate({
  reason: { zh: "同时隶属多个{parent}:{parents}", en: "stands under several of the kind {parent}: {parents}" },
})
export type ParentDoubled = typeof ParentDoubled.Type

/** A Party organisation of another form than its members call for. */
export const FormDiffers = Schema.TaggedStruct("FormDiffers", {
  cite: Cite,
  form: PartyForm,
  expected: PartyForm,
}).annotate({
  reason: { zh: "现设{form},按党员人数应设{expected}", en: "it is a {form}; its members call for a {expected}" },
})
export type FormDiffers = typeof FormDiffers.Type

/** Party work organised in another way than the members call for. */
export const ModeDiffers = Schema.TaggedStruct("ModeDiffers", {
  cite: Cite,
  mode: OrganisingMode,
  expected: OrganisingMode,
}).annotate({ reason: { zh: "现为{mode},应为{expected}", en: "it is {mode}; its members call for {expected}" } })
export type ModeDiffers = typeof ModeDiffers.Type

/** Another number of posts than the households call for. */
export const PostsDiffer = Schema.TaggedStruct("PostsDiffer", { cite: Cite, posts: Count, expected: Count }).annotate({
  reason: { zh: "现有职数{posts}名,按户数应为{expected}名", en: "{posts} posts; its households call for {expected}" },
})
export type PostsDiffer = typeof PostsDiffer.Type

/** Too few grid workers for the households. */
export const WorkersMissing = Schema.TaggedStruct("WorkersMissing", {
  cite: Cite,
  workers: Count,
  expected: Count,
}).annotate({
  reason: { zh: "网格员{workers}名,应配{expected}名", en: "{workers} grid workers where {expected} are needed" },
})
export type WorkersMissing = typeof WorkersMissing.Type

/** A body that is due and has not been set up. */
export const BodyMissing = Schema.TaggedStruct("BodyMissing", { cite: Cite, forms: Words }).annotate({
  reason: { zh: "应设立{forms}而未设立", en: "{forms} is due and has not been set up" },
})
export type BodyMissing = typeof BodyMissing.Type

/** Households of a building that are in no grid, or in several. */
export const HouseholdsAmiss = Schema.TaggedStruct("HouseholdsAmiss", {
  cite: Cite,
  building: Schema.String,
  from: Count,
  to: Count,
  grids: Count,
}).annotate({
  reason: {
    zh: "{building}第{from}至{to}户所属网格数为{grids},应恰为1",
    en: "households {from} to {to} of {building} are in {grids} grids, not in one",
  },
})
export type HouseholdsAmiss = typeof HouseholdsAmiss.Type

const found = {
  BodyMissing,
  FormDiffers,
  HouseholdsAmiss,
  KindUnknown,
  LineBroken,
  ModeDiffers,
  NotStated,
  OverlapBroken,
  ParentDoubled,
  PostsDiffer,
  RequirementsNotMet,
  SeatAmiss,
  ShareCompared,
  SizeBroken,
  WorkersMissing,
}

/** What was found, as the step that shows it. */
export const Finding = Schema.Union(Object.values(found))
export type Finding = typeof Finding.Type

/**
 * How bad a violation is: an error, a warning that asks for a reason, an aim not reached yet, not known for want of a
 * figure, or seen only where an unclear text is read in another way.
 */
export const Severity = Schema.Literals(["error", "warning", "aim", "unknown", "disputed"])
export type Severity = typeof Severity.Type

/** An option of a reading. */
export const ReadAs = Schema.Struct({ reading: Schema.String, option: Schema.String })
export type ReadAs = typeof ReadAs.Type

/**
 * A violation (问题): the rule and how far its figures can be trusted, the unit and, where it is about somebody, the person,
 * and what was found there. `disputed` lists the readings under which it would be none or, where only other readings see it, those that do.
 */
export const Violation = Schema.Struct({
  rule: Schema.String,
  status: Status,
  severity: Severity,
  unit: Schema.String,
  person: Schema.optionalKey(Schema.String),
  finding: Finding,
  disputed: Schema.Array(ReadAs),
})
export type Violation = typeof Violation.Type

const cures: Readonly<Record<keyof typeof found, Words>> = {
  BodyMissing: { zh: "设立{forms}", en: "set up the {forms}" },
  FormDiffers: { zh: "改设{expected}", en: "make it a {expected}" },
  HouseholdsAmiss: { zh: "将这些户划入且仅划入一个网格", en: "put these households into one grid and no other" },
  KindUnknown: { zh: "更正单位类别或删除该单位", en: "correct the kind, or leave the unit out" },
  LineBroken: { zh: "改隶:{expected}", en: "put it under: {expected}" },
  ModeDiffers: { zh: "改为{expected}", en: "change to {expected}" },
  NotStated: { zh: "填报{figure}", en: "state: {figure}" },
  OverlapBroken: {
    zh: "增加{missing}名或减少{surplus}名兼任者(0表示此法无效)",
    en: "let {missing} more or {surplus} fewer hold both; 0 means that this way does not help",
  },
  ParentDoubled: { zh: "只保留一个{parent}", en: "keep one of the kind {parent}" },
  PostsDiffer: { zh: "职数调整为{expected}名", en: "change the posts to {expected}" },
  RequirementsNotMet: { zh: "具备{lacking},或换人、换项", en: "bring about {lacking}, or choose another" },
  SeatAmiss: {
    zh: "{seat}:增加{missing}或减少{surplus}(0表示此法无效)",
    en: "{seat}: add {missing} or take away {surplus}; 0 means that this way does not help",
  },
  ShareCompared: { zh: "再增加{missing}", en: "add {missing}" },
  SizeBroken: {
    zh: "增加{missing}或减少{surplus}(0表示此法无效)",
    en: "add {missing} or take away {surplus}; 0 means that this way does not help",
  },
  WorkersMissing: { zh: "配足{expected}名网格员", en: "bring the grid workers to {expected}" },
}

const remedies = Object.fromEntries(
  Object.entries(found).map(([tag, step]) => [
    tag,
    (step as Schema.Codec<Step, unknown> & Schema.Top).annotate({ reason: cures[tag as keyof typeof found] }),
  ]),
) as Readonly<Record<string, Schema.Codec<Step, unknown>>>

/** The reason of a violation and its cure, in words. */
export interface ToldViolation {
  readonly reason: string
  readonly cure: string
}

/**
 * Tells a violation in words: why it is one, and what would cure it. `titles` names the conditions and options in it.
 *
 * @category writing
 * @since 0.1.0
 */
export const tellViolation = ({ finding }: Violation, titles: Titles, language: Language): ToldViolation => ({
  reason: tellStep(finding, found, titles, language),
  cure: tellStep(finding, remedies, titles, language),
})
