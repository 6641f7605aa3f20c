import { expect, it } from "vitest";
import { saveInTurn } from "./save-in-turn";

type Storage = Parameters<typeof saveInTurn>[0];
type Checkpoint = Parameters<Storage["save"]>[1];

/** Refuses, like Medusa's storage in memory, a checkpoint of a workflow whose last one is still being written. */
function lockingStorage() {
  const locked = new Set<string>();
  const written: string[] = [];
  const save = async (key: string, data: string) => {
    if (locked.has(key)) throw new Error("Transaction storage is locked");
    locked.add(key);
    await new Promise((resolve) => setTimeout(resolve, 5));
    locked.delete(key);
    if (data === "broken") throw new Error("the database is gone");
    written.push(data);
    return data;
  };
  return { storage: { save } as unknown as Storage, written };
}

const checkpoint = (name: string) => name as unknown as Checkpoint;

it("writes the checkpoints of parallel steps in the order in which they were taken", async () => {
  const { storage, written } = lockingStorage();
  saveInTurn(storage);
  const names = ["first", "second", "third", "fourth", "fifth"];
  await Promise.all(names.map((name) => storage.save("cart-1", checkpoint(name))));
  expect(written).toEqual(names);
});

it("lets the next in turn write when one fails, and says so to whom it failed", async () => {
  const { storage, written } = lockingStorage();
  saveInTurn(storage);
  const [broken, whole] = await Promise.allSettled([
    storage.save("cart-1", checkpoint("broken")),
    storage.save("cart-1", checkpoint("whole")),
  ]);
  expect([broken.status, whole.status]).toEqual(["rejected", "fulfilled"]);
  expect(written).toEqual(["whole"]);
});

it("wraps a storage once, however often it is told to", async () => {
  const { storage, written } = lockingStorage();
  const wrapped = Reflect.get(saveInTurn(storage), "save");
  expect(Reflect.get(saveInTurn(storage), "save")).toBe(wrapped);
  await storage.save("cart-1", checkpoint("only"));
  expect(written).toEqual(["only"]);
});
