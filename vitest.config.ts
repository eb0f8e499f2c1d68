import { defineConfig } from "vitest/config"

export default defineConfig({
  test: {
    include: ["packages/*/test/**/*.test.ts"],
    // `.ci/run` counts the tests in this report.
    reporters: ["default", ["json", { outputFile: ".cache/vitest-report.json" }]],
  },
})
