"use client";

import { usePathname } from "next/navigation";
import type { MouseEvent } from "react";
import { MARKET_COOKIE } from "@/cookie-names";

export interface MarketOption {
  code: string;
  place: string;
  /** "Bahasa Indonesia, IDR" */
  detail: string;
}

const A_YEAR = 31_536_000;

/** Remembers the choice for visits of the bare address, and takes a search along. */
function choose(event: MouseEvent<HTMLAnchorElement>, code: string) {
  document.cookie = `${MARKET_COOKIE}=${code}; path=/; max-age=${String(A_YEAR)}; samesite=lax`;
  event.currentTarget.search = window.location.search;
}

/** This same page in every market. */
export function MarketLinks({ options, current }: { options: readonly MarketOption[]; current: string }) {
  const rest = usePathname().split("/").slice(2).join("/");
  return (
    <ul className="link-menu">
      {options.map(({ code, place, detail }) => (
        <li key={code}>
          <a
            href={`/${code}${rest === "" ? "" : `/${rest}`}`}
            aria-current={code === current ? "true" : undefined}
            onClick={(event) => choose(event, code)}
          >
            {place}
            <small>{detail}</small>
          </a>
        </li>
      ))}
    </ul>
  );
}
