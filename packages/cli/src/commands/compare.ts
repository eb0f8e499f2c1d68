/**
 * `jiceng compare`: where two rules answer differently, and who of a table moves.
 *
 * @since 0.1.0
 */
import { compareRatings } from "@jiceng/engine"
import { columnsOf } from "@jiceng/kernel"
import * as Argument from "effect/cli/Argument"
import * as Command from "effect/cli/Command"
import * as Flag from "effect/cli/Flag"
import * as Effect from "effect/Effect"
import * as Option from "effect/Option"
import { BadCall } from "../BadCall.ts"
import { bindingFlags } from "../BindingFlags.ts"
import { describeComparison, type RulePair, tellComparison } from "../ComparisonText.ts"
import { someRejected } from "../ExitCode.ts"
import { compareTable } from "../MovedRows.ts"
import { describeMoves, tellMoves } from "../MovesText.ts"
import { pairFlag } from "../PairFlag.ts"
import { printResult } from "../Printing.ts"
import { editionFileOf, findRule } from "../RuleReference.ts"
import { checkTables, fileFor, filesOfSlots, tableFlags } from "../TableFlags.ts"

const ruleArgument = (letter: string) =>
  Argument.String(`rule-${letter}`).pipe(Argument.withDescription("edition/name or file.json#name"))

const slotFlag = (letter: string) =>
  pairFlag(`slot-${letter}`).pipe(
    Flag.withDescription(`NAME=FILE: fills a slot of rule ${letter.toUpperCase()}; may be given several times`),
  )

const readingFlag = (letter: string) =>
  pairFlag(`reading-${letter}`).pipe(
    Flag.withDescription(`NAME=ID: takes an option of a reading of rule ${letter.toUpperCase()}`),
  )

/** Two rules are compared by the facts and the results that they have in common. */
const checkPair = ({ a, b }: RulePair): Effect.Effect<void, BadCall> => {
  const refuse = (what: string, one: ReadonlyArray<string>, other: ReadonlyArray<string>) =>
    new BadCall({ message: `${a.id} and ${b.id} have no ${what} in common: ${one.join(", ")}; ${other.join(", ")}` })
  const namesOf = (columns: ReturnType<typeof columnsOf>) => columns.map(({ name }) => name)
  const [facts, otherFacts] = [namesOf(columnsOf(a.facts)), namesOf(columnsOf(b.facts))]
  const [results, otherResults] = [namesOf(columnsOf(a.result)), namesOf(columnsOf(b.result))]
  if (!facts.some((name) => otherFacts.includes(name))) return refuse("fact", facts, otherFacts)
  return results.some((name) => otherResults.includes(name)) ? Effect.void : refuse("result", results, otherResults)
}

/** The command `compare`. */
export const compare = Command.make(
  "compare",
  {
    a: ruleArgument("a"),
    b: ruleArgument("b"),
    facts: Flag.String("facts").pipe(
      Flag.optional,
      Flag.withDescription("a table of subjects, to tell who moves: any format that run reads, or - for CSV on stdin"),
    ),
    out: Flag.String("out").pipe(
      Flag.optional,
      Flag.withDescription("for the rows that move, with the results of both rules: any format that run writes"),
    ),
    json: Flag.Boolean("json").pipe(Flag.withDefault(false), Flag.withDescription("print JSON")),
    slotA: slotFlag("a"),
    slotB: slotFlag("b"),
    readingA: readingFlag("a"),
    readingB: readingFlag("b"),
    on: bindingFlags.on,
    ...tableFlags,
  },
  Effect.fnUntraced(function* ({ facts: table, out, json, columns: language, encoding, rejects, on, ...call }) {
    if (Option.isNone(table) && (Option.isSome(out) || Option.isSome(rejects))) {
      return yield* new BadCall({ message: "--out and --rejects are for the rows of a table: give --facts too" })
    }
    if ([...Option.toArray(out), ...Option.toArray(rejects)].includes("-")) {
      return yield* new BadCall({ message: "what is found is printed on stdout: --out and --rejects expect files" })
    }
    yield* checkTables(
      [
        ...fileFor("--facts", table),
        ...[call.slotA, call.slotB].flatMap(filesOfSlots),
        ...[call.a, call.b].flatMap((name) => fileFor("the edition", Option.fromNullishOr(editionFileOf(name)))),
      ],
      fileFor("--out", out),
      rejects,
    )
    const pair: RulePair = {
      a: yield* findRule(call.a, { slot: call.slotA, reading: call.readingA, on }),
      b: yield* findRule(call.b, { slot: call.slotB, reading: call.readingB, on }),
    }
    yield* checkPair(pair)
    if (Option.isNone(table)) {
      const comparison = compareRatings(pair.a, pair.b)
      if ("fact" in comparison) {
        return yield* new BadCall({ message: `${pair.a.id} and ${pair.b.id} take no ${comparison.fact} in common` })
      }
      return yield* printResult(
        json
          ? JSON.stringify(describeComparison(comparison, pair), null, 2)
          : tellComparison(comparison, pair, language).join("\n"),
      )
    }
    const moves = yield* compareTable(pair, { input: table.value, out, rejects, encoding, language })
    yield* printResult(
      json ? JSON.stringify(describeMoves(moves, pair), null, 2) : tellMoves(moves, pair, language).join("\n"),
    )
    if (moves.rejected > 0) yield* someRejected
  }, Effect.scoped),
).pipe(Command.withDescription("Find where two rules answer differently, and who moves"))
