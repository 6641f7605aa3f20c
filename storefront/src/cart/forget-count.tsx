"use client";

import { useEffect } from "react";
import { CART_CHANGED } from "@/shell/cart-count";

/** Takes back the header's count when the cart it counted is gone: a page that is only read can set no cookie. */
export function ForgetCount({ cookie }: { cookie: string }) {
  useEffect(() => {
    document.cookie = `${cookie}=; path=/; max-age=0; samesite=lax`;
    window.dispatchEvent(new Event(CART_CHANGED));
  }, [cookie]);
  return null;
}
