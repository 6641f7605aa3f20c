// Parses the settings of one app (first argument) with its own src/settings.ts, before anything is built. Ends with code 3
// and the sentence on stderr when one is wrong.
import { readFileSync } from "node:fs";
import { createRequire, Module } from "node:module";
import { dirname, join } from "node:path";
import { ROOT } from "./locations.mjs";

const file = join(ROOT, process.argv[2], "src", "settings.ts");
const { transpileModule, ModuleKind, ScriptTarget } = createRequire(join(ROOT, "package.json"))("typescript");
const { outputText } = transpileModule(readFileSync(file, "utf8"), {
  compilerOptions: { module: ModuleKind.CommonJS, target: ScriptTarget.ES2022, esModuleInterop: true },
});
const settings = new Module(file);
settings.filename = file;
settings.paths = Module._nodeModulePaths(dirname(file));
settings._compile(outputText, file);

try {
  settings.exports.parseSettings(process.env);
} catch (error) {
  console.error(error.message);
  process.exitCode = 3;
}
