/**
 * The ways in which a ladder turns a post and a grade into pay.
 *
 * Laws:
 *
 * - a raise of the base moves every grade by its coefficient
 * - additive pay is the pay of the post and the pay of the grade together
 *
 * @since 0.1.0
 */
import { divideRounded, FactName, quantity, Rounding } from "@jiceng/kernel"
import * as Schema from "effect/Schema"
import { Grade } from "./GradePay.ts"
import { Wage } from "./Wage.ts"

/** One, in the ten-thousandths in which a coefficient is held. */
const once = 10_000

/** A coefficient (系数) from 0 to 100, in ten-thousandths. */
export const Coefficient = quantity({ places: 4, least: 0, most: 1_000_000, padded: false }).pipe(
  Schema.brand("Coefficient"),
)
export type Coefficient = typeof Coefficient.Type

/** Refuses a row for what a row before it is for already. */
const listedOnce = <Row>(keyOf: (row: Row) => string | number) =>
  Schema.makeFilter((rows: ReadonlyArray<Row>) => {
    const keys = rows.map(keyOf)
    return keys.flatMap((key, index) =>
      keys.indexOf(key) < index ? [{ path: [index], issue: "Expected a row for what no row before it is for" }] : [],
    )
  })

const GradeAmounts = Schema.NonEmptyArray(Schema.Struct({ grade: Grade, monthly: Wage })).check(
  listedOnce(({ grade }) => grade),
)

/** One scale for all posts: an amount for every grade. */
export const ScalePay = Schema.Struct({ mode: Schema.Literal("scale"), grades: GradeAmounts })

/** A base that every grade multiplies by a coefficient, rounded to the fen. */
export const CoefficientPay = Schema.Struct({
  mode: Schema.Literal("coefficient"),
  base: Wage,
  rounding: Rounding,
  grades: Schema.NonEmptyArray(Schema.Struct({ grade: Grade, coefficient: Coefficient })).check(
    listedOnce(({ grade }) => grade),
  ),
})

/** An amount for the post and an amount for the grade, added. */
export const AdditivePay = Schema.Struct({
  mode: Schema.Literal("additive"),
  posts: Schema.NonEmptyArray(Schema.Struct({ post: FactName, monthly: Wage })).check(listedOnce(({ post }) => post)),
  grades: GradeAmounts,
})

/** An amount for every grade of every post. */
export const MatrixPay = Schema.Struct({
  mode: Schema.Literal("matrix"),
  cells: Schema.NonEmptyArray(Schema.Struct({ post: FactName, grade: Grade, monthly: Wage })).check(
    listedOnce(({ post, grade }) => `${post} ${grade}`),
  ),
})

/** A way to turn a post and a grade into pay (薪酬方式). */
export const PayMode = Schema.Union([ScalePay, CoefficientPay, AdditivePay, MatrixPay])
export type PayMode = typeof PayMode.Type

/** A post by name, and a grade. */
export interface Rung {
  readonly post: FactName
  readonly grade: Grade
}

/**
 * Finds the pay of a post and grade, or nothing where the data have none.
 *
 * @category finding
 * @since 0.1.0
 */
export const findPay = ({ post, grade }: Rung, pay: PayMode): Wage | undefined => {
  switch (pay.mode) {
    case "scale":
      return pay.grades.find((row) => row.grade === grade)?.monthly
    case "coefficient": {
      const row = pay.grades.find((one) => one.grade === grade)
      return row === undefined ? undefined : (divideRounded(pay.base * row.coefficient, once, pay.rounding) as Wage)
    }
    case "additive": {
      const ofPost = pay.posts.find((row) => row.post === post)
      const ofGrade = pay.grades.find((row) => row.grade === grade)
      if (ofPost === undefined || ofGrade === undefined) return undefined
      return (ofPost.monthly + ofGrade.monthly) as Wage
    }
    case "matrix":
      return pay.cells.find((cell) => cell.post === post && cell.grade === grade)?.monthly
  }
}
