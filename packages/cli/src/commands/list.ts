/**
 * `jiceng list`: every rule of the editions that ship.
 *
 * @since 0.1.0
 */
import * as Command from "effect/cli/Command"
import * as Flag from "effect/cli/Flag"
import * as Effect from "effect/Effect"
import * as Option from "effect/Option"
import { BadCall } from "../BadCall.ts"
import { noEdition, shippedEditions } from "../EditionReference.ts"
import { tellNames } from "../Nearest.ts"
import { printResult } from "../Printing.ts"
import { listRules } from "../RuleListing.ts"

const flags = {
  edition: Flag.String("edition").pipe(Flag.optional, Flag.withDescription("only rules of this edition")),
  kind: Flag.String("kind").pipe(Flag.optional, Flag.withDescription("only rules of this kind")),
  json: Flag.Boolean("json").pipe(Flag.withDefault(false), Flag.withDescription("print JSON")),
}

/** The command `list`. */
export const list = Command.make(
  "list",
  flags,
  Effect.fnUntraced(function* ({ edition, kind, json }) {
    const editions = shippedEditions()
    const chosen = editions.filter(({ id }) => Option.isNone(edition) || id === edition.value)
    if (Option.isSome(edition) && chosen.length === 0) return yield* noEdition(edition.value)
    const listed = chosen.flatMap(listRules)
    const rules = listed.filter((rule) => Option.isNone(kind) || rule.kind === kind.value)
    if (Option.isSome(kind) && rules.length === 0) {
      const kinds = [...new Set(listed.map((rule) => rule.kind))].toSorted()
      return yield* new BadCall({ message: `no rule of kind "${kind.value}"; ${tellNames(kind.value, kinds)}` })
    }
    const lines = rules.map(({ id, kind: name, title, status, cites }) =>
      [id, name, `${title.zh} (${title.en})`, status, cites.join(";")].join("\t"),
    )
    yield* printResult(json ? JSON.stringify(rules, null, 2) : lines.join("\n"))
  }),
).pipe(Command.withDescription("List the rules that ship: id, kind, title, status and clauses"))
