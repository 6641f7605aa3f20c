import type { Crop } from "./picture-queue";

/** A photo that has not reached the shop: its bytes, and what was to become of it. */
export interface KeptPhoto {
  id: string;
  listingId: string;
  file: File;
  crop?: Crop;
  replaces?: string;
  keptAt: number;
}

const DATABASE = "lapak_photos";
const STORE = "waiting";

/** Photos of a visit long ago are not sent any more: nobody remembers them. In milliseconds. */
const OLDEST = 7 * 24 * 60 * 60 * 1000;

/** Keeps a photo on the phone until it has been sent; in the browser's database, because it is large. */
export async function keepPhoto(photo: KeptPhoto): Promise<void> {
  await within("readwrite", (store) => store.put(photo)).catch(() => undefined);
}

/** Drops a photo that has been sent, or is not to be. */
export async function forgetPhoto(id: string): Promise<void> {
  await within("readwrite", (store) => store.delete(id)).catch(() => undefined);
}

/** The photos of a listing that an earlier visit could not send, the first chosen first. Drops those that are too old. */
export async function keptPhotos(listingId: string): Promise<KeptPhoto[]> {
  // The store holds nothing but what `keepPhoto` put there.
  const all = await within("readonly", (store) => store.getAll() as IDBRequest<KeptPhoto[]>).catch(() => []);
  const now = Date.now();
  for (const { id, keptAt } of all) if (now - keptAt > OLDEST) void forgetPhoto(id);
  return all
    .filter((photo) => photo.listingId === listingId && now - photo.keptAt <= OLDEST)
    .sort((a, b) => a.keptAt - b.keptAt);
}

/** @throws DOMException where the browser forbids it, as some do in private windows */
async function within<Result>(
  mode: IDBTransactionMode,
  act: (store: IDBObjectStore) => IDBRequest<Result>,
): Promise<Result> {
  const database = await open();
  try {
    return await settled(act(database.transaction(STORE, mode).objectStore(STORE)));
  } finally {
    database.close();
  }
}

function open(): Promise<IDBDatabase> {
  const opening = indexedDB.open(DATABASE, 1);
  opening.onupgradeneeded = () => void opening.result.createObjectStore(STORE, { keyPath: "id" });
  return settled(opening);
}

function settled<Result>(request: IDBRequest<Result>): Promise<Result> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error ?? new Error("the browser's database failed"));
  });
}
