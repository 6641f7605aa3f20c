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
      <ul className="page trust-strip">
        {REASONS.map(({ icon, title, body }) => (
          <li key={icon}>
            <Icon name={icon} className="" />
            <p>
              <b>{t(title)}</b>
              {t(body, { days: settings().returnDays })}
            </p>
          </li>
        ))}
      </ul>
    </section>
  );
}
