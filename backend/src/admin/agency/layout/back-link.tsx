import { ArrowLeftMini } from "@medusajs/icons";
import type { ReactNode } from "react";
import { Link } from "react-router-dom";

/** The way back to the list that an item stands in. */
export function BackLink({ to, children }: { to: string; children: ReactNode }) {
  return (
    <Link
      to={to}
      className="txt-compact-small text-ui-fg-interactive-hover inline-flex min-h-6 items-center gap-1"
    >
      <ArrowLeftMini aria-hidden />
      {children}
    </Link>
  );
}
