#!/usr/bin/env node
/**
 * The program `jiceng`.
 *
 * @since 0.1.0
 */
import * as NodeRuntime from "@effect/platform-node/NodeRuntime"
import * as NodeServices from "@effect/platform-node/NodeServices"
import * as Effect from "effect/Effect"
import { makeTeardown, signalCodes } from "./ExitCode.ts"
import { main } from "./main.ts"

let code: number | undefined
for (const [signal, own] of Object.entries(signalCodes)) {
  process.once(signal, () => {
    code ??= own
    // A terminal that closes ends a run as Ctrl-C does: nothing half-written is left behind.
    if (signal === "SIGHUP") process.kill(process.pid, "SIGTERM")
  })
}

const teardown = makeTeardown(() => code ?? signalCodes.SIGINT)
NodeRuntime.runMain(main(process.argv.slice(2)).pipe(Effect.provide(NodeServices.layer)), { teardown })
