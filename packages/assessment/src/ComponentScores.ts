/**
 * The scores of a subject by the names that a rule gives its components. Facts are decoded against the rule, so every
 * component has its score.
 *
 * @since 0.1.0
 */
import { type FactName, type Named, Score, structOfColumns } from "@jiceng/kernel"

/** The scores of a subject, by component. */
export interface ComponentScores {
  readonly [component: string]: Score
}

/**
 * Finds the score of a component.
 *
 * @category finding
 * @since 0.1.0
 */
export const scoreOf = (facts: ComponentScores, component: FactName): Score => facts[component] as Score

/**
 * Makes the schema of facts that hold one score for every component.
 *
 * @category schemas
 * @since 0.1.0
 */
export const componentScoresOf = (components: ReadonlyArray<Named>) =>
  structOfColumns<ComponentScores>(components.map(({ name, title }) => ({ name, title, schema: Score })))
