/**
 * `jiceng check-structure`: a structure checked against the rules of an edition, or one that is planned by them.
 *
 * @since 0.1.0
 */
import type { Named } from "@jiceng/kernel"
import {
  checkOrganization,
  drawOrganization,
  type PlacedRule,
  PlanFacts,
  planOrganization,
  Structure,
} from "@jiceng/organization"
import type { Edition } from "@jiceng/policy"
import { writeText } from "@jiceng/tables"
import * as Console from "effect/Console"
import * as Argument from "effect/cli/Argument"
import * as Command from "effect/cli/Command"
import * as Flag from "effect/cli/Flag"
import * as Effect from "effect/Effect"
import * as Option from "effect/Option"
import * as Schema from "effect/Schema"
import { bindingFlags } from "../BindingFlags.ts"
import { bindRules, findEdition, findEditionOn, readDay, rulesOfKind } from "../EditionReference.ts"
import { someRejected } from "../ExitCode.ts"
import { placeableRules, placeRule } from "../PlacedRules.ts"
import { printResult } from "../Printing.ts"
import { checkFiles } from "../RunFiles.ts"
import { readSoundJson } from "../SoundJson.ts"
import { fileFor, fileOfEdition, filesOfSlots } from "../TableFlags.ts"
import { countViolations, describeViolation, rulesByName, worstFirst, writeViolation } from "../ViolationText.ts"

const planFrom = Effect.fnUntraced(function* (path: string, edition: Edition, placed: ReadonlyArray<PlacedRule>) {
  yield* rulesOfKind(edition, "reportingLines") // without them no unit has a place
  return planOrganization(yield* readSoundJson(path, PlanFacts), placed)
})

/** The kinds of units that rules speak of, with their titles. */
const unitKinds = (placed: ReadonlyArray<PlacedRule>): ReadonlyArray<Named> =>
  placed.flatMap(({ rule }) => [
    ...("body" in rule ? [rule.body] : []),
    ...(rule.kind === "reportingLines" ? rule.tiers : []),
  ])

/** The command `check-structure`. */
export const checkStructure = Command.make(
  "check-structure",
  {
    edition: Argument.String("edition").pipe(
      Argument.withDescription("an edition, as in jiceng list, or a .json file"),
    ),
    file: Argument.String("file").pipe(
      Argument.withDescription("the structure as JSON: its units and people; with --plan, what is known of a street"),
    ),
    plan: Flag.Boolean("plan").pipe(
      Flag.withDefault(false),
      Flag.withDescription("print a structure that passes the check, as JSON, for the street in the file"),
    ),
    mermaid: Flag.String("mermaid").pipe(
      Flag.optional,
      Flag.withDescription("for a picture of the structure with its violations marked, as text for Mermaid"),
    ),
    json: Flag.Boolean("json").pipe(
      Flag.withDefault(false),
      Flag.withDescription("print JSON, with all words in both languages"),
    ),
    lang: Flag.Literals("lang", ["zh", "en"]).pipe(
      Flag.withDefault("zh"),
      Flag.withDescription("language of reasons and cures"),
    ),
    ...bindingFlags,
  },
  Effect.fnUntraced(function* ({ edition: name, file, plan, mermaid, json, lang, slot, reading, on }) {
    yield* checkFiles(
      [{ use: "the file", path: file }, ...filesOfSlots(slot), ...fileOfEdition(name)],
      [{ use: "what is printed", path: "-" }, ...fileFor("--mermaid", mermaid)],
    )
    const edition = Option.isSome(on)
      ? yield* findEditionOn(name, yield* readDay("--on", on.value))
      : yield* findEdition(name, Option.none())
    const rules = yield* bindRules(edition, yield* placeableRules(edition), { slot, reading, on })
    const placed = rules.map(placeRule)
    const structure = plan ? yield* planFrom(file, edition, placed) : yield* readSoundJson(file, Structure)
    const violations = worstFirst(checkOrganization(structure, placed))
    const byName = rulesByName(rules)
    if (Option.isSome(mermaid)) {
      yield* writeText(mermaid.value, drawOrganization(structure, violations, unitKinds(placed)))
    }
    if (plan) yield* printResult(JSON.stringify(Schema.encodeSync(Structure)(structure), null, 2))
    else if (json) {
      const described = violations.map((violation) => describeViolation(violation, byName))
      yield* printResult(JSON.stringify(described, null, 2))
    } else if (violations.length > 0) {
      yield* printResult(violations.map((violation) => writeViolation(violation, byName, lang)).join("\n"))
    }
    yield* Console.error(
      [
        `${edition.id}: ${plan ? "a plan" : file} of ${structure.units.length} units and ${structure.people.length} people`,
        `  rules        ${rules.length}`,
        `  found        ${countViolations(violations)}`,
      ].join("\n"),
    )
    if (violations.some(({ severity }) => severity === "error")) yield* someRejected
  }),
).pipe(Command.withDescription("Check who stands under whom and who holds which post, or plan it"))
