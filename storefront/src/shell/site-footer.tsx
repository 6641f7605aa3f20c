import type { Market } from "@lapak-lebak/domain/market";
import { translate } from "@/i18n/translate";
import { routes } from "@/routes";
import { settings } from "@/settings";
import { LinkList } from "@/ui/link-list";
import { Logo } from "./logo";

/** Where to turn, who runs the shop, and that it is a demonstration where it is one. */
export function SiteFooter({ market }: { market: Market }) {
  const t = translate(market.language, "shell");
  const { demonstration, pktn } = settings();
  const groups = [
    {
      title: t("footer.shop"),
      links: [
        { href: routes.search(market.code), name: t("header.allGoods") },
        { href: routes.sellers(market.code), name: t("footer.sellers") },
        { href: routes.howToBuy(market.code), name: t("footer.howToBuy") },
        { href: routes.certificates(market.code), name: t("footer.certificates") },
        { href: routes.sellerCentre(), name: t("footer.sell") },
      ],
    },
    {
      title: t("footer.help"),
      links: [
        { href: routes.contact(market.code), name: t("footer.contact") },
        { href: routes.about(market.code), name: t("footer.aboutLink") },
        { href: routes.terms(market.code), name: t("footer.terms") },
        { href: routes.privacy(market.code), name: t("footer.privacy") },
      ],
    },
  ];
  return (
    <footer className="mt-20 border-t border-line bg-paper-deep">
      <div aria-hidden="true" className="plait h-6 text-line" />
      <div className="page grid gap-10 py-12 md:grid-cols-[1.4fr_1fr_1fr_1.4fr]">
        <div className="grid content-start gap-4">
          <Logo />
          <p className="text-sm text-ink-soft">
            {t("tagline")}. {t("footer.agency")}
          </p>
        </div>
        {groups.map(({ title, links }) => (
          <nav key={title} aria-label={title}>
            <h2 className="text-sm">{title}</h2>
            <LinkList className="link-column" items={links} />
          </nav>
        ))}
        <div className="text-sm text-ink-soft">
          <h2 className="text-sm">{t("footer.complaintTitle")}</h2>
          <p className="mt-3">{t("footer.complaint", { whatsapp: pktn.whatsapp })}</p>
        </div>
      </div>
      {demonstration ? (
        <p className="border-t border-line bg-honey-tint py-4 text-sm">
          <span className="page block">{t("footer.demonstration")}</span>
        </p>
      ) : null}
    </footer>
  );
}
