/** A failure that its reader can act on: one sentence why, one next step, and the last output that led to it. */
export class StageFailure extends Error {
  /**
   * @param {string} reason one sentence, with a full stop
   * @param {{next: string, output?: string[], log?: string}} detail what to do, last lines of output, the log file
   */
  constructor(reason, { next, output = [], log }) {
    super(reason);
    this.name = "StageFailure";
    this.next = next;
    this.output = output;
    this.log = log;
  }
}
