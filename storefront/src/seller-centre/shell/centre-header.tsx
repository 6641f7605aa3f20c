import { DEFAULT_MARKET } from "@lapak-lebak/domain/market";
import type { Me } from "@/backend/schemas/seller-me";
import { routes } from "@/routes";
import { sellerRoutes } from "@/seller-centre/routes";
import { signOut } from "@/seller-centre/session/sign-out";
import { sellerTexts } from "@/seller-centre/texts";
import { Logo } from "@/shell/logo";
import { Icon } from "@/ui/icon";
import { LinkList } from "@/ui/link-list";
import { ShopLink } from "@/ui/shop-link";
import { furtherItems } from "./navigation-items";

const PANEL = "account-menu";

/** Who is signed in for which business, what is new, and the way out. */
export function CentreHeader({ me: { member, business, unread_notices: unread } }: { me: Me }) {
  const t = sellerTexts("shell");
  const shop =
    business.status === "admitted"
      ? [{ href: routes.seller(DEFAULT_MARKET, business.handle), name: t("seeShop") }]
      : [];
  return (
    <header className="border-b border-line bg-paper">
      <div className="page flex items-center gap-2 py-2.5">
        <ShopLink
          href={sellerRoutes.home()}
          aria-label={t("brand")}
          className="py-1 max-sm:[&_span>span]:hidden"
        >
          <Logo />
        </ShopLink>
        <p className="min-w-0 flex-1 truncate border-l border-line pl-3 text-sm font-semibold text-sugar">
          {business.name}
        </p>
        <ShopLink href={sellerRoutes.notices()} className="header-button">
          <Icon name="bell" className="size-6" />
          <span className="sr-only">{t("notices")}</span>
          {unread === 0 ? null : (
            <span className="absolute -top-0.5 right-0 grid h-5 min-w-5 place-items-center rounded-full bg-terracotta px-1 text-xs font-bold text-white tabular-nums">
              <span aria-hidden="true">{unread > 99 ? "99+" : unread}</span>
              <span className="sr-only">, {t("unread", { count: unread })}</span>
            </span>
          )}
        </ShopLink>
        <button type="button" popoverTarget={PANEL} className="header-button" aria-label={t("menu")}>
          <Icon name="menu" className="size-6" />
        </button>
        <nav id={PANEL} popover="auto" aria-label={t("menu")} className="header-panel">
          <p>
            {member.name}
            <span className="block font-medium text-ink-soft">{t(`role.${member.role}`)}</span>
          </p>
          <LinkList className="link-menu" items={[...furtherItems(member.role), ...shop]} />
          <form action={signOut} className="border-t border-line p-2">
            <button className="flex min-h-11 w-full items-center gap-2 rounded-sm px-3 text-sm font-semibold hover:bg-paper-deep">
              <Icon name="log-out" />
              {t("signOut")}
            </button>
          </form>
        </nav>
      </div>
    </header>
  );
}
