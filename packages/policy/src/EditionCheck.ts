/**
 * The check that every edition passes before any of its rules is used, ours and the users' alike. It finds all faults at
 * once: in the envelope, in the open places of rules, in their data under every reading, and in their cites.
 *
 * Laws:
 *
 * - an edition without faults is decoded, and one with faults is not
 * - every rule of a decoded edition binds under every choice of its readings
 *
 * @since 0.1.0
 */
import * as Data from "effect/Data"
import * as Result from "effect/Result"
import * as Schema from "effect/Schema"
import { Edition } from "./Edition.ts"
import { beneath, type Fault, faultsOf, writePath } from "./Fault.ts"
import { faultsOfRule } from "./RuleCheck.ts"
import { type Fields, fieldsOf, isReadingPlace, type Path } from "./WrittenData.ts"

/** An edition that has faults; it holds all of them. */
export class InvalidEdition extends Data.TaggedError("InvalidEdition")<{ readonly faults: ReadonlyArray<Fault> }> {
  override get message() {
    return this.faults.map(({ path, expected }) => `${writePath(path)}: expected ${expected}`).join("\n")
  }
}

const itemsOf = (data: unknown): ReadonlyArray<Fields> => (Array.isArray(data) ? data.map(fieldsOf) : [])

/** Lists the cites of clauses that no source lists, also where readings cite different clauses. */
const faultsOfCites = (edition: Fields): ReadonlyArray<Fault> => {
  const listed = new Set(
    itemsOf(edition["sources"]).flatMap(({ id, clauses }) =>
      Object.keys(fieldsOf(clauses)).map((clause) => `${String(id)}#${clause}`),
    ),
  )
  const visit = (data: unknown, path: Path, isCite: boolean): ReadonlyArray<Fault> => {
    if (typeof data === "string") {
      return isCite && data.includes("#") && !listed.has(data)
        ? [{ path, found: data, expected: "a clause that a source of the edition lists" }]
        : []
    }
    if (typeof data !== "object" || data === null) return []
    if (isReadingPlace(data)) {
      return Object.entries(data.options).flatMap(([option, item]) => visit(item, [...path, "options", option], isCite))
    }
    const entries = Array.isArray(data) ? data.map((item, index) => [index, item] as const) : Object.entries(data)
    return entries.flatMap(([key, item]) => visit(item, [...path, key], key === "cite"))
  }
  return ["rules", "recorded", "setAside"].flatMap((part) => visit(edition[part], [part], false))
}

/** Lists the items of a part of an edition that bear the name of one before them. */
const faultsOfNames = (edition: Fields, part: string, key: string, expected: string): ReadonlyArray<Fault> => {
  const names = itemsOf(edition[part]).map((item) => item[key])
  return names.flatMap((found, index) =>
    typeof found !== "string" || names.indexOf(found) === index ? [] : [{ path: [part, index, key], found, expected }],
  )
}

const isFirst = (fault: Fault, index: number, faults: ReadonlyArray<Fault>): boolean =>
  faults.findIndex((other) => writePath(other.path) === writePath(fault.path) && other.expected === fault.expected) ===
  index

/**
 * Lists every fault of an edition, with its path; nothing, where it is in order.
 *
 * @category checking
 * @since 0.1.0
 */
export const checkEdition = (data: unknown): ReadonlyArray<Fault> => {
  const edition = fieldsOf(data)
  return [
    ...faultsOf(data, Edition),
    ...itemsOf(edition["rules"]).flatMap((entry, index) => beneath(["rules", index], faultsOfRule(entry))),
    ...faultsOfNames(edition, "sources", "id", "an id that no source before it has"),
    ...faultsOfNames(edition, "rules", "name", "a name that no rule before it has"),
    ...faultsOfCites(edition),
  ].filter(isFirst)
}

/**
 * Decodes an edition from JSON data, or fails with all its faults.
 *
 * @category decoding
 * @since 0.1.0
 */
export const decodeEdition = (data: unknown): Result.Result<Edition, InvalidEdition> => {
  const faults = checkEdition(data)
  return faults.length > 0
    ? Result.fail(new InvalidEdition({ faults }))
    : Result.succeed(Schema.decodeUnknownSync(Edition)(data))
}
