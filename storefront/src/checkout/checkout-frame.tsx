import type { Market } from "@lapak-lebak/domain/market";
import type { ReactNode } from "react";
import { translate } from "@/i18n/translate";
import { routes } from "@/routes";
import { settings } from "@/settings";
import { Logo } from "@/shell/logo";
import { Icon } from "@/ui/icon";
import { ShopLink } from "@/ui/shop-link";

/** A quiet frame: nothing that leads away from an order half made, but for the way back and what the law asks for. */
export function CheckoutFrame({ market, children }: { market: Market; children: ReactNode }) {
  const t = translate(market.language, "checkout");
  const shell = translate(market.language, "shell");
  const links = [
    { href: routes.contact(market.code), name: shell("footer.contact") },
    { href: routes.terms(market.code), name: shell("footer.terms") },
    { href: routes.privacy(market.code), name: shell("footer.privacy") },
  ];
  return (
    <>
      <header className="border-b border-line bg-paper">
        <div className="page flex items-center justify-between gap-4 py-2.5">
          <ShopLink href={routes.home(market.code)} aria-label={shell("header.home")} className="py-1">
            <Logo />
          </ShopLink>
          <ShopLink
            href={routes.cart(market.code)}
            className="flex min-h-11 items-center gap-1.5 rounded-full px-3 text-sm font-semibold text-sugar hover:bg-paper-deep"
          >
            <Icon name="shopping-basket" />
            {t("backToCart")}
          </ShopLink>
        </div>
      </header>
      <main id="content" tabIndex={-1} className="outline-none">
        {children}
      </main>
      <footer className="mt-16 border-t border-line bg-paper-deep text-sm">
        <nav aria-label={shell("footer.help")} className="page py-4">
          <ul className="flex flex-wrap gap-x-6">
            {links.map(({ href, name }) => (
              <li key={href}>
                <ShopLink href={href} className="flex min-h-11 items-center hover:text-leaf hover:underline">
                  {name}
                </ShopLink>
              </li>
            ))}
          </ul>
        </nav>
        {settings().demonstration ? (
          <p className="border-t border-line bg-honey-tint py-4">
            <span className="page block">{shell("footer.demonstration")}</span>
          </p>
        ) : null}
      </footer>
    </>
  );
}
