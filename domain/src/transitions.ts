/** One permitted step of a state machine, and who may take it. */
export interface Transition<Status extends string, Actor extends string> {
  readonly from: Status;
  readonly to: Status;
  readonly by: readonly Actor[];
}

/** A state machine as a table: what is not in it is not permitted. */
export type TransitionTable<Status extends string, Actor extends string> = readonly Transition<
  Status,
  Actor
>[];

/** Whether the table lets `by` take something from one status to another. */
export function permits<Status extends string, Actor extends string>(
  table: TransitionTable<Status, Actor>,
  from: Status,
  to: Status,
  by: Actor,
): boolean {
  return table.some((step) => step.from === from && step.to === to && step.by.includes(by));
}

/** The statuses that `by` may choose from here, in the table's order: the buttons of a screen. */
export function choicesFrom<Status extends string, Actor extends string>(
  table: TransitionTable<Status, Actor>,
  from: Status,
  by: Actor,
): Status[] {
  return table.filter((step) => step.from === from && step.by.includes(by)).map((step) => step.to);
}
