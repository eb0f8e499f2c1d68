/**
 * `jiceng list`: every rule of the editions that ship.
 *
 * @since 0.1.0
 */
import * as Console from "effect/Console"
import * as Command from "effect/cli/Command"
import * as Flag from "effect/cli/Flag"
import * as Effect from "effect/Effect"
import * as Option from "effect/Option"
import { listRules } from "../RuleListing.ts"
import { BadCall, shippedEditions } from "../RuleReference.ts"

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
    if (Option.isSome(edition) && chosen.length === 0) {
      const known = editions.map(({ id }) => id).join(", ")
      return yield* new BadCall({ message: `no edition "${edition.value}"; there are ${known}` })
    }
    const rules = chosen.flatMap(listRules).filter((rule) => Option.isNone(kind) || rule.kind === kind.value)
    if (json) return yield* Console.log(JSON.stringify(rules, null, 2))
    for (const { id, kind: name, title, status, cites } of rules) {
      yield* Console.log(`${id}\t${name}\t${title.zh} (${title.en})\t${status}\t${cites.join(";")}`)
    }
  }),
).pipe(Command.withDescription("List the rules that ship: id, kind, title, status and clauses"))
