/**
 * `jiceng explain`: one subject, its result, and every step that led to it with the clause.
 *
 * @since 0.1.0
 */
import { describeOutcomes, outputColumns, rateRecords } from "@jiceng/engine"
import type { Language, Words } from "@jiceng/kernel"
import * as Console from "effect/Console"
import * as Argument from "effect/cli/Argument"
import * as Command from "effect/cli/Command"
import * as Flag from "effect/cli/Flag"
import * as Effect from "effect/Effect"
import * as Result from "effect/Result"
import { bindingFlags } from "../BindingFlags.ts"
import { someRejected } from "../ExitCode.ts"
import { tellFault } from "../KnownFacts.ts"
import { printResult } from "../Printing.ts"
import { tellReasons } from "../Reasons.ts"
import { findRule } from "../RuleReference.ts"
import { readSubject } from "../Subject.ts"

const nameOf = (column: { readonly name: string; readonly title: Words }, language: Language): string =>
  language === "zh" ? column.title.zh : column.name

/** The command `explain`. */
export const explain = Command.make(
  "explain",
  {
    rule: Argument.String("rule").pipe(Argument.withDescription("edition/name or file.json#name")),
    facts: Flag.String("facts").pipe(Flag.withDescription('the facts of the subject as JSON, such as {"points":86}')),
    lang: Flag.Literals("lang", ["zh", "en"]).pipe(
      Flag.withDefault("zh"),
      Flag.withDescription("language of the reasons"),
    ),
    ...bindingFlags,
  },
  Effect.fnUntraced(function* ({ rule, facts, lang, slot, reading, on }) {
    const bound = yield* findRule(rule, { slot, reading, on })
    const subject = yield* readSubject(facts, bound)
    if (subject.unused.length > 0) {
      yield* Console.error(`jiceng: --facts: the rule does not use ${subject.unused.join(", ")}`)
    }
    const result = rateRecords(bound)(subject.facts)
    if (Result.isFailure(result)) {
      for (const fault of result.failure) yield* Console.error(tellFault(fault, bound, lang))
      return yield* someRejected
    }
    const outcome = result.success
    const { cells } = describeOutcomes(bound)(outcome)
    const lines = outputColumns(bound).map((column, index) => `${nameOf(column, lang)}: ${cells[index]?.text ?? ""}`)
    const reasons = tellReasons(outcome, bound, lang).map((reason, index) => `${index + 1}. ${reason}`)
    yield* printResult([...lines, "", ...reasons].join("\n"))
  }),
).pipe(Command.withDescription("Rate one subject, and tell every step with its clause"))
