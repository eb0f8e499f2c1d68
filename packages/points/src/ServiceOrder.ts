/**
 * A service that residents ordered and members did, by menu (居民点单、群众评单) or by three orders (三单制), as entries of the
 * ledger: one for each member who did it.
 *
 * Laws:
 *
 * - every member who did a service has one entry of it
 * - an order given twice gives the same entries
 *
 * @since 0.1.0
 */
import { Day, FactName } from "@jiceng/kernel"
import * as Schema from "effect/Schema"
import type { LedgerEntry } from "./LedgerEntry.ts"
import { EntryQuantity } from "./PointsLimit.ts"

const order = {
  orderId: Schema.NonEmptyString,
  item: FactName,
  doneBy: Schema.NonEmptyArray(Schema.NonEmptyString),
  done: Day,
}

/** A service that residents rated (评单): the entries have the rating as their quantity, and its day. */
export const RatedService = Schema.Struct({
  kind: Schema.Literal("ratedService"),
  ...order,
  rated: Day,
  rating: EntryQuantity,
})

/** A service that nobody rates: each entry counts as one. */
export const DoneService = Schema.Struct({ kind: Schema.Literal("doneService"), ...order })

const doersDiffer = Schema.makeFilter(({ doneBy }: { readonly doneBy: ReadonlyArray<string> }) => {
  const repeated = doneBy.findIndex((id, index) => doneBy.indexOf(id) < index)
  return repeated < 0 ? undefined : { path: ["doneBy", repeated], issue: "Expected a member once" }
})

/** A finished service order (服务单). `item` is the item of the catalogue that it counts for. */
export const ServiceOrder = Schema.Union([RatedService, DoneService]).check(doersDiffer)
export type ServiceOrder = typeof ServiceOrder.Type

const once = 100 as EntryQuantity

/**
 * Lists the entries of a finished order. Their ids are made of the ids of the order and of the member.
 *
 * @category reading
 * @since 0.1.0
 */
export const entriesOfOrder = (service: ServiceOrder): ReadonlyArray<LedgerEntry> =>
  service.doneBy.map((id) => ({
    entryId: `${service.orderId}/${id}`,
    id,
    date: service.kind === "ratedService" ? service.rated : service.done,
    item: service.item,
    quantity: service.kind === "ratedService" ? service.rating : once,
  }))
