"use client";

import type { SaveState } from "@/seller-centre/listings/drafts/draft-sync";
import { Icon } from "@/ui/icon";
import { texts } from "./texts";

/** Whether what was typed is safe, in a word; where more is to be said, `SaveNotice` says it. */
export function SaveMark({ state: { phase } }: { state: SaveState<unknown> }) {
  const t = texts.save;
  const isSafe = phase === "saved";
  const isOnPhone = phase === "kept" || phase === "signed_out";
  const words = isOnPhone ? t.keptShort : isSafe ? t.saved : phase === "saving" ? t.saving : t.waiting;
  return (
    <span
      className={`flex items-center gap-1.5 text-xs font-semibold whitespace-nowrap ${isOnPhone ? "text-terracotta" : isSafe ? "text-leaf-deep" : "text-ink-soft"}`}
    >
      <Icon name={isOnPhone ? "cloud-off" : "cloud-check"} className="size-4" />
      {words}
    </span>
  );
}
