"use client";

import type { LabelCertificate } from "@lapak-lebak/domain/listing-content";
import { useRef } from "react";
import { fill } from "@/seller-centre/fill";
import { sellerRoutes } from "@/seller-centre/routes";
import { Button } from "@/ui/button";
import { Icon } from "@/ui/icon";
import { LinkButton } from "@/ui/link-button";
import { Notice } from "@/ui/notice";
import { ShopLink } from "@/ui/shop-link";
import { useEditor } from "./editor-context";
import { problemsInOrder } from "./steps";
import { LabelChecklist } from "./label-checklist";
import { sayProblemElsewhere } from "./say-problem";
import { texts } from "./texts";

interface ReviewSectionProps {
  listingId: string;
  certificates: readonly LabelCertificate[];
  producerKnown: boolean;
  /** Not before the business itself has been handed in. */
  maySubmit: boolean;
  now: Date;
  isSending: boolean;
  /** Why it was not sent, in a sentence. */
  failure: string | undefined;
  onSubmit: () => void;
  /** Sends what is not saved yet before another page shows it. */
  onPreview: () => void;
}

/** What is still missing, what the label needs, how it looks, and the button that sends it. */
export function ReviewSection(props: ReviewSectionProps) {
  const { listingId, certificates, producerKnown, maySubmit, now, isSending, failure, onSubmit, onPreview } =
    props;
  const { content } = useEditor();
  const missing = useRef<HTMLDivElement>(null);
  const problems = problemsInOrder(content);
  const t = texts.review;
  const submit = () => {
    onSubmit();
    missing.current?.focus();
  };
  return (
    <>
      {problems.length === 0 ? (
        <p className="flex items-center gap-2 text-sm font-semibold text-leaf-deep">
          <Icon name="circle-check" />
          {t.ready}
        </p>
      ) : (
        <div
          ref={missing}
          tabIndex={-1}
          role="group"
          aria-labelledby="missing"
          className="rounded-sm outline-none"
        >
          <p id="missing" className="text-sm font-semibold">
            {fill(t.missing, { count: problems.length })}
          </p>
          <ul className="mt-1 text-sm">
            {problems.map(({ field, code }) => (
              <li key={`${field} ${code}`}>
                <a
                  href={`#${field}`}
                  className="flex min-h-11 items-center gap-2 text-terracotta underline underline-offset-4"
                >
                  <Icon name="circle-exclamation-point" className="size-4" />
                  {sayProblemElsewhere({ field, code }, content)}
                </a>
              </li>
            ))}
          </ul>
        </div>
      )}
      <LabelChecklist certificates={certificates} producerKnown={producerKnown} now={now} />
      <div className="grid gap-3">
        {maySubmit ? null : (
          <Notice>
            <p>{t.businessFirst}</p>
            <ShopLink
              href={sellerRoutes.home()}
              className="inline-flex min-h-11 items-center font-semibold underline underline-offset-4"
            >
              {t.toBusiness}
            </ShopLink>
          </Notice>
        )}
        {failure === undefined ? null : (
          <p role="alert" className="text-sm font-medium text-danger">
            {failure}
          </p>
        )}
        <LinkButton
          href={sellerRoutes.listingPreview(listingId)}
          look="secondary"
          wide
          onNavigate={onPreview}
        >
          <Icon name="eye" />
          {t.preview}
        </LinkButton>
        <Button type="button" size="large" wide disabled={isSending || !maySubmit} onClick={submit}>
          {isSending ? t.sending : t.submit}
          {isSending ? null : <Icon name="send" />}
        </Button>
        <p className="text-center text-xs text-ink-soft">{t.later}</p>
      </div>
    </>
  );
}
