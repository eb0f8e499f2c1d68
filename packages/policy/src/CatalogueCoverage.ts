/**
 * What became of every rule that was read out of the documents: it is encoded by a rule of an edition, recorded, or set
 * aside with a reason. What is in none of these, in several, or in no catalogue, is found.
 *
 * Laws:
 *
 * - every id of the catalogue is covered or missing, and never both
 * - the order of editions does not change which ids are covered
 * - an id that is claimed and in no catalogue is unknown
 *
 * @since 0.1.0
 */
import * as assessment from "@jiceng/assessment"
import * as compensation from "@jiceng/compensation"
import * as duties from "@jiceng/duties"
import * as funding from "@jiceng/funding"
import type { Words } from "@jiceng/kernel"
import * as organization from "@jiceng/organization"
import * as points from "@jiceng/points"
import * as procedure from "@jiceng/procedure"
import { kinds } from "./RuleKind.ts"

/** A rule as the catalogue lists it. `modality` is its tag there; what has inputs and an output can be computed. */
export interface CatalogueRule {
  readonly id: string
  readonly modality: "MUST" | "DEFAULT" | "MAY" | "AIM" | "FACT" | "DEF" | "NAMED"
  readonly hasInputs: boolean
  readonly hasOutput: boolean
}

/** What became of a rule of the catalogue (落实情况). */
export interface CoverageRow {
  readonly id: string
  readonly disposition: "encoded" | "recorded" | "setAside"
  readonly rule?: string
  readonly package?: string
  readonly test?: string
  readonly reason?: Words
}

/** The part of an edition that says which rules of the catalogue it covers, written or decoded. */
export interface Covering {
  readonly id: string
  readonly rules: ReadonlyArray<{
    readonly name: string
    readonly encodes: ReadonlyArray<string>
    readonly rule: unknown
  }>
  readonly recorded?: ReadonlyArray<{ readonly covers: ReadonlyArray<string> }>
  readonly setAside?: ReadonlyArray<{ readonly covers: ReadonlyArray<string>; readonly reason: Words }>
}

const packages = { assessment, compensation, duties, funding, organization, points, procedure }

const folderOf = (kind: unknown): string | undefined =>
  Object.entries(packages).find(([, names]) => Object.values(names).includes(kind as never))?.[0]

/** Says which package rates rules of a kind, and which test keeps it: a kind stands in the file of its name. */
const placeOf = (rule: unknown): Pick<CoverageRow, "package" | "test"> => {
  const kind = kinds.get(String((rule as { readonly kind?: unknown }).kind))
  const folder = folderOf(kind)
  if (kind === undefined || folder === undefined) return {}
  const file = kind.name.charAt(0).toUpperCase() + kind.name.slice(1)
  return { package: `@jiceng/${folder}`, test: `packages/${folder}/test/${file}.test.ts` }
}

const claimsOf = ({ id, rules, recorded = [], setAside = [] }: Covering): ReadonlyArray<CoverageRow> => [
  ...rules.flatMap(({ name, encodes, rule }) =>
    encodes.map((claimed): CoverageRow => {
      return { id: claimed, disposition: "encoded", rule: `${id}/${name}`, ...placeOf(rule) }
    }),
  ),
  ...recorded.flatMap(({ covers }) => covers.map((claimed): CoverageRow => ({ id: claimed, disposition: "recorded" }))),
  ...setAside.flatMap(({ covers, reason }) =>
    covers.map((claimed): CoverageRow => ({ id: claimed, disposition: "setAside", reason })),
  ),
]

/**
 * Lists what became of the rules of a catalogue, in its order. A rule that no edition covers has no row.
 *
 * @category finding
 * @since 0.1.0
 */
export const coverageOf = (
  editions: ReadonlyArray<Covering>,
  catalogue: ReadonlyArray<CatalogueRule>,
): ReadonlyArray<CoverageRow> => {
  const claims = new Map(editions.flatMap(claimsOf).map((claim) => [claim.id, claim]))
  return catalogue.flatMap(({ id }) => claims.get(id) ?? [])
}

/** What is wrong with the coverage of a catalogue, each a list of ids. */
export interface CoverageFaults {
  /** In the catalogue, and covered by no edition. */
  readonly missing: ReadonlyArray<string>
  /** Claimed by an edition, and in no catalogue. */
  readonly unknown: ReadonlyArray<string>
  /** Claimed more than once. */
  readonly doubled: ReadonlyArray<string>
  /** A duty that can be computed, and is recorded or set aside. */
  readonly notEncoded: ReadonlyArray<string>
}

/**
 * Finds what is wrong with the coverage of a catalogue.
 *
 * @category checking
 * @since 0.1.0
 */
export const findCoverageFaults = (
  editions: ReadonlyArray<Covering>,
  catalogue: ReadonlyArray<CatalogueRule>,
): CoverageFaults => {
  const claims = editions.flatMap(claimsOf)
  const ids = claims.map(({ id }) => id)
  const known = new Set(catalogue.map(({ id }) => id))
  const claimed = new Set(ids)
  const others = new Set(claims.filter(({ disposition }) => disposition !== "encoded").map(({ id }) => id))
  const isDuty = ({ modality, hasInputs, hasOutput }: CatalogueRule) => modality === "MUST" && hasInputs && hasOutput
  return {
    missing: catalogue.filter(({ id }) => !claimed.has(id)).map(({ id }) => id),
    unknown: [...claimed].filter((id) => !known.has(id)).toSorted(),
    doubled: [...new Set(ids.filter((id, index) => ids.indexOf(id) < index))].toSorted(),
    notEncoded: catalogue.filter((rule) => isDuty(rule) && others.has(rule.id)).map(({ id }) => id),
  }
}
