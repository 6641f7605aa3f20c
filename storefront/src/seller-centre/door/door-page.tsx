import { DEFAULT_MARKET } from "@lapak-lebak/domain/market";
import type { ReactNode } from "react";
import { routes } from "@/routes";
import { sellerRoutes } from "@/seller-centre/routes";
import { sellerTexts } from "@/seller-centre/texts";
import { Logo } from "@/shell/logo";
import { ShopLink } from "@/ui/shop-link";

interface DoorPageProps {
  title: string;
  intro?: ReactNode;
  /** Below the form: where else one may want to go. */
  after?: ReactNode;
  children: ReactNode;
}

/** A page before the door of the seller centre: one thing to do, and little that leads away from it. */
export function DoorPage({ title, intro, after, children }: DoorPageProps) {
  const t = sellerTexts("door");
  return (
    <>
      <header className="page flex items-center justify-between gap-4 py-3">
        <ShopLink href={routes.home(DEFAULT_MARKET)} aria-label={t("toShop")} className="py-1">
          <Logo />
        </ShopLink>
        <ShopLink
          href={sellerRoutes.joining()}
          className="flex min-h-11 items-center text-sm font-semibold text-leaf underline-offset-4 hover:underline"
        >
          {t("back")}
        </ShopLink>
      </header>
      <main id="content" tabIndex={-1} className="page pt-4 pb-16 outline-none">
        <div className="mx-auto max-w-form">
          <h1 className="text-2xl">{title}</h1>
          {intro === undefined ? null : <p className="mt-1 text-ink-soft">{intro}</p>}
          <div className="mt-6 grid gap-6">{children}</div>
          {after === undefined ? null : (
            <div className="mt-6 grid gap-1 border-t border-line pt-4 text-sm">{after}</div>
          )}
        </div>
      </main>
    </>
  );
}
