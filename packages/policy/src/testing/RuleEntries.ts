/**
 * Generators of rules as they are written: data of a kind, in which some places stand open for readings and slots.
 *
 * @since 0.1.0
 */
import type { Cite } from "@jiceng/kernel"
import { anyStatus, anyWords } from "@jiceng/kernel/testing"
import { FormByMembers, PostsByHouseholds } from "@jiceng/organization"
import { anyFormByMembers, anyPostsByHouseholds } from "@jiceng/organization/testing"
import { StarScheme, StarTable } from "@jiceng/points"
import { anyStarScheme, anyStarTable } from "@jiceng/points/testing"
import * as Schema from "effect/Schema"
import * as fc from "fast-check"
import type { WrittenEntry } from "../Edition.ts"
import type { Reading } from "../Reading.ts"
import { isSlotPlace, openPlaces } from "../WrittenData.ts"
import { anyName, anyReading } from "./Readings.ts"

type Readings = ReadonlyArray<readonly [name: string, reading: Reading]>

/** Numbers to decide by, from 0 up. */
type Dice = ReadonlyArray<number>

/** Opens a place for the reading that a die picks, or leaves it closed. `valueUnder` gives the value under each option. */
const open = (
  readings: Readings,
  die: number | undefined,
  closed: unknown,
  valueUnder: (option: number) => unknown,
): unknown => {
  const picked = readings[(die ?? 0) % (readings.length + 1)]
  if (picked === undefined) return closed
  const [reading, { options }] = picked
  return {
    reading,
    options: Object.fromEntries(Object.keys(options).map((option, index) => [option, valueUnder(index)])),
  }
}

interface Banded {
  readonly bands: ReadonlyArray<{ readonly from: unknown }>
}

/**
 * Opens lower bounds of bands. As long as `reach` is 1, each stays below the next whatever the others are; beyond that
 * some combinations of options make bounds that fall.
 */
const openBounds = (rule: Banded, readings: Readings, dice: Dice, reach: number) => {
  const bounds = rule.bands.map(({ from }) => Number(from))
  const bands = rule.bands.map((band, index) => {
    const [own = 0, next = own + 5] = bounds.slice(index)
    const valueUnder = (option: number) => own + (((dice[option] ?? 0) + option) % (reach * (next - own)))
    return index === 0 ? band : { ...band, from: open(readings, dice[index], own, valueUnder) }
  })
  return { ...rule, bands }
}

const encodeForm = Schema.encodeSync(FormByMembers)
const encodePosts = Schema.encodeSync(PostsByHouseholds)
const encodeScheme = Schema.encodeSync(StarScheme)
const encodeTable = Schema.encodeSync(StarTable)

/** What a rule is made of before its places are opened. */
interface Parts {
  readonly readings: Readings
  readonly dice: Dice
}

const anyOpenForm = (anyCite: fc.Arbitrary<Cite>, parts: Parts, reach: number): fc.Arbitrary<unknown> =>
  anyFormByMembers(anyCite).map((rule) => openBounds(encodeForm(rule), parts.readings, parts.dice, reach))

const anyOpenPosts = (anyCite: fc.Arbitrary<Cite>, parts: Parts, reach: number): fc.Arbitrary<unknown> =>
  fc.tuple(anyPostsByHouseholds(anyCite), anyCite).map(([rule, cite]) => {
    const { bands, ...rest } = openBounds(encodePosts(rule), parts.readings, parts.dice, reach)
    const [top, ...others] = bands.toReversed() as unknown as ReadonlyArray<{ readonly posts: unknown }>
    const posts = open(parts.readings, parts.dice[7], top?.posts, (option) =>
      option === 0 ? { _tag: "NotCovered", cite } : 20 + option,
    )
    return { ...rest, bands: [...others.toReversed(), { ...top, posts }] }
  })

const anyOpenScheme = (anyCite: fc.Arbitrary<Cite>, { readings, dice }: Parts): fc.Arbitrary<unknown> =>
  anyStarScheme(anyCite).map((scheme) => {
    const written = encodeScheme(scheme)
    const tables = [{ slot: "star-table" }, written.table, { slot: "constructor" }]
    return {
      ...written,
      table: open(
        readings,
        dice[0],
        tables[(dice[1] ?? 0) % tables.length],
        (option) => tables[option % tables.length],
      ),
      caps: written.caps.map((cap, index) => {
        const atMost = (option: number) => ((dice[option] ?? 0) + option) % 11
        return { ...cap, atMost: open(readings, dice[index + 2], cap.atMost, atMost) }
      }),
    }
  })

const anySlot = (anyCite: fc.Arbitrary<Cite>) =>
  fc.record({
    title: anyWords,
    cite: anyCite,
    shape: fc.constant("starTable"),
    shipped: fc.record({ status: anyStatus, value: anyStarTable.map((table) => encodeTable(table)) }),
  })

/** Keeps the readings and slots that the data of a rule use. */
const keepUsed = (record: object, used: ReadonlyArray<string>) =>
  Object.fromEntries(Object.entries(record).filter(([name]) => used.includes(name)))

/**
 * Draws rules as they are written, without their name. With a `reach` of 1 their data are in order under every choice of
 * readings; with a larger one they need not be.
 *
 * @category generators
 * @since 0.1.0
 */
export const anyRuleEntry = (anyCite: fc.Arbitrary<Cite>, reach: number): fc.Arbitrary<Omit<WrittenEntry, "name">> =>
  fc
    .record({
      readings: fc.uniqueArray(fc.tuple(anyName, anyReading), { maxLength: 3, selector: ([name]) => name }),
      dice: fc.array(fc.nat({ max: 1_000_000 }), { minLength: 8, maxLength: 8 }),
    })
    .chain((parts) =>
      fc.record({
        title: anyWords,
        encodes: fc.array(anyName, { maxLength: 2 }),
        readings: fc.constant(Object.fromEntries(parts.readings)),
        slots: fc.tuple(anySlot(anyCite), anySlot(anyCite)),
        rule: fc.oneof(
          anyOpenForm(anyCite, parts, reach),
          anyOpenPosts(anyCite, parts, reach),
          anyOpenScheme(anyCite, parts),
        ),
      }),
    )
    .map(({ readings, slots: [one, other], rule, ...rest }) => {
      const places = openPlaces(rule).map(({ place }) => place)
      const slots = { "star-table": one, constructor: other }
      return {
        ...rest,
        readings: keepUsed(
          readings,
          places.flatMap((place) => (isSlotPlace(place) ? [] : [place.reading])),
        ),
        slots: keepUsed(
          slots,
          places.flatMap((place) => (isSlotPlace(place) ? [place.slot] : [])),
        ),
        rule,
      } as unknown as Omit<WrittenEntry, "name"> // the places that stand open were computed
    })
