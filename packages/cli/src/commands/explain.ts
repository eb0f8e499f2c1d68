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
import * as Schema from "effect/Schema"
import { bindingFlags, readBinding } from "../BindingFlags.ts"
import { someRejected } from "../ExitCode.ts"
import { tellReasons } from "../Reasons.ts"
import { BadCall, findRule } from "../RuleReference.ts"

const FactsJson = Schema.fromJsonString(Schema.Record(Schema.String, Schema.Unknown))

const parseFacts = (text: string) =>
  Schema.decodeEffect(FactsJson)(text).pipe(
    Effect.mapError(() => new BadCall({ message: `--facts expects a JSON object, found ${text}` })),
  )

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
    const bound = yield* findRule(rule, yield* readBinding(slot, reading), on)
    const result = rateRecords(bound)(yield* parseFacts(facts))
    if (Result.isFailure(result)) {
      for (const { column, found, expected } of result.failure) {
        const words =
          lang === "zh"
            ? `${column}:“${found}”,应为${expected.zh}`
            : `${column}: found "${found}", expected ${expected.en}`
        yield* Console.error(words)
      }
      return yield* someRejected
    }
    const outcome = result.success
    const { cells } = describeOutcomes(bound)(outcome)
    const lines = outputColumns(bound).map((column, index) => `${nameOf(column, lang)}: ${cells[index]?.text ?? ""}`)
    const reasons = tellReasons(outcome, bound, lang).map((reason, index) => `${index + 1}. ${reason}`)
    yield* Console.log([...lines, "", ...reasons].join("\n"))
  }),
).pipe(Command.withDescription("Rate one subject, and tell every step with its clause"))
