import type { DraftStore, KeptDraft } from "./draft-store";

/** What the shop said to a draft that was sent. */
export type SendAnswer<Content> =
  | { kind: "saved"; version: number }
  /** The line is down, or the shop is. */
  | { kind: "unreachable" }
  | { kind: "signed_out" }
  /** Somebody else of the business, or another window, saved before. */
  | { kind: "changed_elsewhere"; version: number; content: Content }
  /** Sending it again will not help; a stable code. */
  | { kind: "refused"; code: string };

/** Where the draft is. */
export type SaveState<Content> =
  | { phase: "saved" }
  /** Typed a moment ago; sent when the hands rest. */
  | { phase: "waiting" }
  | { phase: "saving" }
  /** On this phone alone; sent when the line is back. */
  | { phase: "kept" }
  | { phase: "signed_out" }
  | { phase: "changed_elsewhere"; version: number; content: Content }
  | { phase: "refused"; code: string };

interface DraftSyncOptions<Content> {
  version: number;
  content: Content;
  send: (version: number, content: Content) => Promise<SendAnswer<Content>>;
  store: DraftStore<Content>;
}

/** How long the hands must rest before the draft is sent. */
export const QUIET_MILLISECONDS = 1000;

/** How long to wait after the first, second, … failure; the last one for ever after. */
export const RETRY_MILLISECONDS = [2000, 5000, 15_000, 30_000] as const;

/**
 * Brings a draft to the shop while it is being typed: kept on the phone at once, sent when the hands rest, one request at
 * a time, and sent again until the shop has it. React reads it as an external store.
 */
export class DraftSync<Content> {
  private latest: Content;
  private known: Content;
  private version: number;
  private current: SaveState<Content> = { phase: "saved" };
  private failures = 0;
  private timer: ReturnType<typeof setTimeout> | undefined;
  private sending: Promise<void> | undefined;
  private readonly listeners = new Set<() => void>();

  constructor(private readonly options: DraftSyncOptions<Content>) {
    this.latest = options.content;
    this.known = options.content;
    this.version = options.version;
  }

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  readonly state = (): SaveState<Content> => this.current;

  /** The version that the shop has, for a request which names it. */
  readonly savedVersion = (): number => this.version;

  /** Takes what was typed. While somebody else's change waits for a decision it is kept, and not sent. */
  edit(content: Content): void {
    this.latest = content;
    this.options.store.keep({ version: this.version, content, keptAt: Date.now() });
    if (this.current.phase === "changed_elsewhere") return;
    if (this.sending === undefined) this.become({ phase: "waiting" });
    this.sendAfter(QUIET_MILLISECONDS);
  }

  /** Goes on with what an earlier visit kept on the phone; upon an older version the shop will say that it has changed. */
  resume({ version, content }: Pick<KeptDraft<Content>, "version" | "content">): void {
    this.version = version;
    this.edit(content);
  }

  /** Sends now what has not been sent. Whether the shop has everything then. */
  async flush(): Promise<boolean> {
    this.stopWaiting();
    await this.sending;
    while (this.latest !== this.known) {
      if (this.current.phase === "changed_elsewhere") return false;
      await this.sendOnce();
      if (this.isStuck()) return false;
    }
    return this.current.phase === "saved";
  }

  /** The line is back, or the member has signed in again: do not wait for the next try. */
  readonly tryAgain = (): void => {
    if (["kept", "signed_out", "refused"].includes(this.current.phase)) void this.flush();
  };

  /** After somebody else's change: what is typed here takes its place. */
  keepMine(): Promise<boolean> {
    if (this.current.phase !== "changed_elsewhere") return this.flush();
    this.version = this.current.version;
    this.become({ phase: "waiting" });
    return this.flush();
  }

  /** After somebody else's change: it stays, and what was typed here is dropped. The content to go on with. */
  takeTheirs(): Content {
    if (this.current.phase !== "changed_elsewhere") return this.latest;
    const { version, content } = this.current;
    this.latest = content;
    this.settle(version, content);
    return content;
  }

  /** Stops trying, for a page that is being left. What is kept on the phone stays there. */
  readonly stop = (): void => this.stopWaiting();

  private sendAfter(milliseconds: number): void {
    this.stopWaiting();
    this.timer = setTimeout(() => void this.flush(), milliseconds);
  }

  private stopWaiting(): void {
    clearTimeout(this.timer);
    this.timer = undefined;
  }

  private async sendOnce(): Promise<void> {
    this.sending ??= this.exchange().finally(() => {
      this.sending = undefined;
    });
    return this.sending;
  }

  private async exchange(): Promise<void> {
    const content = this.latest;
    this.become({ phase: "saving" });
    const answer = await this.options.send(this.version, content);
    switch (answer.kind) {
      case "saved":
        this.settle(answer.version, content);
        break;
      case "changed_elsewhere":
        // The same words are our own, whose receipt was lost on the way.
        if (isSame(answer.content, content)) this.settle(answer.version, content);
        else this.become({ phase: answer.kind, version: answer.version, content: answer.content });
        break;
      case "unreachable":
        this.become({ phase: "kept" });
        this.sendAfter(RETRY_MILLISECONDS[Math.min(this.failures, RETRY_MILLISECONDS.length - 1)] ?? 0);
        this.failures += 1;
        break;
      case "signed_out":
        this.become({ phase: "signed_out" });
        break;
      case "refused":
        this.become({ phase: "refused", code: answer.code });
        break;
    }
  }

  private settle(version: number, content: Content): void {
    this.version = version;
    this.known = content;
    this.failures = 0;
    if (this.latest === content) {
      this.options.store.forget();
      this.become({ phase: "saved" });
    } else {
      this.options.store.keep({ version, content: this.latest, keptAt: Date.now() });
      this.become({ phase: "waiting" });
    }
  }

  private isStuck(): boolean {
    return ["kept", "signed_out", "changed_elsewhere", "refused"].includes(this.current.phase);
  }

  private become(state: SaveState<Content>): void {
    this.current = state;
    for (const listener of this.listeners) listener();
  }
}

/** Whether two contents say the same, whatever the order of their fields. */
export function isSame(a: unknown, b: unknown): boolean {
  return JSON.stringify(sorted(a)) === JSON.stringify(sorted(b));
}

function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([, inner]) => inner !== undefined)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, inner]) => [key, sorted(inner)]),
  );
}
