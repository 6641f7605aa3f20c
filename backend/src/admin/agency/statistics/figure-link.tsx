import type { ReactNode } from "react";
import { Link } from "react-router-dom";
import { addressOf } from "../request/send";
import type { Rows } from "./api";

/** A figure that opens the rows that it counts; plain text where there are none to see. */
export function FigureLink({ rows, children }: { rows: Rows | null; children: ReactNode }) {
  if (!rows) return children;
  return (
    <Link to={addressOf(rows.path, rows.query)} className="text-ui-fg-interactive-hover tabular-nums">
      {children}
    </Link>
  );
}
