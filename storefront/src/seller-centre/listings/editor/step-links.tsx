"use client";

import type { ProductKind } from "@lapak-lebak/domain/product-family";
import { Icon } from "@/ui/icon";
import { partId, type Step } from "./steps";
import { texts } from "./texts";

interface StepLinksProps {
  steps: readonly { step: Step; isDone: boolean }[];
  kind: ProductKind | undefined;
}

/** The parts of the editor as links, with a mark at those that are complete. */
export function StepLinks({ steps, kind }: StepLinksProps) {
  const t = texts.steps;
  return (
    <nav aria-label={t.label} className="no-scrollbar relative overflow-x-auto">
      <ol className="flex gap-1 text-sm whitespace-nowrap">
        {steps.map(({ step, isDone }) => (
          <li key={step}>
            <a
              href={`#${partId(step)}`}
              className="flex min-h-11 items-center gap-1 rounded-full px-2.5 font-medium text-ink-soft hover:bg-paper-deep hover:text-leaf"
            >
              {isDone ? (
                <Icon name="check" className="size-4 text-leaf" />
              ) : (
                <span aria-hidden="true" className="size-2 rounded-full border border-line-strong" />
              )}
              {step === "facts" ? t[kind ?? "food"] : t[step]}
              <span className="sr-only">, {isDone ? t.done : t.open}</span>
            </a>
          </li>
        ))}
      </ol>
    </nav>
  );
}
