import type { Market } from "@lapak-lebak/domain/market";
import { translate } from "@/i18n/translate";
import { settings } from "@/settings";
import { Icon } from "@/ui/icon";

const REASONS = [
  { icon: "badge-check", title: "trust.checkedTitle", body: "trust.checkedBody" },
  { icon: "store", title: "trust.makersTitle", body: "trust.makersBody" },
  { icon: "truck", title: "trust.shippingTitle", body: "trust.shippingBody" },
  { icon: "message-circle", title: "trust.complaintTitle", body: "trust.complaintBody" },
] as const;

/** Four reasons to buy here, each of which the shop keeps. */
export function TrustStrip({ market }: { market: Market }) {
  const t = translate(market.language, "home");
  return (
    <section aria-label={t("trust.label")} className="border-y border-line bg-card">
      <ul className="page grid gap-x-8 gap-y-6 py-8 sm:grid-cols-2 lg:grid-cols-4">
        {REASONS.map(({ icon, title, body }) => (
          <li key={icon} className="flex gap-3">
            <span className="grid size-11 shrink-0 place-items-center rounded-full bg-leaf-tint text-leaf-deep">
              <Icon name={icon} />
            </span>
            <div className="text-sm">
              <p className="font-bold text-sugar-deep">{t(title)}</p>
              <p className="mt-0.5 text-ink-soft">{t(body, { days: settings().returnDays })}</p>
            </div>
          </li>
        ))}
      </ul>
    </section>
  );
}
