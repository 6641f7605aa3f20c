import type { ReactNode } from "react";

/** Choices that belong together, with what they are about. */
export function FilterGroup({ legend, children }: { legend: string; children: ReactNode }) {
  return (
    <fieldset>
      <legend className="mb-1 text-sm font-bold text-sugar-deep">{legend}</legend>
      {children}
    </fieldset>
  );
}
