import type { ReactNode } from "react";

type Tone = "leaf" | "honey" | "terracotta" | "paper";

/** A small word beside a thing: a status, a certificate, a place. */
export function Badge({ tone = "paper", children }: { tone?: Tone; children: ReactNode }) {
  return <span className={`badge badge-${tone}`}>{children}</span>;
}
