/**
 * `jiceng aim`: the smallest change to the facts of one subject that reaches a goal, or why none does.
 *
 * @since 0.1.0
 */
import { findAim, readGoal } from "@jiceng/engine"
import { columnsOf } from "@jiceng/kernel"
import type { BoundRule } from "@jiceng/policy"
import * as Console from "effect/Console"
import * as Argument from "effect/cli/Argument"
import * as Command from "effect/cli/Command"
import * as Flag from "effect/cli/Flag"
import * as Effect from "effect/Effect"
import * as Option from "effect/Option"
import * as Result from "effect/Result"
import { describeAim, tellAim } from "../AimText.ts"
import { BadCall } from "../BadCall.ts"
import { bindingFlags } from "../BindingFlags.ts"
import { someRejected } from "../ExitCode.ts"
import { decodeFacts, tellFault } from "../KnownFacts.ts"
import { tellNames } from "../Nearest.ts"
import { printResult } from "../Printing.ts"
import { findRule } from "../RuleReference.ts"
import { readSubject } from "../Subject.ts"

/** Finds the facts that are to be kept, by their names or Chinese titles. */
const readKept = Effect.fnUntraced(function* (text: Option.Option<string>, rule: BoundRule) {
  const columns = columnsOf(rule.facts)
  const names = Option.match(text, {
    onNone: () => [],
    onSome: (own) => own.split(/[,\uFF0C]/).map((name) => name.trim()),
  })
  return yield* Effect.forEach(names, (name) => {
    const column = columns.find((own) => own.name === name || own.title.zh === name)
    if (column !== undefined) return Effect.succeed(column.name)
    const known = tellNames(
      name,
      columns.map((own) => own.name),
    )
    return new BadCall({ message: `--keep: found “${name}”, expected a fact of the rule; ${known}` })
  })
})

/** The command `aim`. */
export const aim = Command.make(
  "aim",
  {
    rule: Argument.String("rule").pipe(Argument.withDescription("edition/name or file.json#name")),
    facts: Flag.String("facts").pipe(Flag.withDescription('the facts of the subject as JSON, such as {"points":86}')),
    goal: Flag.String("goal").pipe(
      Flag.withDescription("what the results are to be, such as stars>=4 or form=committee; several joined by a comma"),
    ),
    keep: Flag.String("keep").pipe(
      Flag.optional,
      Flag.withDescription("NAME,…: facts that cannot be changed, joined by a comma"),
    ),
    lang: Flag.Literals("lang", ["zh", "en"]).pipe(
      Flag.withDefault("zh"),
      Flag.withDescription("language of the answer"),
    ),
    json: Flag.Boolean("json").pipe(Flag.withDefault(false), Flag.withDescription("print JSON")),
    ...bindingFlags,
  },
  Effect.fnUntraced(function* ({ rule: name, facts: text, goal: written, keep: kept, lang, json, ...binding }) {
    const rule = yield* findRule(name, binding)
    const goal = yield* Effect.mapError(
      Effect.fromResult(readGoal(written, rule)),
      ({ message }) => new BadCall({ message: `--goal: ${message}` }),
    )
    const keep = yield* readKept(kept, rule)
    const subject = yield* readSubject(text, rule)
    if (subject.unused.length > 0) {
      yield* Console.error(`jiceng: --facts: the rule does not use ${subject.unused.join(", ")}`)
    }
    const facts = decodeFacts(subject.facts, rule)
    if (Result.isFailure(facts)) {
      for (const fault of facts.failure) yield* Console.error(tellFault(fault, rule, lang))
      return yield* someRejected
    }
    const answer = { rule, facts: facts.success, goal, keep, aim: findAim(facts.success, rule, { goal, keep }) }
    yield* printResult(json ? JSON.stringify(describeAim(answer), null, 2) : tellAim(answer, lang).join("\n"))
  }),
).pipe(Command.withDescription("Find the smallest change to the facts that reaches a goal, or why none does"))
