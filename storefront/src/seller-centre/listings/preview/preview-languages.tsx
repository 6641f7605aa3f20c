import type { Language } from "@lapak-lebak/domain/market";
import { sellerRoutes } from "@/seller-centre/routes";
import { sellerTexts } from "@/seller-centre/texts";
import { ShopLink } from "@/ui/shop-link";

/** The two languages in which buyers read. */
export function PreviewLanguages({ id, language }: { id: string; language: Language }) {
  const t = sellerTexts("listings");
  const choices = [
    { code: "id", name: t("preview.indonesian"), href: sellerRoutes.listingPreview(id) },
    { code: "en", name: t("preview.english"), href: sellerRoutes.listingPreview(id, "en") },
  ];
  return (
    <nav aria-label={t("preview.language")}>
      <ul className="flex gap-1 text-sm">
        {choices.map(({ code, name, href }) => (
          <li key={code}>
            <ShopLink
              href={href}
              aria-current={code === language ? "true" : undefined}
              className="flex min-h-11 items-center rounded-full px-4 text-ink-soft hover:text-leaf aria-[current]:bg-paper-deep aria-[current]:font-semibold aria-[current]:text-sugar-deep"
            >
              {name}
            </ShopLink>
          </li>
        ))}
      </ul>
    </nav>
  );
}
