import type { SellerHome } from "@/backend/schemas/seller-home";
import { formatDay } from "@/i18n/dates";
import { certificateName } from "@/seller-centre/certificates/certificate-name";
import { sellerRoutes } from "@/seller-centre/routes";
import { sellerTexts } from "@/seller-centre/texts";
import { Icon } from "@/ui/icon";
import type { IconName } from "@/ui/icon-names";
import { ShopLink } from "@/ui/shop-link";

interface Matter {
  href: string;
  icon: IconName;
  name: string;
  note: string;
}

/** What will go wrong if nobody looks: returned things, stock that runs out, certificates that end. */
export function Attention({ home }: { home: SellerHome }) {
  const t = sellerTexts("home");
  const matters = mattersOf(home);
  return (
    <section>
      <h2 className="mb-3 text-lg">{t("attention.title")}</h2>
      {matters.length === 0 ? (
        <p className="flex items-center gap-2 text-sm text-ink-soft">
          <Icon name="circle-check" className="size-5 text-leaf" />
          {t("attention.nothing")}
        </p>
      ) : (
        <ul className="overflow-hidden rounded-md border border-line bg-card text-sm">
          {matters.map(({ href, icon, name, note }) => (
            <li key={`${href} ${name}`} className="border-line not-first:border-t">
              <ShopLink
                href={href}
                className="flex min-h-12 items-center gap-3 px-4 py-2 hover:bg-paper-deep"
              >
                <Icon name={icon} className="size-5 text-terracotta" />
                <span className="flex min-w-0 flex-1 flex-wrap justify-between gap-x-4">
                  <span>{name}</span>
                  <span className="font-semibold text-terracotta">{note}</span>
                </span>
                <Icon name="chevron-right" className="size-4 text-ink-soft" />
              </ShopLink>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}

function mattersOf({ returned, low_stock: lowStock, expiring }: SellerHome): Matter[] {
  const t = sellerTexts("home");
  return [
    ...(returned.listings === 0
      ? []
      : [
          {
            href: sellerRoutes.listings(),
            icon: "pencil" as const,
            name: t("attention.listings", { count: returned.listings }),
            note: "",
          },
        ]),
    ...(returned.certificates === 0
      ? []
      : [
          {
            href: sellerRoutes.certificates(),
            icon: "pencil" as const,
            name: t("attention.certificates", { count: returned.certificates }),
            note: "",
          },
        ]),
    ...expiring.map(({ certificate_id: id, type, valid_until: until }) => ({
      href: sellerRoutes.certificate(id),
      icon: "calendar" as const,
      name: `${t("attention.expiring")}: ${certificateName(type)}`,
      note: t("attention.until", { day: formatDay(until, "id") }),
    })),
    ...lowStock.map(({ listing_id: id, title, variant_title: variant, stock }) => ({
      href: sellerRoutes.listing(id),
      icon: "package" as const,
      name: [title, variant].filter(Boolean).join(", "),
      note: stock > 0 ? t("attention.left", { count: stock }) : t("attention.out"),
    })),
  ];
}
