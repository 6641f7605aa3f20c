#!/usr/bin/env node
// `npm run reset`: deletes the data folder (database, pictures, mails, secrets) after asking. `--yes` does not ask.
import { refuseOldNode } from "./node-version.mjs";

refuseOldNode();
import("./installation/reset-command.mjs").then((module) => module.resetCommand(process.argv.slice(2)));
