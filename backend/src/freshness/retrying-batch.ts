/** How a {@link RetryingBatch} works, and how fast. Times in milliseconds. */
export interface BatchOptions<Item> {
  /** Handles what has gathered; when it rejects, the same items come again. */
  handle: (items: Item[]) => Promise<void>;
  /** Told of every failure, and when the next attempt is made. */
  onFailure: (error: unknown, retryIn: number) => void;
  /** How long to gather before handling. */
  gatherFor: number;
  /** The first pause after a failure; it doubles with each further one. */
  firstPause: number;
  longestPause: number;
}

/**
 * Gathers items for a moment, handles them together, one batch at a time, and tries again for as long as handling fails.
 * Equal items count once. Adding never waits and never fails, so that no write depends on what follows from it.
 */
export class RetryingBatch<Item> {
  private readonly waiting = new Set<Item>();
  private timer: NodeJS.Timeout | undefined;
  private running: Promise<void> | undefined;
  private failures = 0;

  constructor(private readonly options: BatchOptions<Item>) {}

  /** Adds items to the next batch. */
  add(items: Iterable<Item>): void {
    for (const item of items) this.waiting.add(item);
    if (this.waiting.size > 0 && this.failures === 0) this.schedule(this.options.gatherFor);
  }

  /** Handles what waits now; resolves when it is done, or has failed and will be tried again. */
  async flush(): Promise<void> {
    clearTimeout(this.timer);
    this.timer = undefined;
    // Several may have waited for one round: whichever comes first begins the next, and the others wait for that too.
    while (this.running) await this.running;
    if (this.waiting.size === 0) return;
    this.running = this.attempt([...this.waiting]);
    await this.running;
    this.running = undefined;
    if (this.waiting.size > 0) this.schedule(this.failures === 0 ? this.options.gatherFor : this.pause());
  }

  private async attempt(items: Item[]): Promise<void> {
    this.waiting.clear();
    try {
      await this.options.handle(items);
      this.failures = 0;
    } catch (error) {
      for (const item of items) this.waiting.add(item);
      this.failures += 1;
      this.options.onFailure(error, this.pause());
    }
  }

  private pause(): number {
    return Math.min(this.options.longestPause, this.options.firstPause * 2 ** (this.failures - 1));
  }

  private schedule(milliseconds: number): void {
    if (this.timer) return;
    this.timer = setTimeout(() => {
      this.timer = undefined;
      void this.flush();
    }, milliseconds);
    // What is left over when the process ends is covered by the lifetimes of the shop's caches.
    this.timer.unref();
  }
}
