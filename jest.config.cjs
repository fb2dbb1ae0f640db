const { availableParallelism } = require("node:os");

/** @type {import("jest").Config} */
module.exports = {
  testEnvironment: "node",
  // Whoever runs them waits for them: no core is left idle while a test waits for a browser or a build, or the gate does
  // not fit into its half hour.
  maxWorkers: Math.ceil(availableParallelism() * 1.5),
  roots: ["<rootDir>/test"],
  // Writing and recalculating workbooks takes a while on a busy machine.
  testTimeout: 240_000,
  testMatch: ["**/*.test.ts"],
  transform: {
    "^.+\\.ts$": [
      "ts-jest",
      {
        diagnostics: false,
        tsconfig: {
          module: "CommonJS",
          moduleResolution: "node10",
          target: "ES2022",
          esModuleInterop: true,
          isolatedModules: true,
          resolveJsonModule: true,
          ignoreDeprecations: "5.0",
        },
      },
    ],
  },
  snapshotFormat: { escapeString: false, printBasicPrototype: false },
  reporters: ["default", "<rootDir>/tools/closing-line-reporter.cjs"],
};
