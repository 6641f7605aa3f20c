#!/usr/bin/env node
// `npm run bench`: first-load JavaScript, Lighthouse and request times of the running production builds.
import { refuseOldNode } from "./node-version.mjs";

refuseOldNode();
import("./measuring/bench-command.mjs").then((module) => module.benchCommand());
