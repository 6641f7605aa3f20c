"use client";

import type { Draft } from "@/seller-centre/listings/drafts/use-draft";
import { sellerRoutes } from "@/seller-centre/routes";
import { Button } from "@/ui/button";
import { Notice } from "@/ui/notice";
import { texts } from "./texts";

const LINK = "flex min-h-11 items-center font-semibold underline underline-offset-4";

/** What is to be known or decided before everything is saved. Says itself to who does not see it. */
export function SaveNotice({ draft }: { draft: Draft }) {
  const { saveState, isRestored, tryAgain, keepMine, takeTheirs } = draft;
  const t = texts.save;
  switch (saveState.phase) {
    case "kept":
      return (
        <Notice live>
          <p>{t.kept}</p>
        </Notice>
      );
    case "signed_out":
      return (
        <Notice tone="bad" live>
          <p>{t.signed_out}</p>
          <a href={sellerRoutes.signIn()} target="_blank" rel="noreferrer" className={LINK}>
            {t.signIn}
          </a>
        </Notice>
      );
    case "refused":
      return (
        <Notice tone="bad" live>
          <p>{saveState.code === "listing_submitted" ? t.notEditable : t.refused}</p>
          <button type="button" onClick={tryAgain} className={LINK}>
            {t.again}
          </button>
        </Notice>
      );
    case "changed_elsewhere":
      return (
        <Notice tone="bad" title={texts.conflict.title} live>
          <p>{texts.conflict.body}</p>
          <div className="flex flex-wrap gap-2 pt-1">
            <Button type="button" look="secondary" onClick={keepMine}>
              {texts.conflict.mine}
            </Button>
            <Button type="button" look="secondary" onClick={takeTheirs}>
              {texts.conflict.theirs}
            </Button>
          </div>
        </Notice>
      );
    default:
      return isRestored ? (
        <Notice tone="good" live>
          <p>{t.restored}</p>
        </Notice>
      ) : null;
  }
}
