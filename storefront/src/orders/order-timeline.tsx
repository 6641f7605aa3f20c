import type { Market } from "@lapak-lebak/domain/market";
import type { OrderStatus } from "@/backend/schemas/order";
import { translate } from "@/i18n/translate";
import { Icon } from "@/ui/icon";
import { timelineOf } from "./timeline-of";

const DOTS = {
  done: "border-leaf bg-leaf text-white",
  here: "border-leaf bg-leaf-tint text-leaf-deep",
  todo: "border-line-strong bg-card text-ink-soft",
} as const;

/** Ordered, paid, sent, arrived: where the order stands. */
export function OrderTimeline({ market, status }: { market: Market; status: OrderStatus }) {
  const t = translate(market.language, "orders");
  const milestones = timelineOf(status);
  if (milestones.length === 0) return null;
  return (
    <nav aria-label={t("timeline.title")}>
      <ol className="grid grid-cols-4">
        {milestones.map(({ name, state }, index) => (
          <li
            key={name}
            aria-current={state === "here" ? "step" : undefined}
            className="relative grid justify-items-center gap-1.5 text-center text-xs sm:text-sm"
          >
            {index === 0 ? null : (
              <span
                aria-hidden="true"
                className={`absolute top-3.5 right-1/2 h-0.5 w-full ${state === "todo" ? "bg-line" : "bg-leaf"}`}
              />
            )}
            <span
              className={`relative z-1 grid size-7 place-items-center rounded-full border-2 font-bold ${DOTS[state]}`}
            >
              {state === "done" ? <Icon name="check" className="size-4" /> : index + 1}
            </span>
            <span className={state === "here" ? "font-bold text-ink" : "text-ink-soft"}>
              {t(`timeline.${name}`)}
              {state === "todo" ? null : <span className="sr-only"> ({t(`timeline.${state}`)})</span>}
            </span>
          </li>
        ))}
      </ol>
    </nav>
  );
}
