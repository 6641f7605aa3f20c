import { describe, expect, it } from "vitest";
import { Turnstile } from "./turnstile";

const gate = () => {
  let open: () => void = () => undefined;
  const passed = new Promise<void>((resolve) => (open = resolve));
  return { passed, open };
};

describe("a turnstile", () => {
  it("lets no more through than it has places, and the others in their order", async () => {
    const turnstile = new Turnstile(2);
    const gates = Array.from({ length: 5 }, gate);
    const begun: number[] = [];
    const all = gates.map(({ passed }, index) =>
      turnstile.pass(async () => {
        begun.push(index);
        await passed;
        return index;
      }),
    );
    expect(begun).toEqual([0, 1]);
    gates[1]?.open();
    await all[1];
    expect(begun).toEqual([0, 1, 2]);
    for (const { open } of gates) open();
    expect(await Promise.all(all)).toEqual([0, 1, 2, 3, 4]);
    expect(begun).toEqual([0, 1, 2, 3, 4]);
  });

  it("gives the place of one that fails to the next", async () => {
    const turnstile = new Turnstile(1);
    const failing = turnstile.pass(() => Promise.reject(new Error("broken")));
    const next = turnstile.pass(() => Promise.resolve("done"));
    await expect(failing).rejects.toThrow("broken");
    expect(await next).toBe("done");
    expect(await turnstile.pass(() => Promise.resolve("again"))).toBe("again");
  });
});
