import type { Market } from "@lapak-lebak/domain/market";
import type { Order } from "@/backend/schemas/order";
import { translate } from "@/i18n/translate";

/** Where the parcels go, and where news goes. */
export function OrderAddress({ market, order }: { market: Market; order: Order }) {
  const t = translate(market.language, "orders");
  const { address } = order;
  if (address === null) return null;
  const join = (parts: (string | null)[], by = ", ") => parts.filter(Boolean).join(by);
  const lines = [
    address.line_1,
    address.line_2,
    join([address.village, address.kecamatan]),
    join([join([address.regency, address.province]), address.postal_code], " "),
    countryName(address.country_code, market),
  ].filter((line): line is string => line !== null && line !== "");
  return (
    <section className="rounded-md border border-line bg-card p-4 text-sm sm:p-5">
      <h2 className="mb-2 text-base">{t("address.title")}</h2>
      <address className="wrap-anywhere not-italic">
        <span className="block font-semibold">{address.name}</span>
        {lines.map((line) => (
          <span key={line} className="block">
            {line}
          </span>
        ))}
      </address>
      <p className="mt-2 text-xs text-ink-soft">{t("address.mail", { email: order.email_masked })}</p>
    </section>
  );
}

function countryName(code: string | null, market: Market): string | null {
  if (code === null) return null;
  return new Intl.DisplayNames([market.language], { type: "region" }).of(code.toUpperCase()) ?? code;
}
