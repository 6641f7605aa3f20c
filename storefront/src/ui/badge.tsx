import type { ReactNode } from "react";

const TONES = {
  leaf: "bg-leaf-tint text-leaf-deep",
  honey: "bg-honey-tint text-sugar",
  terracotta: "bg-terracotta-tint text-terracotta",
  paper: "bg-paper-deep text-ink-soft",
} as const;

/** A small word beside a thing: a status, a certificate, a place. */
export function Badge({ tone = "paper", children }: { tone?: keyof typeof TONES; children: ReactNode }) {
  return (
    <span className={`inline-flex items-center gap-1 rounded-full px-2 text-xs font-semibold ${TONES[tone]}`}>
      {children}
    </span>
  );
}
