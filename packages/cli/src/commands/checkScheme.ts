/**
 * `jiceng check-scheme`: the weights of a unit's own scheme, against the floors and splits that an edition demands.
 *
 * @since 0.1.0
 */
import { schemeOf } from "@jiceng/assessment"
import { faultsOf } from "@jiceng/policy"
import * as Console from "effect/Console"
import * as Argument from "effect/cli/Argument"
import * as Command from "effect/cli/Command"
import * as Flag from "effect/cli/Flag"
import * as Effect from "effect/Effect"
import * as Option from "effect/Option"
import * as Schema from "effect/Schema"
import { BadCall } from "../BadCall.ts"
import { bindingFlags } from "../BindingFlags.ts"
import { tellFaults } from "../EditionFaults.ts"
import { bindRules, findEdition, findEditionOn, readDay } from "../EditionReference.ts"
import { someRejected } from "../ExitCode.ts"
import { readJson } from "../Json.ts"
import { printResult } from "../Printing.ts"
import { checkFiles } from "../RunFiles.ts"
import { assessmentRules, type BoundDemand, demandsOf, judgeDemand, writeFinding } from "../SchemeDemands.ts"
import { fileOfEdition, filesOfSlots } from "../TableFlags.ts"

const namesOf = (demands: ReadonlyArray<BoundDemand>): string => demands.map(({ demand }) => demand.name).join(", ")

/** Reads the weights of a scheme. It may leave out what does not concern the unit, and has to say something. */
const readScheme = Effect.fnUntraced(function* (path: string, demands: ReadonlyArray<BoundDemand>) {
  const data = yield* readJson(path)
  const isStated = ({ demand: { name } }: BoundDemand) =>
    typeof data === "object" && data !== null && Object.hasOwn(data, name)
  const stated = demands.filter(isStated)
  const schema = schemeOf(stated.map(({ demand }) => demand))
  const faults = faultsOf(data, schema)
  if (faults.length > 0 || stated.length === 0) {
    const lines = [...tellFaults(path, faults), `the weights that can be checked are ${namesOf(demands)}`]
    return yield* new BadCall({ message: lines.join("\n") })
  }
  return { scheme: Schema.decodeUnknownSync(schema)(data), stated, silent: demands.filter((own) => !isStated(own)) }
})

/** The command `check-scheme`. */
export const checkScheme = Command.make(
  "check-scheme",
  {
    edition: Argument.String("edition").pipe(
      Argument.withDescription("an edition, as in jiceng list, or a .json file"),
    ),
    file: Argument.String("scheme").pipe(
      Argument.withDescription('the weights in whole percent as JSON, such as {"stationed-agency-weight":50}'),
    ),
    json: Flag.Boolean("json").pipe(
      Flag.withDefault(false),
      Flag.withDescription("print JSON, with all words in both languages"),
    ),
    lang: Flag.Literals("lang", ["zh", "en"]).pipe(
      Flag.withDefault("zh"),
      Flag.withDescription("language of the reasons"),
    ),
    ...bindingFlags,
  },
  Effect.fnUntraced(function* ({ edition: name, file, json, lang, slot, reading, on }) {
    yield* checkFiles([{ use: "the scheme", path: file }, ...filesOfSlots(slot), ...fileOfEdition(name)], [])
    const edition = Option.isSome(on)
      ? yield* findEditionOn(name, yield* readDay("--on", on.value))
      : yield* findEdition(name, Option.none())
    const rules = yield* bindRules(edition, assessmentRules(edition), { slot, reading, on })
    const demands = rules.flatMap(demandsOf)
    if (demands.length === 0) {
      return yield* new BadCall({ message: `${edition.id}: there is no rule that demands a weight` })
    }
    const { scheme, stated, silent } = yield* readScheme(file, demands)
    const judged = stated.map((demand) => ({ finding: judgeDemand(scheme, demand), rule: demand.rule }))
    const told = judged.filter(({ finding }) => finding.severity !== "met")
    const count = (severity: string) => judged.filter(({ finding }) => finding.severity === severity).length
    if (json) {
      const findings = told.map(({ finding }) => finding)
      yield* printResult(JSON.stringify(findings, null, 2))
    } else if (told.length > 0) {
      yield* printResult(told.map(({ finding, rule }) => writeFinding(finding, rule, lang)).join("\n"))
    }
    yield* Console.error(
      [
        `${edition.id}: the weights of ${file}`,
        `  checked      ${stated.length}: ${count("broken")} broken, ${count("met")} met, ${count("disputed")} disputed`,
        ...(silent.length > 0 ? [`  not stated   ${silent.length}, not checked: ${namesOf(silent)}`] : []),
      ].join("\n"),
    )
    if (count("broken") > 0) yield* someRejected
  }),
).pipe(Command.withDescription("Check the weights of a unit's own scheme against floors and splits"))
