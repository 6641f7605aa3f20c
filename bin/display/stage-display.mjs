import { duration } from "./duration.mjs";
import { StageFailure } from "../failure/stage-failure.mjs";
import { knownReason } from "../failure/known-reasons.mjs";

const PLAIN_INTERVAL_MS = 10_000;
const FRAME_MS = 120;
const UNICODE = { done: "✓", skipped: "·", failed: "✗", frames: "⠋⠙⠹⠸⠼⠴⠦⠧⠇⠏" };
const ASCII = { done: "ok", skipped: "--", failed: "!!", frames: "|/-\\" };

/** Terminals without a UTF-8 locale (LANG unset) get plain letters. */
function marksFor(env) {
  const locale = env.LC_ALL || env.LC_CTYPE || env.LANG || "";
  return process.platform === "darwin" || /utf-?8/i.test(locale) ? UNICODE : ASCII;
}

/**
 * Shows the stages of a command: a live line on a terminal, otherwise a plain line at the beginning, at the end, and at
 * least every ten seconds in between. Stages may run side by side.
 */
export class StageDisplay {
  #running = new Set();
  #live;
  #timer;
  #frame = 0;
  #marks;
  #out;

  /** @param {{out?: NodeJS.WriteStream, env?: NodeJS.ProcessEnv}} [options] */
  constructor({ out = process.stdout, env = process.env } = {}) {
    this.#out = out;
    this.#live = Boolean(out.isTTY) && env.TERM !== "dumb" && !env.CI;
    this.#marks = marksFor(env);
  }

  /** Writes a line that stays. */
  print(line = "") {
    this.#clear();
    this.#out.write(`${line}\n`);
    this.#draw();
  }

  /**
   * Runs one stage and shows it.
   * @template T
   * @param {string} name what happens, as a reader would say it
   * @param {(stage: {progress: (detail: string) => void, skip: (why: string) => void, note: (line: string) => void,
   *   result: (text: string) => void, fail: () => void}) => Promise<T>} work
   * @returns {Promise<T>} what the work returns
   * @throws whatever the work throws, after the stage is shown as failed
   */
  async stage(name, work) {
    const stage = {
      name,
      detail: "",
      suffix: "",
      mark: this.#marks.done,
      from: Date.now(),
      said: Date.now(),
    };
    this.#begin(stage);
    try {
      const result = await work({
        progress: (detail) => {
          stage.detail = detail;
        },
        skip: (why) => {
          stage.suffix = why;
          stage.mark = this.#marks.skipped;
        },
        result: (text) => {
          stage.suffix = text;
        },
        fail: () => {
          stage.mark = this.#marks.failed;
        },
        note: (line) => this.print(`  ${line}`),
      });
      this.#end(stage, stage.mark, stage.suffix);
      return result;
    } catch (error) {
      this.#end(stage, this.#marks.failed, "failed");
      throw error;
    }
  }

  /**
   * Explains a failure: its last output, the reason in one sentence, the next step.
   * @param {unknown} error
   */
  explain(error) {
    const failure = error instanceof StageFailure ? error : unforeseen(error);
    this.print();
    if (failure.output.length > 0) {
      this.print("Last output:");
      for (const line of failure.output.slice(-30)) this.print(`  | ${line}`);
      this.print();
    }
    this.print(`Reason: ${failure.message}`);
    this.print(`Next step: ${failure.next}`);
    if (failure.log) this.print(`Full log: ${failure.log}`);
  }

  #begin(stage) {
    this.#running.add(stage);
    if (!this.#live) this.#out.write(`> ${stage.name}\n`);
    this.#timer ??= setInterval(() => this.#tick(), this.#live ? FRAME_MS : 1000);
    this.#draw();
  }

  #end(stage, mark, suffix) {
    this.#running.delete(stage);
    if (this.#running.size === 0) {
      clearInterval(this.#timer);
      this.#timer = undefined;
    }
    this.print(`${mark} ${stage.name}${suffix ? ` (${suffix})` : ""}  ${duration(Date.now() - stage.from)}`);
  }

  #tick() {
    if (this.#live) {
      this.#frame += 1;
      this.#draw();
      return;
    }
    for (const stage of this.#running) {
      if (Date.now() - stage.said < PLAIN_INTERVAL_MS) continue;
      stage.said = Date.now();
      this.#out.write(`  ${this.#describe(stage)}\n`);
    }
  }

  #describe(stage) {
    return `${stage.name}${stage.detail ? ` · ${stage.detail}` : ""}  ${duration(Date.now() - stage.from)}`;
  }

  #draw() {
    if (!this.#live || this.#running.size === 0) return;
    const frames = this.#marks.frames;
    const text = `${frames[this.#frame % frames.length]} ${[...this.#running].map((stage) => this.#describe(stage)).join("  |  ")}`;
    this.#out.write(`\r\x1b[2K${text.slice(0, Math.max(20, (this.#out.columns ?? 80) - 1))}`);
  }

  #clear() {
    if (this.#live) this.#out.write("\r\x1b[2K");
  }
}

function unforeseen(error) {
  const text = error instanceof Error ? (error.stack ?? error.message) : String(error);
  const known = knownReason(text);
  const reason =
    known?.reason ?? `Something unforeseen happened: ${error instanceof Error ? error.message : text}`;
  return new StageFailure(reason, {
    next: known?.next ?? "Run the command again; if it happens again, report it with the lines above.",
    output: text.split("\n"),
  });
}
