/**
 * Doing a run again from its manifest, with the files and flags that it names, and comparing: what went in, what was decided,
 * what came of it, and what lies on the disk now. The results of the second run are written to a folder of their own, which
 * is taken away.
 *
 * @since 0.1.0
 */
import { hashFile } from "@jiceng/tables"
import * as Command from "effect/cli/Command"
import * as Effect from "effect/Effect"
import * as FileSystem from "effect/FileSystem"
import * as Path from "effect/Path"
import { BadCall } from "./BadCall.ts"
import type { FlagValue, Manifest } from "./Manifest.ts"
import { type RunAsked, runFlags } from "./RunFlags.ts"
import { describeTableRun, runTable } from "./TableRun.ts"

/** Something that is not as the manifest has it; `undefined` where one of both has nothing. */
export interface Difference {
  readonly place: string
  readonly recorded: string | undefined
  readonly found: string | undefined
}

/** What a manifest names elsewhere, and what makes no difference to results, is no flag of its call. */
const unrecorded = ["rule", "input", "out", "rejects", "manifest", "json", "jobs", "resume"]

const recorded = Object.keys(runFlags).filter((name) => !unrecorded.includes(name))

const writeFlag = ([name, value]: readonly [string, FlagValue]): ReadonlyArray<string> => {
  if (typeof value === "string") return [`--${name}=${value}`]
  if (typeof value === "boolean") return value ? [`--${name}`] : []
  return Object.entries(value).map(([key, text]) => `--${name}=${key}=${text}`)
}

const writeFlags = Effect.fnUntraced(function* ({ flags }: Manifest["call"]) {
  const unknown = Object.keys(flags).filter((name) => !recorded.includes(name))
  if (unknown.length > 0) {
    return yield* new BadCall({ message: `the manifest has a flag that no manifest has: ${unknown.join(", ")}` })
  }
  return Object.entries(flags).flatMap(writeFlag)
})

/** The end of a file's name tells how it is written. */
const placeIn = (folder: string, use: string, path: string) =>
  Effect.map(Path.Path, (paths) => paths.join(folder, `${use}-${paths.basename(path)}`))

/** Reads a call as `run` would, without running it. */
const readCall = Effect.fnUntraced(function* (args: ReadonlyArray<string>) {
  let asked: RunAsked | undefined
  const note = (own: RunAsked) =>
    Effect.sync(() => {
      asked = own
    })
  const reading = Command.runWith(Command.make("run", runFlags, note), { version: "" })(args)
  yield* Effect.mapError(
    reading,
    () => new BadCall({ message: `the manifest holds no call of run: ${args.join(" ")}` }),
  )
  return asked ?? (yield* new BadCall({ message: `the manifest holds no call of run: ${args.join(" ")}` }))
})

type Facts = ReadonlyMap<string, string>

const factsOf = ({ rule, edition, readings, slots, inputs, counts, packages, ...manifest }: Manifest): Facts => {
  const { out, rejects } = manifest
  const named = (about: string, texts: Readonly<Record<string, string | number>>) =>
    Object.entries(texts).map(([name, text]) => [`${about} ${name}`, String(text)] as const)
  return new Map([
    ["rule", rule],
    [`edition ${edition.id}`, edition.sha256],
    ...named("reading", readings),
    ...Object.entries(slots).map(([name, slot]) => [`slot ${name}`, `${slot.status} ${slot.sha256}`] as const),
    ...inputs.map(({ use, path, sha256 }) => [`${use} ${path}`, sha256] as const),
    ...named("rows", counts),
    ["results done again", out.sha256],
    ...(rejects === undefined ? [] : [["rejects done again", rejects.sha256] as const]),
    ...named("version of", packages),
  ])
}

const compare = (recorded: Facts, found: Facts): ReadonlyArray<Difference> =>
  [...new Set([...recorded.keys(), ...found.keys()])]
    .filter((place) => recorded.get(place) !== found.get(place))
    .map((place) => ({ place, recorded: recorded.get(place), found: found.get(place) }))

const checkPresent = Effect.fnUntraced(function* ({ path, sha256 }: Manifest["out"]) {
  const found = yield* hashFile(path).pipe(Effect.orElseSucceed(() => undefined))
  const differences: ReadonlyArray<Difference> = found === sha256 ? [] : [{ place: path, recorded: sha256, found }]
  return differences
})

/**
 * Does a run again, and finds all that is not as its manifest has it.
 *
 * @category checking
 * @since 0.1.0
 */
export const verifyRun = Effect.fnUntraced(function* (manifest: Manifest) {
  const files = yield* FileSystem.FileSystem
  const { call, inputs, out, rejects } = manifest
  const folder = yield* files.makeTempDirectoryScoped({ prefix: "jiceng-" })
  const written = [`--out=${yield* placeIn(folder, "out", out.path)}`]
  if (rejects !== undefined) written.push(`--rejects=${yield* placeIn(folder, "rejects", rejects.path)}`)
  const flags = yield* writeFlags(call)
  const asked = yield* readCall([...written, ...flags, "--", call.rule, inputs[0].path])
  const again = yield* describeTableRun(asked, yield* runTable(asked, () => Effect.void))
  const present = yield* Effect.forEach([out, ...(rejects === undefined ? [] : [rejects])], checkPresent)
  return [...compare(factsOf(manifest), factsOf(again)), ...present.flat()]
})
