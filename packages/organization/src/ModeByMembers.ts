/**
 * How Party work is organised somewhere, by the number of members there: by an instructor, jointly, or on its own.
 *
 * Laws:
 *
 * - every number of members has exactly one mode
 * - one more member never lowers the mode
 *
 * @since 0.1.0
 */
import { bandsOf, Cite, Count, choiceOf, findBand, type Kind, Named, type Outcome, Words } from "@jiceng/kernel"
import * as Schema from "effect/Schema"

/** The modes of organising (组建方式), from the weakest to the strongest. */
export const OrganisingMode = choiceOf({
  instructor: { zh: "先建群团组织或选派指导员", en: "mass organisation or instructor first" },
  joint: { zh: "联合组建", en: "joint" },
  own: { zh: "单独组建", en: "own" },
})
export type OrganisingMode = typeof OrganisingMode.Type

const modesRise = Schema.makeFilter((bands: ReadonlyArray<{ readonly mode: OrganisingMode }>) => {
  const ranks = bands.map(({ mode }) => OrganisingMode.literals.indexOf(mode))
  const falling = ranks.findIndex((rank, index) => rank <= (ranks[index - 1] ?? -1))
  return falling < 0 ? undefined : { path: [falling, "mode"], issue: "Expected a stronger mode than in the row before" }
})

/** Modes by members: each row names the mode from so many members on. */
export const ModeTable = bandsOf(
  Schema.Struct({
    from: Count.annotateKey({ words: { zh: "党员人数起点", en: "members from" } }),
    mode: OrganisingMode.annotateKey({ words: { zh: "组建方式", en: "mode" } }),
  }),
).check(modesRise)
export type ModeTable = typeof ModeTable.Type

/** How Party work is organised (组建方式) in one kind of unit, by its members. */
export const ModeByMembers = Schema.Struct({
  kind: Schema.Literal("modeByMembers"),
  cite: Cite,
  body: Named,
  bands: ModeTable,
})
export type ModeByMembers = typeof ModeByMembers.Type

/** How many Party members a unit has. */
export const PartyMembersFacts = Schema.Struct({
  partyMembers: Count.annotateKey({ words: { zh: "党员人数", en: "Party members" } }),
})
export type PartyMembersFacts = typeof PartyMembersFacts.Type

/** How Party work is organised in a unit. */
export const ModeResult = Schema.Struct({
  mode: OrganisingMode.annotateKey({ words: { zh: "组建方式", en: "mode of organising" } }),
})
export type ModeResult = typeof ModeResult.Type

/** A number of members that led to a mode. */
export const ModeReached = Schema.TaggedStruct("ModeReached", {
  cite: Cite,
  body: Words,
  partyMembers: Count,
  from: Count,
  mode: OrganisingMode,
}).annotate({
  reason: {
    zh: "{body}有党员{partyMembers}名,达到{from}名一档:{mode}",
    en: "{body}: {partyMembers} members reach the band from {from}: {mode}",
  },
})
export type ModeReached = typeof ModeReached.Type

/**
 * Chooses how Party work is organised in a unit from the number of its members.
 *
 * @category rating
 * @since 0.1.0
 */
export const chooseMode = (
  { partyMembers }: PartyMembersFacts,
  rule: ModeByMembers,
): Outcome<ModeResult, ModeReached> => {
  const { cite, body, bands } = rule
  const { from, mode } = findBand(partyMembers, bands)
  return { value: { mode }, steps: [{ _tag: "ModeReached", cite, body: body.title, partyMembers, from, mode }] }
}

/** The kind of rule that chooses a mode of organising by members. */
export const modeByMembers: Kind<ModeByMembers, PartyMembersFacts, ModeResult> = {
  name: "modeByMembers",
  title: { zh: "按党员人数确定组建方式", en: "mode of organising by members" },
  rule: ModeByMembers,
  facts: () => PartyMembersFacts,
  result: () => ModeResult,
  steps: { ModeReached },
  breaks: ({ bands }) => ({ partyMembers: bands.map(({ from }) => from) }),
  rate: chooseMode,
}
