"use client";

import { usePathname } from "next/navigation";
import { useSyncExternalStore } from "react";

/** Fired on `window` by whatever changes the cart. */
export const CART_CHANGED = "lapak:cart";

function subscribe(changed: () => void): () => void {
  const events = [CART_CHANGED, "pageshow", "focus"] as const;
  for (const event of events) window.addEventListener(event, changed);
  return () => {
    for (const event of events) window.removeEventListener(event, changed);
  };
}

function readCount(cookie: string): number {
  const found = new RegExp(`(?:^|; )${cookie}=(\\d+)`).exec(document.cookie);
  return Number(found?.[1] ?? 0);
}

/** How many pieces lie in the cart, from a readable cookie: the page itself stays the same for everybody. */
export function CartCount({ cookie, label }: { cookie: string; label: string }) {
  usePathname(); // looks again after every navigation
  const count = useSyncExternalStore(
    subscribe,
    () => readCount(cookie),
    () => 0,
  );
  if (count === 0) return null;
  return (
    <span className="absolute -top-0.5 -right-0.5 grid h-5 min-w-5 place-items-center rounded-full bg-terracotta px-1 text-xs font-bold text-white tabular-nums">
      <span className="sr-only">{label}</span>
      {count > 99 ? "99+" : count}
    </span>
  );
}
