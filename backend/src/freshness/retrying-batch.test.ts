import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { RetryingBatch } from "./retrying-batch";

const batchOf = (handle: (items: string[]) => Promise<void>) => {
  const onFailure = vi.fn<(error: unknown, retryIn: number) => void>();
  const batch = new RetryingBatch<string>({
    handle,
    onFailure,
    gatherFor: 100,
    firstPause: 1_000,
    longestPause: 3_000,
  });
  return { batch, onFailure };
};

describe("a batch that is tried again", () => {
  beforeEach(() => {
    vi.useFakeTimers();
  });
  afterEach(() => {
    vi.useRealTimers();
  });

  it("handles what came within a moment together, and equal things once", async () => {
    const handle = vi.fn<(items: string[]) => Promise<void>>().mockResolvedValue();
    const { batch } = batchOf(handle);
    batch.add(["a", "b"]);
    batch.add(["b", "c"]);
    await vi.advanceTimersByTimeAsync(100);
    expect(handle.mock.calls).toEqual([[["a", "b", "c"]]]);
  });

  it("tries again after ever longer pauses, together with what came meanwhile", async () => {
    const handle = vi
      .fn<(items: string[]) => Promise<void>>()
      .mockRejectedValueOnce(new Error("first"))
      .mockRejectedValueOnce(new Error("second"))
      .mockRejectedValueOnce(new Error("third"))
      .mockResolvedValue();
    const { batch, onFailure } = batchOf(handle);
    batch.add(["a"]);
    await vi.advanceTimersByTimeAsync(100);
    batch.add(["b"]);
    await vi.advanceTimersByTimeAsync(900);
    expect(handle).toHaveBeenCalledTimes(1);
    await vi.advanceTimersByTimeAsync(100);
    expect(handle.mock.calls[1]?.[0].toSorted()).toEqual(["a", "b"]);
    await vi.advanceTimersByTimeAsync(2_000);
    await vi.advanceTimersByTimeAsync(3_000);
    expect(handle).toHaveBeenCalledTimes(4);
    expect(onFailure.mock.calls.map(([, retryIn]) => retryIn)).toEqual([1_000, 2_000, 3_000]);
  });

  it("handles one batch at a time, and what came during one in the next", async () => {
    let finish: () => void = () => undefined;
    const handle = vi
      .fn<(items: string[]) => Promise<void>>()
      .mockImplementationOnce(() => new Promise((resolve) => (finish = resolve)))
      .mockResolvedValue();
    const { batch } = batchOf(handle);
    batch.add(["a"]);
    await vi.advanceTimersByTimeAsync(100);
    batch.add(["b"]);
    await vi.advanceTimersByTimeAsync(500);
    expect(handle).toHaveBeenCalledTimes(1);
    finish();
    await vi.advanceTimersByTimeAsync(100);
    expect(handle.mock.calls).toEqual([[["a"]], [["b"]]]);
  });

  it("handles one batch at a time however many ask for it, and answers each only when all is handled", async () => {
    const finish: (() => void)[] = [];
    const handle = vi.fn<(items: string[]) => Promise<void>>(
      () => new Promise((resolve) => finish.push(resolve)),
    );
    const { batch } = batchOf(handle);
    const answered = vi.fn();
    batch.add(["a"]);
    void batch.flush();
    await vi.advanceTimersByTimeAsync(0);
    batch.add(["b"]);
    void batch.flush();
    void batch.flush().then(answered);
    finish[0]?.();
    await vi.advanceTimersByTimeAsync(0);
    expect(handle.mock.calls).toEqual([[["a"]], [["b"]]]);
    expect(answered).not.toHaveBeenCalled();
    batch.add(["c"]);
    await vi.advanceTimersByTimeAsync(1_000);
    expect(handle).toHaveBeenCalledTimes(2);
    finish[1]?.();
    await vi.advanceTimersByTimeAsync(0);
    finish[2]?.();
    await vi.advanceTimersByTimeAsync(0);
    expect(answered).toHaveBeenCalledTimes(1);
  });

  it("goes back to gathering once it has succeeded", async () => {
    const handle = vi
      .fn<(items: string[]) => Promise<void>>()
      .mockRejectedValueOnce(new Error("once"))
      .mockResolvedValue();
    const { batch } = batchOf(handle);
    batch.add(["a"]);
    await vi.advanceTimersByTimeAsync(1_100);
    batch.add(["b"]);
    await vi.advanceTimersByTimeAsync(100);
    expect(handle.mock.calls).toEqual([[["a"]], [["a"]], [["b"]]]);
  });
});
