/** A listing as it was typed on this phone and has not reached the shop yet. */
export interface KeptDraft<Content> {
  /** The version of the draft upon which it was typed. */
  version: number;
  content: Content;
  /** Milliseconds since 1970. */
  keptAt: number;
}

/** The part of `localStorage` that is used. */
export type KeyStorage = Pick<Storage, "getItem" | "setItem" | "removeItem">;

const keyOf = (listingId: string) => `lapak_draft:${listingId}`;

/**
 * Keeps what is typed on this phone until the shop has it. `localStorage`, because it writes before the next line of code:
 * a phone that runs out of battery loses nothing.
 */
export class DraftStore<Content> {
  constructor(
    private readonly listingId: string,
    private readonly storage: KeyStorage | undefined,
  ) {}

  keep(draft: KeptDraft<Content>): void {
    try {
      this.storage?.setItem(keyOf(this.listingId), JSON.stringify(draft));
    } catch {
      // Full, or forbidden in a private window: then only the shop keeps it.
    }
  }

  /** What was kept, unless it cannot be read any more. */
  kept(): KeptDraft<Content> | null {
    try {
      const text = this.storage?.getItem(keyOf(this.listingId)) ?? null;
      const draft: unknown = text === null ? null : JSON.parse(text);
      return isKeptDraft<Content>(draft) ? draft : null;
    } catch {
      return null;
    }
  }

  forget(): void {
    try {
      this.storage?.removeItem(keyOf(this.listingId));
    } catch {
      // Nothing was kept either.
    }
  }
}

/** Only its frame is looked at: what is in it was written by this same code, and the shop checks it again. */
function isKeptDraft<Content>(draft: unknown): draft is KeptDraft<Content> {
  return (
    typeof draft === "object" &&
    draft !== null &&
    "version" in draft &&
    typeof draft.version === "number" &&
    "keptAt" in draft &&
    typeof draft.keptAt === "number" &&
    "content" in draft &&
    typeof draft.content === "object" &&
    draft.content !== null
  );
}

/** The browser's store, or none on the server and where it is forbidden. */
export function browserStorage(): KeyStorage | undefined {
  try {
    return typeof window === "undefined" ? undefined : window.localStorage;
  } catch {
    return undefined;
  }
}
