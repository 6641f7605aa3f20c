import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { DraftStore, type KeyStorage } from "./draft-store";
import { DraftSync, QUIET_MILLISECONDS, RETRY_MILLISECONDS, type SendAnswer } from "./draft-sync";

interface Words {
  title: string;
}

function phone(): KeyStorage & { size: () => number } {
  const kept = new Map<string, string>();
  return {
    getItem: (key) => kept.get(key) ?? null,
    setItem: (key, value) => void kept.set(key, value),
    removeItem: (key) => void kept.delete(key),
    size: () => kept.size,
  };
}

const send = vi.fn<(version: number, content: Words) => Promise<SendAnswer<Words>>>();

function draft(storage: KeyStorage = phone()) {
  const store = new DraftStore<Words>("lst_1", storage);
  return { store, sync: new DraftSync({ version: 3, content: { title: "" }, send, store }) };
}

beforeEach(() => {
  vi.useFakeTimers();
  send.mockReset().mockImplementation((version) => Promise.resolve({ kind: "saved", version: version + 1 }));
});
afterEach(() => vi.useRealTimers());

const rest = (milliseconds: number = QUIET_MILLISECONDS) => vi.advanceTimersByTimeAsync(milliseconds);

describe("a draft that is being typed", () => {
  it("is kept on the phone at once and sent when the hands rest, not at every letter", async () => {
    const { sync, store } = draft();
    sync.edit({ title: "K" });
    sync.edit({ title: "Ke" });
    expect(store.kept()).toMatchObject({ version: 3, content: { title: "Ke" } });
    expect(sync.state().phase).toBe("waiting");
    await rest(QUIET_MILLISECONDS - 1);
    expect(send).not.toHaveBeenCalled();
    await rest(1);
    expect(send.mock.calls).toEqual([[3, { title: "Ke" }]]);
    expect(sync.state().phase).toBe("saved");
    expect(sync.savedVersion()).toBe(4);
    expect(store.kept()).toBeNull();
  });

  it("is sent again where it was changed while on its way, one request at a time", async () => {
    const { sync, store } = draft();
    let arrive: (answer: SendAnswer<Words>) => void = () => undefined;
    send.mockImplementationOnce(() => new Promise((resolve) => (arrive = resolve)));
    sync.edit({ title: "Keripik" });
    await rest();
    sync.edit({ title: "Keripik talas" });
    await rest();
    expect(send).toHaveBeenCalledTimes(1);
    arrive({ kind: "saved", version: 4 });
    await rest(0);
    expect(send.mock.lastCall).toEqual([4, { title: "Keripik talas" }]);
    expect(sync.state().phase).toBe("saved");
    expect(store.kept()).toBeNull();
  });

  it("is asked for at once before a page that needs it", async () => {
    const { sync } = draft();
    sync.edit({ title: "Keripik" });
    await expect(sync.flush()).resolves.toBe(true);
    expect(send).toHaveBeenCalledTimes(1);
    await expect(sync.flush()).resolves.toBe(true);
    expect(send).toHaveBeenCalledTimes(1);
  });

  it("tells who watches", async () => {
    const { sync } = draft();
    const phases: string[] = [];
    sync.subscribe(() => phases.push(sync.state().phase));
    sync.edit({ title: "Keripik" });
    await rest();
    expect(phases).toEqual(["waiting", "saving", "saved"]);
  });
});

describe("while the line is down", () => {
  it("stays on the phone and is tried again, less and less often", async () => {
    const { sync, store } = draft();
    send.mockResolvedValue({ kind: "unreachable" });
    sync.edit({ title: "Keripik" });
    await rest();
    expect(sync.state().phase).toBe("kept");
    expect(store.kept()?.content).toEqual({ title: "Keripik" });
    for (const [index, wait] of RETRY_MILLISECONDS.entries()) {
      await rest(wait - 1);
      expect(send).toHaveBeenCalledTimes(index + 1);
      await rest(1);
      expect(send).toHaveBeenCalledTimes(index + 2);
    }
    send.mockResolvedValue({ kind: "saved", version: 9 });
    await rest(30_000);
    expect(sync.state().phase).toBe("saved");
    expect(store.kept()).toBeNull();
  });

  it("goes as soon as the line is back", async () => {
    const { sync } = draft();
    send.mockResolvedValueOnce({ kind: "unreachable" });
    sync.edit({ title: "Keripik" });
    await rest();
    sync.tryAgain();
    await rest(0);
    expect(sync.state().phase).toBe("saved");
    await rest(60_000);
    expect(send).toHaveBeenCalledTimes(2);
  });

  it("says to who must know that not everything is saved", async () => {
    const { sync } = draft();
    send.mockResolvedValue({ kind: "unreachable" });
    sync.edit({ title: "Keripik" });
    await expect(sync.flush()).resolves.toBe(false);
  });

  it("is sent once by the next visit, from what the phone kept", async () => {
    const storage = phone();
    const before = draft(storage);
    send.mockResolvedValue({ kind: "unreachable" });
    before.sync.edit({ title: "Keripik" });
    await rest();
    before.sync.stop();
    await rest(60_000);
    expect(send).toHaveBeenCalledTimes(1);
    send.mockClear().mockResolvedValue({ kind: "saved", version: 4 });
    const { store, sync } = draft(storage);
    const kept = store.kept();
    if (kept === null) throw new Error("nothing was kept");
    sync.resume(kept);
    await rest();
    expect(send.mock.calls).toEqual([[3, { title: "Keripik" }]]);
    expect(store.kept()).toBeNull();
  });

  it("is not written over what somebody else saved since that visit", async () => {
    const { sync } = draft();
    send.mockResolvedValueOnce({ kind: "changed_elsewhere", version: 3, content: { title: "Siti" } });
    sync.resume({ version: 1, content: { title: "Keripik" } });
    await rest();
    expect(send.mock.calls).toEqual([[1, { title: "Keripik" }]]);
    expect(sync.state().phase).toBe("changed_elsewhere");
  });
});

