/**
 * Lets so many through at a time; the others wait in the order in which they came. A picture takes a hundred megabytes
 * while it is decoded: eleven at once would exhaust a small server.
 */
export class Turnstile {
  private inside = 0;
  private readonly waiting: (() => void)[] = [];

  constructor(private readonly places: number) {}

  /** Does something once there is a place, and answers what it answers. */
  async pass<T>(act: () => Promise<T>): Promise<T> {
    if (this.inside >= this.places) await new Promise<void>((resolve) => this.waiting.push(resolve));
    else this.inside += 1;
    try {
      return await act();
    } finally {
      // Who waits takes the place over: it is never free in between, so that nobody overtakes.
      const next = this.waiting.shift();
      if (next) next();
      else this.inside -= 1;
    }
  }
}
