"use client";

import type { ListingContent } from "@lapak-lebak/domain/listing-content";
import { useCallback, useEffect, useRef, useState, useSyncExternalStore } from "react";
import { editContent, type ListingEdit } from "@/seller-centre/listings/content/edit-content";
import { withAVariant } from "@/seller-centre/listings/content/variant-grid";
import { browserStorage, DraftStore } from "./draft-store";
import { DraftSync, isSame, type SaveState } from "./draft-sync";
import { sendDraft } from "./send-draft";

/** The draft that is being edited, and what can be done to it. */
export interface Draft {
  content: ListingContent;
  edit: (edit: ListingEdit) => void;
  saveState: SaveState<ListingContent>;
  /** Whether what an earlier visit could not send was taken up again. */
  isRestored: boolean;
  /** Sends what has not been sent; whether the shop has everything then. */
  flush: () => Promise<boolean>;
  savedVersion: () => number;
  tryAgain: () => void;
  keepMine: () => void;
  takeTheirs: () => void;
}

interface DraftOptions {
  id: string;
  version: number;
  content: ListingContent;
  /** While it is under review nothing is taken up again. */
  isReadOnly: boolean;
}

/** Short, for it stands in every variant; unlike enough within one listing. */
const newKey = () => crypto.randomUUID().slice(0, 8);

/** Edits a draft: kept on this phone at once, sent when the hands rest, and sent again until the shop has it. */
export function useDraft({ id, version, content: saved, isReadOnly }: DraftOptions): Draft {
  const [content, setContent] = useState(() => withAVariant(saved, newKey));
  const [{ store, sync }] = useState(() => {
    const draftStore = new DraftStore<ListingContent>(id, browserStorage());
    const send = (upon: number, typed: ListingContent) => sendDraft(id, upon, typed);
    return { store: draftStore, sync: new DraftSync({ version, content, send, store: draftStore }) };
  });
  const [isRestored, setRestored] = useState(false);
  const saveState = useSyncExternalStore(sync.subscribe, sync.state, sync.state);
  const latest = useRef(content);

  const show = useCallback((next: ListingContent) => {
    latest.current = next;
    setContent(next);
  }, []);

  const edit = useCallback(
    (change: ListingEdit) => {
      show(editContent(latest.current, change, newKey));
      sync.edit(latest.current);
    },
    [show, sync],
  );

  useEffect(() => {
    const kept = isReadOnly ? null : store.kept();
    if (kept !== null && !isSame(kept.content, saved)) {
      // eslint-disable-next-line react-hooks/set-state-in-effect -- the phone's memory can only be read in the browser
      show(kept.content);
      setRestored(true);
      sync.resume(kept);
    }
    return sync.stop;
    // Once: what was kept before this visit.
    // eslint-disable-next-line react-hooks/exhaustive-deps -- see above
  }, []);

  useEffect(() => {
    const leave = () => {
      if (document.visibilityState === "hidden") void sync.flush();
    };
    window.addEventListener("online", sync.tryAgain);
    window.addEventListener("focus", sync.tryAgain);
    document.addEventListener("visibilitychange", leave);
    return () => {
      window.removeEventListener("online", sync.tryAgain);
      window.removeEventListener("focus", sync.tryAgain);
      document.removeEventListener("visibilitychange", leave);
    };
  }, [sync]);

  return {
    content,
    edit,
    saveState,
    isRestored,
    flush: () => sync.flush(),
    savedVersion: sync.savedVersion,
    tryAgain: sync.tryAgain,
    keepMine: () => void sync.keepMine(),
    takeTheirs: () => show(sync.takeTheirs()),
  };
}
