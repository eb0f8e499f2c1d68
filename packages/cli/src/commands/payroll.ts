/**
 * `jiceng payroll`: what the workers of a table are paid for a month, line by line, and what each payer pays for all.
 *
 * @since 0.1.0
 */
import { countedUpTo, PayMonth } from "@jiceng/compensation"
import { writeCell } from "@jiceng/kernel"
import { openTable } from "@jiceng/tables"
import * as Console from "effect/Console"
import * as Argument from "effect/cli/Argument"
import * as Command from "effect/cli/Command"
import * as Flag from "effect/cli/Flag"
import * as Effect from "effect/Effect"
import * as Option from "effect/Option"
import * as Schema from "effect/Schema"
import { BadCall } from "../BadCall.ts"
import { bindingFlags } from "../BindingFlags.ts"
import { bindRules, findEditionToJudge } from "../EditionReference.ts"
import { someRejected } from "../ExitCode.ts"
import { checkRules, chooseRules, payingRules, tellRules } from "../PayRules.ts"
import { ratePayroll } from "../PayrollRating.ts"
import { runPayroll } from "../PayrollRun.ts"
import { makeProgress } from "../Progress.ts"
import { checkTables, fileFor, fileOfEdition, filesOfSlots, tableFlags } from "../TableFlags.ts"

const { slot, reading } = bindingFlags

const readMonth = (text: string): Effect.Effect<PayMonth, BadCall> =>
  Schema.decodeEffect(PayMonth)(text).pipe(
    Effect.mapError(() => new BadCall({ message: `--month expects a month such as 2021-03, found "${text}"` })),
  )

/** The command `payroll`. */
export const payroll = Command.make(
  "payroll",
  {
    edition: Argument.String("edition").pipe(
      Argument.withDescription("an edition, as in jiceng list, or a .json file"),
    ),
    input: Argument.String("workers").pipe(
      Argument.withDescription("the workers: a table; every rule that pays and finds all its columns in it is applied"),
    ),
    month: Flag.String("month").pipe(
      Flag.withDescription("MONTH such as 2021-03; the edition has to be in force on its first day"),
    ),
    out: Flag.String("out").pipe(
      Flag.withDescription("for a row of every worker, with the total and what each payer pays of it; - for stdout"),
    ),
    lines: Flag.String("lines").pipe(
      Flag.optional,
      Flag.withDescription("for a row of every line of every payslip, with its payer and its clause"),
    ),
    ...tableFlags,
    slot,
    reading,
  },
  Effect.fnUntraced(function* ({ edition: name, month: written, columns: language, encoding, lines, ...call }) {
    yield* checkTables(
      [{ use: "the workers", path: call.input }, ...filesOfSlots(call.slot), ...fileOfEdition(name)],
      [{ use: "--out", path: call.out }, ...fileFor("--lines", lines)],
      call.rejects,
    )
    const month = yield* readMonth(written)
    const first = countedUpTo(month, "nextMonth")
    const edition = yield* findEditionToJudge(name, first)
    const on = Option.some<string>(first)
    const rules = yield* bindRules(edition, yield* payingRules(edition), { ...call, on })
    const table = yield* openTable(call.input, { encoding, wanted: [["id", "编号"]] })
    const chosen = chooseRules(table.header, rules)
    yield* checkRules(call.input, chosen)
    const rating = ratePayroll(chosen.applied, month)
    const progress = yield* makeProgress(true)
    const { tally, totals, silent, extras } = yield* runPayroll(table, rating, {
      call: { ...call, lines, language },
      showProgress: progress.show,
    })
    yield* progress.wipe
    yield* Console.error(
      [
        `${edition.id}: payroll of ${month}`,
        ...tellRules(chosen),
        ...(extras.length > 0 ? [`  not used     column ${extras.join(", ")}`] : []),
        `  workers      ${tally.read} read, ${tally.rated} paid, ${tally.rejected} rejected`,
        ...[...silent].map(([rule, count]) => `  not covered  ${count} by ${rule}, which pays them nothing`),
        ...(tally.disputed > 0 ? [`  disputed     ${tally.disputed}: another reading of the text pays otherwise`] : []),
        "  together, in yuan",
        ...totals.map(
          ({ name: payer, title, shape, sum }) =>
            `  ${payer.padEnd(12)} ${writeCell(sum, shape).padStart(16)}  ${title.zh} (${title.en})`,
        ),
      ].join("\n"),
    )
    if (tally.rejected > 0) yield* someRejected
  }, Effect.scoped),
).pipe(Command.withDescription("Pay workers for a month: payslips line by line, and totals per payer"))
