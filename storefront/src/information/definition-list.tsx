import type { ReactNode } from "react";

interface DefinitionListProps {
  entries: readonly { term: ReactNode; definition: ReactNode }[];
}

/** Terms and what is said of them, in two columns where there is room. */
export function DefinitionList({ entries }: DefinitionListProps) {
  return (
    <dl className="max-w-text divide-y divide-line border-y border-line">
      {entries.map(({ term, definition }, index) => (
        <div key={index} className="grid gap-x-6 py-3 sm:grid-cols-[12rem_1fr]">
          <dt className="font-semibold">{term}</dt>
          <dd className="min-w-0 break-words text-ink-soft">{definition}</dd>
        </div>
      ))}
    </dl>
  );
}
