import { sellerRoutes } from "@/seller-centre/routes";
import { sellerTexts } from "@/seller-centre/texts";
import { Card } from "@/ui/card";
import { Icon } from "@/ui/icon";

const SIZES = ["a6", "a4"] as const;

/** The slip that goes into the parcel and the label that goes onto it, on the sheets that people have. */
export function OrderPapers({ id }: { id: string }) {
  const t = sellerTexts("orders");
  const papers = SIZES.flatMap((size) => [
    { href: sellerRoutes.label(id, size), name: t("label", { size: size.toUpperCase() }) },
    { href: sellerRoutes.packingSlip(id, size), name: t("slip", { size: size.toUpperCase() }) },
  ]);
  return (
    <Card className="grid gap-3 text-sm">
      <h2 className="text-lg">{t("papersTitle")}</h2>
      <p className="text-ink-soft">{t("papersBody")}</p>
      <ul className="grid grid-cols-2 gap-2">
        {papers.map(({ href, name }) => (
          <li key={href}>
            {/* Not a link of the shop: what it leads to is no page but a file. */}
            <a
              href={href}
              target="_blank"
              rel="noopener"
              className="button button-secondary button-wide rounded-md px-3"
            >
              <Icon name="printer" className="size-4" />
              {name}
              <span className="sr-only">, {t("newTab")}</span>
            </a>
          </li>
        ))}
      </ul>
    </Card>
  );
}
