/**
 * What is known of members beside the ledger, from a table of them: what the catalogue asks of them, such as their class, the
 * days on which they were members, and facts of the rule that turns points into stars. All other columns are carried through.
 * Where there is a table, whoever is on it is rated, also without entries, and nobody else is.
 *
 * @since 0.1.0
 */
import { type Fault, HeaderMismatch, rateRecords } from "@jiceng/engine"
import { type Column, columnsOf, type Period, type Words } from "@jiceng/kernel"
import { memberFactsOf, type PointsCatalogue, type PointsFacts } from "@jiceng/points"
import type { BoundRule } from "@jiceng/policy"
import type { Encoding } from "@jiceng/tables"
import * as Effect from "effect/Effect"
import * as Option from "effect/Option"
import * as Result from "effect/Result"
import { BadCall } from "./BadCall.ts"
import { type CarriedRow, type CarriedTable, readCarried } from "./CarriedTable.ts"
import { readMembership } from "./MemberDays.ts"
import { type RejectedRow, rejectRow } from "./RejectedRows.ts"

/** A member: what the catalogue asks of it, when it was one, and the cells of facts and of columns that are carried through. */
export interface KnownMember {
  readonly standing: PointsFacts
  readonly membership: Period
  readonly facts: ReadonlyArray<string>
  readonly carried: ReadonlyArray<string>
}

/** The members by id, and the names of the columns that are carried through. */
export interface Members {
  readonly byId: ReadonlyMap<string, KnownMember>
  readonly carried: ReadonlyArray<string>
}

/** The rule that needs members, its catalogue, and the columns of facts that another rule takes from the same table. */
export interface MemberDemands {
  readonly rule: BoundRule
  readonly catalogue: PointsCatalogue
  readonly facts: ReadonlyArray<Column>
}

interface Titled {
  readonly name: string
  readonly title: Words
}

const idColumn: Titled = { name: "id", title: { zh: "编号", en: "id" } }

/** The days on which somebody was a member; both columns may be left out, and their cells be empty. */
const [fromColumn, untilColumn]: readonly [Titled, Titled] = [
  { name: "from", title: { zh: "转入日期", en: "from" } },
  { name: "until", title: { zh: "转出日期", en: "until" } },
]

const placesOf = (header: ReadonlyArray<string>, { name, title }: Titled): ReadonlyArray<number> =>
  header.flatMap((text, index) => (text === name || text === title.zh ? [index] : []))

const faultsOfHeader = (
  header: ReadonlyArray<string>,
  needed: ReadonlyArray<Titled>,
  optional: ReadonlyArray<Titled>,
): ReadonlyArray<Fault> =>
  [...needed, ...optional].flatMap((column, index): ReadonlyArray<Fault> => {
    const { length } = placesOf(header, column)
    if (length === 1 || (length === 0 && index >= needed.length)) return []
    const { name, title } = column
    const expected = { zh: `名为 ${name} 或“${title.zh}”的一列`, en: `one column named ${name} or ${title.zh}` }
    return [{ column: name, found: length === 0 ? "" : `${length} ×`, expected }]
  })

/** More than these would not be read. */
const mostTold = 20

const tellFaults = (path: string, faults: ReadonlyArray<RejectedRow>): BadCall => {
  const told = faults
    .slice(0, mostTold)
    .map(
      ({ line, column, found, problem }) =>
        `${path}: line ${line}, ${column === "" ? "" : `${column}: `}found "${found}", ${problem.en}`,
    )
  const left = faults.length - told.length
  return new BadCall({ message: [...told, ...(left === 0 ? [] : [`and ${left} more`])].join("\n") })
}

const readRows = (
  { path, header, rows, broken }: CarriedTable,
  { rule, catalogue, facts }: MemberDemands,
): Result.Result<Members, BadCall> => {
  const asked = memberFactsOf(catalogue)
  const readStanding = rateRecords({ ...rule, facts: asked, rate: (value) => ({ value, steps: [] }) })
  const standing = columnsOf(asked)
  const placeOf = (column: Titled) => placesOf(header, column)[0] ?? -1
  const textAt = ({ cells }: CarriedRow, place: number) => cells[place]?.text ?? ""
  const [id, from, until] = [placeOf(idColumn), placeOf(fromColumn), placeOf(untilColumn)]
  const places = { standing: standing.map(placeOf), facts: facts.map(placeOf) }
  const used = new Set([id, from, until, ...places.standing, ...places.facts])
  const carried = header.flatMap((_, place) => (used.has(place) ? [] : [place]))
  const byId = new Map<string, KnownMember>()
  const found: Array<RejectedRow> = [...broken]
  for (const row of rows) {
    const texts = places.standing.map((place, at) => [standing[at]?.name ?? "", textAt(row, place)] as const)
    const known = readStanding(Object.fromEntries(texts))
    const membership = readMembership(textAt(row, from), textAt(row, until))
    const own = textAt(row, id)
    const idFaults: ReadonlyArray<Fault> = [
      ...(own.trim() === "" ? [{ column: "id", found: own, expected: { zh: "编号", en: "an id" } }] : []),
      ...(byId.has(own)
        ? [{ column: "id", found: own, expected: { zh: "前面各行没有的编号", en: "an id that no row before has" } }]
        : []),
    ]
    const rowFaults = [
      ...idFaults,
      ...(Result.isFailure(known) ? known.failure : []),
      ...(Result.isFailure(membership) ? membership.failure : []),
    ]
    found.push(...rowFaults.map((fault) => rejectRow(row.line, own, fault)))
    if (Result.isFailure(known) || Result.isFailure(membership)) continue
    byId.set(own, {
      standing: known.success.value as PointsFacts,
      membership: membership.success,
      facts: places.facts.map((place) => textAt(row, place)),
      carried: carried.map((place) => textAt(row, place)),
    })
  }
  if (found.length > 0) return Result.fail(tellFaults(path, found))
  return Result.succeed({ byId, carried: carried.map((place) => header[place] ?? "") })
}

/**
 * Reads the table of members; `undefined` where there is none and none is needed.
 *
 * @category reading
 * @since 0.1.0
 */
export const readMembers = Effect.fnUntraced(function* (
  { members, encoding }: { readonly members: Option.Option<string>; readonly encoding: Encoding },
  demands: MemberDemands,
) {
  const standing = columnsOf(memberFactsOf(demands.catalogue))
  const needed = [...standing, ...demands.facts]
  if (Option.isNone(members)) {
    if (needed.length === 0) return undefined
    const names = (columns: ReadonlyArray<Titled>) => columns.map(({ name }) => name).join(", ")
    const asks = [
      ...(standing.length > 0 ? [`${demands.rule.id} asks of members: ${names(standing)}`] : []),
      ...(demands.facts.length > 0 ? [`${demands.rule.id} does not give ${names(demands.facts)}`] : []),
    ]
    return yield* new BadCall({
      message: `${asks.join(", and ")}; give --members FILE with the columns id, ${names(needed)}`,
    })
  }
  const table = yield* readCarried(members.value, encoding)
  const taken = new Set(needed.map(({ name }) => name))
  const optional = [fromColumn, untilColumn].filter(({ name }) => !taken.has(name))
  const faults = faultsOfHeader(table.header, [idColumn, ...needed], optional)
  if (faults.length > 0) {
    const { message } = new HeaderMismatch({ faults })
    return yield* new BadCall({ message: message.replaceAll(/^/gm, `${members.value}: `) })
  }
  return yield* Effect.fromResult(readRows(table, demands))
})
