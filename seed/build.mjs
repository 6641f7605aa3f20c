// Builds the package twice, for bundlers (ESM) and for the backend's runtime (CommonJS).
import { execFileSync } from "node:child_process";
import { mkdirSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";

const tsc = createRequire(import.meta.url).resolve("typescript/bin/tsc");
for (const [folder, module, resolution, type] of [
  ["esm", "ESNext", "Bundler", "module"],
  ["cjs", "CommonJS", "Node10", "commonjs"],
]) {
  execFileSync(
    process.execPath,
    [
      tsc,
      "-p",
      "tsconfig.build.json",
      "--outDir",
      `dist/${folder}`,
      "--module",
      module,
      "--moduleResolution",
      resolution,
    ],
    { stdio: "inherit" },
  );
  mkdirSync(`dist/${folder}`, { recursive: true });
  writeFileSync(`dist/${folder}/package.json`, JSON.stringify({ type, sideEffects: false }) + "\n");
}
