/**
 * How strongly a text binds, and so what it means when facts do not meet a rule.
 *
 * @since 0.1.0
 */
import * as Schema from "effect/Schema"

/**
 * The force of a rule (约束力): a duty or a fixed figure (须, 不得, 应); a rule with room for reasons (一般, 原则上); a
 * permission (可); an aim (力争, 探索); or a practice that a document only reports.
 */
export const Modality = Schema.Literals(["must", "default", "may", "aim", "descriptive"])
export type Modality = typeof Modality.Type
