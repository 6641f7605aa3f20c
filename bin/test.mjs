#!/usr/bin/env node
// `npm test`: format, lint, types, unit, integration, journeys, budgets. `--only unit,lint` runs a part.
import { refuseOldNode } from "./node-version.mjs";

refuseOldNode();
import("./testing/test-command.mjs").then((module) => module.testCommand(process.argv.slice(2)));
