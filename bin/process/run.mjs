import { spawn } from "node:child_process";
import { closeSync, openSync, readFileSync, renameSync, rmSync, writeSync } from "node:fs";
import { stripVTControlCharacters } from "node:util";
import { StageFailure } from "../failure/stage-failure.mjs";
import { knownReason } from "../failure/known-reasons.mjs";
import { isStopping, noteChild, stopGroup } from "./children.mjs";

const KEPT_LINES = 200;

/**
 * @typedef {object} Command
 * @property {string} name what it does, in words
 * @property {string} file the program
 * @property {string[]} args
 * @property {string} cwd
 * @property {NodeJS.ProcessEnv} env
 * @property {string} log file that gets the whole output; the one before it is kept as `*.previous`
 * @property {number} [uid]
 * @property {number} [gid]
 */

/**
 * Runs a command to its end, with its output in a log file.
 * @param {Command & {onLine?: (line: string) => void, accept?: (code: number | null) => boolean, limitMs?: number}} command
 *   `limitMs`: it is stopped when it takes longer
 * @returns {Promise<{code: number | null, lines: string[]}>} exit code and last lines of output
 * @throws {StageFailure} when it ends with another code than those accepted (0 by default)
 */
export async function run(command) {
  const {
    name,
    file,
    args,
    cwd,
    env,
    log,
    uid,
    gid,
    onLine,
    accept = (code) => code === 0,
    limitMs,
  } = command;
  const fd = openLog(log);
  const lines = [];
  const child = spawn(file, args, { cwd, env, uid, gid, detached: true, stdio: ["ignore", "pipe", "pipe"] });
  noteChild(child, name);
  for (const stream of [child.stdout, child.stderr]) {
    let rest = "";
    stream.setEncoding("utf8").on("data", (text) => {
      writeSync(fd, text);
      const parts = (rest + text).split(/\r?\n|\r/);
      rest = parts.pop();
      for (const line of parts) {
        lines.push(line);
        onLine?.(line);
      }
      if (lines.length > KEPT_LINES) lines.splice(0, lines.length - KEPT_LINES);
    });
    stream.on("end", () => rest && lines.push(rest));
  }
  const limit =
    limitMs &&
    setTimeout(() => {
      lines.push(`(stopped: it took longer than ${Math.round(limitMs / 60_000)} minutes)`);
      void stopGroup(child);
    }, limitMs);
  try {
    const code = await new Promise((resolve, reject) => {
      child.once("error", reject);
      child.once("close", (exit, signal) => {
        if (signal) lines.push(`(ended by signal ${signal})`);
        resolve(exit);
      });
    });
    if (!accept(code)) throw commandFailure(name, code, lines, log);
    return { code, lines };
  } catch (error) {
    if (error instanceof StageFailure) throw error;
    throw commandFailure(name, error.code, [...lines, error.message], log);
  } finally {
    clearTimeout(limit);
    closeSync(fd);
  }
}

/**
 * Starts a service that stays; its output goes straight to the log file, so that it survives this process's death.
 * @param {Command & {stopsItself?: boolean}} command `stopsItself`: the caller stops it in its own way (Postgres)
 * @returns {{child: import("node:child_process").ChildProcess, ended: Promise<StageFailure>}} `ended` resolves with the
 *   explanation when the service ends although nobody stopped it
 */
export function startService({ name, file, args, cwd, env, log, uid, gid, stopsItself = false }) {
  const fd = openLog(log);
  const child = spawn(file, args, { cwd, env, uid, gid, detached: true, stdio: ["ignore", fd, fd] });
  closeSync(fd);
  if (!stopsItself) noteChild(child, name);
  const ended = new Promise((resolve) => {
    child.once("error", (error) => resolve(commandFailure(name, error.code, [error.message], log)));
    child.once("exit", (code, signal) => {
      if (!isStopping()) resolve(commandFailure(name, code ?? signal, lastLines(log), log));
    });
  });
  return { child, ended };
}

/**
 * The last lines of a log.
 * @param {string} log path
 * @param {number} [count]
 * @returns {string[]}
 */
export function lastLines(log, count = 30) {
  try {
    return readFileSync(log, "utf8").trimEnd().split(/\r?\n/).slice(-count);
  } catch {
    return [];
  }
}

/**
 * A line of a log for a reader: the message of a JSON line, nothing longer than two lines of a terminal.
 * @param {string} line
 * @returns {string}
 */
export function readable(line) {
  const message = /^\{"level":"[a-z]+","message":("(?:[^"\\]|\\.)*")/.exec(line)?.[1];
  const text = stripVTControlCharacters(message ? JSON.parse(message) : line);
  return text.length > 200 ? `${text.slice(0, 199)}…` : text;
}

function commandFailure(name, code, lines, log) {
  const known = knownReason(lines.join("\n"));
  return new StageFailure(
    known?.reason ?? `"${name}" ended with ${code === null ? "a signal" : `code ${code}`}.`,
    {
      next: known?.next ?? `Read the output above and the log, put it right, and run the command again.`,
      output: lines
        .map(readable)
        .filter((line) => line.trim() !== "")
        .slice(-30),
      log,
    },
  );
}

function openLog(log) {
  const previous = log.replace(/(\.log)?$/, ".previous.log");
  rmSync(previous, { force: true });
  try {
    renameSync(log, previous);
  } catch (error) {
    if (error.code !== "ENOENT") throw error;
  }
  return openSync(log, "a");
}
