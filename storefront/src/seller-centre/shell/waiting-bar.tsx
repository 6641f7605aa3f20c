"use client";

import { usePathname, useSearchParams } from "next/navigation";
import { useEffect, useState } from "react";

/** Along the top while the next page is on its way: on a slow line a tap would otherwise seem lost. */
export function WaitingBar({ text }: { text: string }) {
  const at = `${usePathname()}?${useSearchParams().toString()}`;
  const [state, setState] = useState({ at, isWaiting: false });
  if (state.at !== at) setState({ at, isWaiting: false });
  useEffect(() => {
    const follow = (event: MouseEvent) => {
      if (leadsOn(event)) setState((before) => ({ ...before, isWaiting: true }));
    };
    document.addEventListener("click", follow);
    return () => document.removeEventListener("click", follow);
  }, []);
  return (
    <div role="status" className={state.isWaiting ? "waiting-bar" : undefined}>
      {state.isWaiting ? <span className="sr-only">{text}</span> : null}
    </div>
  );
}

/** Whether a tap was one on a link that the router, not the browser, follows to another page. */
function leadsOn({ defaultPrevented, target }: MouseEvent): boolean {
  if (!defaultPrevented || !(target instanceof Element)) return false;
  const link = target.closest("a");
  return link !== null && link.pathname + link.search !== location.pathname + location.search;
}
