import type { FirstStep, Me } from "@/backend/schemas/seller-me";
import messages from "@/seller-centre/messages/home.json";
import { sellerTexts } from "@/seller-centre/texts";
import { Badge } from "@/ui/badge";
import { Icon } from "@/ui/icon";
import { ShopLink } from "@/ui/shop-link";
import { stepLink } from "./step-link";

const NAMES: Readonly<Record<string, { title: string; body: string }>> = messages.steps.names;

/** What a new business does before the agency is asked to admit it: what is done, what is left, and where. */
export function FirstSteps({ me: { steps, member } }: { me: Me }) {
  const t = sellerTexts("home");
  const required = steps.filter((step) => step.required);
  const done = required.filter((step) => step.done).length;
  return (
    <section className="grid gap-3">
      <div>
        <h2 className="text-lg">{t("steps.title")}</h2>
        <p className="text-sm text-ink-soft">{t("steps.progress", { done, total: required.length })}</p>
        <progress
          value={done}
          max={required.length}
          aria-label={t("steps.title")}
          className="centre-progress mt-2"
        />
      </div>
      <ol className="overflow-hidden rounded-md border border-line bg-card">
        {steps.map((step, index) => (
          <li key={step.code} className="border-line not-first:border-t">
            <Step step={step} number={index + 1} isOwner={member.role === "owner"} />
          </li>
        ))}
      </ol>
    </section>
  );
}

function Step({ step, number, isOwner }: { step: FirstStep; number: number; isOwner: boolean }) {
  const t = sellerTexts("home");
  const { code, done, required, missing } = step;
  const words = Object.hasOwn(NAMES, code) ? NAMES[code] : undefined;
  const isOthers = code === "bank_account" && !isOwner;
  const href = isOthers ? undefined : stepLink(step);
  const note = done
    ? t("steps.done")
    : missing.includes("verification")
      ? t("steps.waiting")
      : isOthers
        ? t("steps.ownerOnly")
        : t(required ? "steps.required" : "steps.optional");
  const content = (
    <>
      <span
        aria-hidden="true"
        className={`grid size-8 shrink-0 place-items-center rounded-full text-sm font-bold ${done ? "bg-leaf text-white" : "bg-paper-deep text-sugar"}`}
      >
        {done ? <Icon name="check" className="size-4" /> : number}
      </span>
      <span className="grid min-w-0 flex-1">
        <span className="flex flex-wrap items-center gap-x-3 font-semibold">
          {words?.title ?? t("steps.other")}
          <Badge tone={done ? "leaf" : required ? "honey" : "paper"}>{note}</Badge>
        </span>
        <span className="text-sm text-ink-soft">{words?.body}</span>
      </span>
    </>
  );
  const look = "flex min-h-16 items-center gap-3 px-4 py-3";
  if (href === undefined) return <div className={look}>{content}</div>;
  return (
    <ShopLink href={href} className={`${look} hover:bg-paper-deep`}>
      {content}
      <Icon name="chevron-right" className="size-5 text-ink-soft" />
    </ShopLink>
  );
}
