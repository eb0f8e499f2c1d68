#!/usr/bin/env node
/**
 * The program `jiceng`.
 *
 * @since 0.1.0
 */
import * as NodeRuntime from "@effect/platform-node/NodeRuntime"
import * as NodeServices from "@effect/platform-node/NodeServices"
import * as Effect from "effect/Effect"
import { teardown } from "./ExitCode.ts"
import { main } from "./main.ts"

// A terminal that closes ends a run as Ctrl-C does: nothing half-written is left behind.
process.once("SIGHUP", () => process.kill(process.pid, "SIGTERM"))

NodeRuntime.runMain(main(process.argv.slice(2)).pipe(Effect.provide(NodeServices.layer)), { teardown })