describe("when somebody else saved before", () => {
  const theirs: SendAnswer<Words> = {
    kind: "changed_elsewhere",
    version: 8,
    content: { title: "Punya Siti" },
  };

  it("nothing is overwritten until the member decides, and typing goes on being kept", async () => {
    const { sync, store } = draft();
    send.mockResolvedValueOnce(theirs);
    sync.edit({ title: "Punya saya" });
    await rest();
    expect(sync.state()).toMatchObject({ phase: "changed_elsewhere", content: { title: "Punya Siti" } });
    sync.edit({ title: "Punya saya saja" });
    await rest(60_000);
    await expect(sync.flush()).resolves.toBe(false);
    expect(send).toHaveBeenCalledTimes(1);
    expect(store.kept()?.content).toEqual({ title: "Punya saya saja" });
  });

  it("what is typed here may take its place", async () => {
    const { sync, store } = draft();
    send.mockResolvedValueOnce(theirs);
    sync.edit({ title: "Punya saya" });
    await rest();
    await expect(sync.keepMine()).resolves.toBe(true);
    expect(send.mock.lastCall).toEqual([8, { title: "Punya saya" }]);
    expect(store.kept()).toBeNull();
  });

  it("theirs may stay", async () => {
    const { sync, store } = draft();
    send.mockResolvedValueOnce(theirs);
    sync.edit({ title: "Punya saya" });
    await rest();
    expect(sync.takeTheirs()).toEqual({ title: "Punya Siti" });
    expect(sync.state().phase).toBe("saved");
    expect(sync.savedVersion()).toBe(8);
    expect(store.kept()).toBeNull();
    await rest(60_000);
    expect(send).toHaveBeenCalledTimes(1);
  });

  it("is no matter where they are our own words whose receipt was lost", async () => {
    const { sync } = draft();
    send.mockResolvedValueOnce({ kind: "changed_elsewhere", version: 4, content: { title: "Keripik" } });
    sync.edit({ title: "Keripik" });
    await rest();
    expect(sync.state().phase).toBe("saved");
    expect(sync.savedVersion()).toBe(4);
  });
});

describe("what cannot be saved", () => {
  it("is not sent for ever: signed out waits for signing in", async () => {
    const { sync, store } = draft();
    send.mockResolvedValueOnce({ kind: "signed_out" });
    sync.edit({ title: "Keripik" });
    await rest(60_000);
    expect(send).toHaveBeenCalledTimes(1);
    expect(store.kept()).not.toBeNull();
    sync.tryAgain();
    await rest(0);
    expect(sync.state().phase).toBe("saved");
  });

  it("says why, and is tried again with the next change", async () => {
    const { sync } = draft();
    send.mockResolvedValueOnce({ kind: "refused", code: "text_too_long" });
    sync.edit({ title: "x".repeat(9) });
    await rest(60_000);
    expect(sync.state()).toEqual({ phase: "refused", code: "text_too_long" });
    sync.edit({ title: "x" });
    await rest();
    expect(sync.state().phase).toBe("saved");
  });
});

describe("a phone that keeps nothing", () => {
  it("does not hinder the typing", async () => {
    const forbidden: KeyStorage = {
      getItem: () => {
        throw new DOMException("forbidden");
      },
      setItem: () => {
        throw new DOMException("full", "QuotaExceededError");
      },
      removeItem: () => {
        throw new DOMException("forbidden");
      },
    };
    const { sync, store } = draft(forbidden);
    expect(store.kept()).toBeNull();
    sync.edit({ title: "Keripik" });
    await rest();
    expect(sync.state().phase).toBe("saved");
  });

  it("forgets what it cannot read", () => {
    const storage = phone();
    storage.setItem("lapak_draft:lst_1", '{"version":"3"');
    expect(draft(storage).store.kept()).toBeNull();
    storage.setItem("lapak_draft:lst_1", '{"version":"3","content":{}}');
    expect(draft(storage).store.kept()).toBeNull();
  });
});
