import type { Market } from "@lapak-lebak/domain/market";
import type { ReactNode } from "react";
import { SiteFooter } from "./site-footer";
import { SiteHeader } from "./site-header";

interface ShopFrameProps {
  market: Market;
  search?: boolean;
  /** What was searched for, to stay in the header's search box. */
  query?: string;
  children: ReactNode;
}

/** Header, the page, footer. */
export function ShopFrame({ market, search = true, query, children }: ShopFrameProps) {
  return (
    <>
      <SiteHeader market={market} search={search} query={query} />
      <main id="content" tabIndex={-1} className="outline-none">
        {children}
      </main>
      <SiteFooter market={market} />
    </>
  );
}
