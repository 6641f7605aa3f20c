import { DistributedTransaction } from "@medusajs/framework/orchestration";

type Storage = Parameters<typeof DistributedTransaction.setStorage>[0];

const savingInTurn = new WeakSet<object>();

/**
 * Has a storage write the checkpoints of one workflow one after the other, those of different workflows side by side.
 *
 * Medusa's storage in memory (2.21.2) refuses a checkpoint while another of the same workflow is being written, and its
 * caller gives up after three attempts. When the database is slow, parallel steps of a stored workflow then fail although
 * they have succeeded, and the workflow stops half-way, neither done nor undone: a cart whose last piece went to somebody
 * else stays an order. A checkpoint is taken before it is saved, so that the last in turn is the newest.
 */
export function saveInTurn(storage: Storage): Storage {
  if (savingInTurn.has(storage)) return storage;
  savingInTurn.add(storage);
  const save = storage.save.bind(storage);
  const last = new Map<string, Promise<unknown>>();
  storage.save = async (key, ...rest) => {
    const before = last.get(key);
    const saved = before ? before.then(() => save(key, ...rest)) : save(key, ...rest);
    const turn = saved.catch(() => undefined);
    last.set(key, turn);
    void turn.then(() => {
      if (last.get(key) === turn) last.delete(key);
    });
    return await saved;
  };
  return storage;
}

/** Has the storage of whichever workflow engine is loaded save in turn. Called before Medusa loads its modules. */
export function saveWorkflowsInTurn(): void {
  const setStorage = DistributedTransaction.setStorage.bind(DistributedTransaction);
  DistributedTransaction.setStorage = (storage) => setStorage(saveInTurn(storage));
}
