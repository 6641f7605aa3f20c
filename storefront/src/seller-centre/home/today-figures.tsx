import { formatMoney } from "@lapak-lebak/domain/money";
import type { SellerHome } from "@/backend/schemas/seller-home";
import { formatCount } from "@/i18n/dates";
import { sellerRoutes } from "@/seller-centre/routes";
import { sellerTexts } from "@/seller-centre/texts";
import { ShopLink } from "@/ui/shop-link";

/** What waits for hands today, each figure leading to its orders. */
export function TodayFigures({ orders }: { orders: SellerHome["orders"] }) {
  const t = sellerTexts("home");
  const figures = [
    { href: sellerRoutes.orders("perlu-dikemas"), name: t("figures.new"), count: orders.new, note: "" },
    {
      href: sellerRoutes.orders("perlu-dikirim"),
      name: t("figures.toSend"),
      count: orders.to_send,
      note: "",
    },
    {
      href: sellerRoutes.orders("baru"),
      name: t("figures.today"),
      count: orders.today,
      note: t("figures.todayTotal", { amount: formatMoney(orders.today_total, "id") }),
    },
  ];
  return (
    <section>
      <h2 className="sr-only">{t("figures.title")}</h2>
      <ul className="grid grid-cols-2 gap-3 sm:grid-cols-3">
        {figures.map(({ href, name, count, note }) => (
          <li key={href} className="last:max-sm:col-span-2">
            <ShopLink
              href={href}
              className="grid h-full content-start gap-0.5 rounded-md border border-line bg-card p-4 hover:border-leaf"
            >
              <span className="text-sm text-ink-soft">{name}</span>
              <b className={`text-2xl tabular-nums ${count > 0 ? "text-leaf-deep" : "text-sugar-deep"}`}>
                {formatCount(count, "id")}
              </b>
              {note === "" ? null : <span className="text-sm">{note}</span>}
            </ShopLink>
          </li>
        ))}
      </ul>
    </section>
  );
}
