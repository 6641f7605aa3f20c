#!/usr/bin/env node
// `npm start`: from a fresh clone to a running shop. `--dev` gives hot reload, `--seed-only` stops after seeding.
import { refuseOldNode } from "./node-version.mjs";

refuseOldNode();
import("./stack/start-command.mjs").then((module) => module.startCommand(process.argv.slice(2)));
