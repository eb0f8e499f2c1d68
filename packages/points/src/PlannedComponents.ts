/**
 * The components of a catalogue made ready to be totalled: which sums each of their items has, and all limits in the order in
 * which they apply. It is worked out once for all subjects.
 *
 * @since 0.1.0
 */
import { orderLimits, type SpanLimit } from "./ItemWindows.ts"
import type { LedgerPlan } from "./LedgerPlan.ts"
import type { PointsComponent } from "./PointsCatalogue.ts"
import { type EarningItem, isEarning } from "./PointsItem.ts"
import { type Span, shortestOf } from "./Span.ts"

/** An item with its register, and its limits in their order. */
export interface PlannedItem {
  readonly item: EarningItem
  readonly register: number
  readonly limits: ReadonlyArray<SpanLimit>
}

/** A component with its items, its limits in their order, and the span that it is summed by. */
export interface PlannedComponent {
  readonly component: PointsComponent
  readonly items: ReadonlyArray<PlannedItem>
  readonly limits: ReadonlyArray<SpanLimit>
  readonly span: Span
}

const limitsOf = ({
  limits,
  title,
}: Pick<EarningItem | PointsComponent, "limits" | "title">): ReadonlyArray<SpanLimit> =>
  orderLimits(
    limits.flatMap(({ cite, per, atMost }) => (per === "event" ? [] : [{ cite, of: title, span: per, atMost }])),
  )

const planComponents = ({ catalogue, registers }: LedgerPlan): ReadonlyArray<PlannedComponent> =>
  catalogue.components.map((component) => ({
    component,
    items: registers.flatMap(({ item, use }, register) =>
      use === "earning" && isEarning(item) && item.component === component.name
        ? [{ item, register, limits: limitsOf(item) }]
        : [],
    ),
    limits: limitsOf(component),
    span: shortestOf(component.limits.map(({ per }) => per)),
  }))

/** Many subjects are totalled by one plan, or by one that is narrowed and has the same registers. */
const planned = new WeakMap<LedgerPlan["registers"], ReadonlyArray<PlannedComponent>>()

/**
 * Finds the components of a plan, ready to be totalled.
 *
 * @category finding
 * @since 0.1.0
 */
export const componentsOf = (plan: LedgerPlan): ReadonlyArray<PlannedComponent> => {
  const known = planned.get(plan.registers) ?? planComponents(plan)
  planned.set(plan.registers, known)
  return known
}
