/**
 * `jiceng budget`: the yearly budgets of the communities of a district, and what each payer pays of all of them.
 *
 * @since 0.1.0
 */
import { CommunityBudget } from "@jiceng/funding"
import { columnsOf, writeCell } from "@jiceng/kernel"
import type { BoundRule } from "@jiceng/policy"
import { findWritableFormat } from "@jiceng/tables"
import * as Console from "effect/Console"
import * as Argument from "effect/cli/Argument"
import * as Command from "effect/cli/Command"
import * as Flag from "effect/cli/Flag"
import * as Effect from "effect/Effect"
import * as Option from "effect/Option"
import { bindingFlags } from "../BindingFlags.ts"
import { linesTable } from "../BudgetLines.ts"
import { runBudget } from "../BudgetRun.ts"
import { bindRules, findEdition, findEditionOn, readDay, ruleNamed } from "../EditionReference.ts"
import { someRejected } from "../ExitCode.ts"
import { makeProgress } from "../Progress.ts"
import { writeTable } from "../ResultTable.ts"
import { figuresOf } from "../RuleFigures.ts"
import { summarize } from "../RunSummary.ts"
import { checkTables, fileFor, fileOfEdition, filesOfSlots, tableFlags } from "../TableFlags.ts"

const totalLines = (totals: Readonly<Record<string, number>>, rule: BoundRule): ReadonlyArray<string> => [
  "  together, in yuan",
  ...columnsOf(rule.result).map(
    ({ name, title, shape }) => `  ${name.padEnd(20)} ${writeCell(totals[name], shape).padStart(16)}  ${title.zh}`,
  ),
]

/** The command `budget`. */
export const budget = Command.make(
  "budget",
  {
    edition: Argument.String("edition").pipe(
      Argument.withDescription("an edition, as in jiceng list, or a .json file"),
    ),
    input: Argument.String("communities").pipe(
      Argument.withDescription("the communities: .csv or .ndjson, or - for CSV on stdin"),
    ),
    out: Flag.String("out").pipe(
      Flag.withDescription("for the budgets: .csv, .ndjson, .json, .xlsx or .parquet, or - for CSV on stdout"),
    ),
    lines: Flag.String("lines").pipe(
      Flag.optional,
      Flag.withDescription("for a row of every fund of every community, with its payers and its clause"),
    ),
    ...tableFlags,
    ...bindingFlags,
  },
  Effect.fnUntraced(function* ({ edition: name, slot, reading, on, columns: language, lines, ...files }) {
    yield* checkTables(
      [{ use: "the communities", path: files.input }, ...filesOfSlots(slot), ...fileOfEdition(name)],
      [{ use: "--out", path: files.out }, ...fileFor("--lines", lines)],
      files.rejects,
    )
    if (Option.isSome(lines)) yield* Effect.fromResult(findWritableFormat(lines.value))
    const edition = Option.isSome(on)
      ? yield* findEditionOn(name, yield* readDay("--on", on.value))
      : yield* findEdition(name, Option.none())
    const entry = yield* ruleNamed(edition, "community-budget", "communityBudget")
    const rules = yield* bindRules(edition, [entry], { slot, reading, on })
    const rule = rules[0] as BoundRule
    const budgets = figuresOf(rule, CommunityBudget)
    const progress = yield* makeProgress(true)
    const call = { ...files, language }
    const { tally, totals, communities } = yield* runBudget(rule, budgets[0], { call, showProgress: progress.show })
    yield* progress.wipe
    if (Option.isSome(lines)) {
      yield* writeTable(lines.value, linesTable(communities, rule, { budgets, language }), language)
    }
    yield* Console.error([...summarize(tally, rule), ...totalLines(totals, rule)].join("\n"))
    if (tally.rejected > 0) yield* someRejected
  }, Effect.scoped),
).pipe(Command.withDescription("Draw up the yearly budgets of communities, with totals per payer"))
