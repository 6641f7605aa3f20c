import type { Me } from "@/backend/schemas/seller-me";
import { sellerRoutes } from "@/seller-centre/routes";
import { sellerTexts } from "@/seller-centre/texts";
import { Badge } from "@/ui/badge";
import { Icon } from "@/ui/icon";
import { ShopLink } from "@/ui/shop-link";
import { returnedSections } from "./returned-sections";
import { SECTIONS, sectionsMissing } from "./sections";

/** The parts of the profile, each with whether anything is missing in it or was returned by the agency. */
export function BusinessSections({ me: { business, steps, member } }: { me: Me }) {
  const t = sellerTexts("business");
  const missing = sectionsMissing(steps, { required: false });
  const returned = returnedSections(business);
  const isOwner = member.role === "owner";
  const rows = [
    ...SECTIONS.filter((section) => isOwner || section !== "rekening").map((section) => ({
      href: sellerRoutes.section(section),
      title: t(`sections.${section}.title`),
      body: t(`sections.${section}.body`),
      badge: returned.includes(section) ? (
        <Badge tone="terracotta">{t("returned")}</Badge>
      ) : missing.includes(section) ? (
        <Badge tone="honey">{t("incomplete")}</Badge>
      ) : (
        <Badge tone="leaf">{t("complete")}</Badge>
      ),
    })),
    ...(isOwner
      ? [{ href: sellerRoutes.members(), title: t("membersTitle"), body: t("membersBody"), badge: null }]
      : []),
  ];
  return (
    <ul className="overflow-hidden rounded-md border border-line bg-card">
      {rows.map(({ href, title, body, badge }) => (
        <li key={href} className="border-line not-first:border-t">
          <ShopLink href={href} className="flex min-h-16 items-center gap-3 px-4 py-3 hover:bg-paper-deep">
            <span className="grid min-w-0 flex-1 gap-0.5">
              <span className="flex flex-wrap items-center gap-x-3 font-semibold">
                {title}
                {badge}
              </span>
              <span className="text-sm text-ink-soft">{body}</span>
            </span>
            <Icon name="chevron-right" className="size-5 text-ink-soft" />
          </ShopLink>
        </li>
      ))}
    </ul>
  );
}
