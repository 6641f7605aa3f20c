// Integration tests: each file boots Medusa against a database of its own (see integration-tests/setup.cjs).
module.exports = {
  testEnvironment: "node",
  rootDir: __dirname,
  testMatch: ["<rootDir>/integration-tests/**/*.spec.ts"],
  transform: {
    "^.+\\.[jt]sx?$": [
      "@swc/jest",
      {
        jsc: {
          parser: { syntax: "typescript", decorators: true, tsx: true },
          transform: { legacyDecorator: true, decoratorMetadata: true },
          target: "es2022",
        },
        module: { type: "commonjs" },
      },
    ],
  },
  transformIgnorePatterns: ["/node_modules/", "/dist/"],
  moduleFileExtensions: ["js", "ts", "tsx", "json"],
  modulePathIgnorePatterns: ["<rootDir>/.medusa/"],
  // Each file boots a whole server, and Node keeps what a file has loaded until its process ends: in one process the
  // files together need more memory than Node has by default.
  maxWorkers: 2,
  workerIdleMemoryLimit: "600MB",
  setupFiles: ["<rootDir>/integration-tests/setup.cjs"],
};
