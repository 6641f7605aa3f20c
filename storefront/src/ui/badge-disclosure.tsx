import type { ReactNode } from "react";
import { Icon } from "./icon";

interface BadgeDisclosureProps {
  /** "Halal" */
  name: string;
  /** One line under the name: "Berlaku sampai 3 Mei 2027". */
  summary: string;
  /** Label and value, in the order of reading. */
  facts: readonly { label: string; value: ReactNode }[];
  /** Disclosures of one group close each other. */
  group: string;
}

/** A certificate that opens to what stands behind it. Works without any script. */
export function BadgeDisclosure({ name, summary, facts, group }: BadgeDisclosureProps) {
  return (
    <details name={group} className="group rounded-md border border-line bg-card open:border-leaf">
      <summary className="flex min-h-14 items-center gap-3 px-4 py-2">
        <span className="grid size-9 place-items-center rounded-full bg-leaf-tint text-leaf-deep">
          <Icon name="badge-check" />
        </span>
        <span className="min-w-0 flex-1">
          <span className="block font-semibold">{name}</span>
          <span className="block text-xs text-ink-soft">{summary}</span>
        </span>
        <Icon
          name="chevron-down"
          className="size-5 text-ink-soft transition-transform group-open:rotate-180"
        />
      </summary>
      <dl className="grid gap-x-4 gap-y-2 border-t border-line px-4 py-3 text-sm sm:grid-cols-[9rem_1fr]">
        {facts.map((fact) => (
          <div key={fact.label} className="contents">
            <dt className="text-ink-soft max-sm:-mb-2">{fact.label}</dt>
            <dd className="font-medium break-words">{fact.value}</dd>
          </div>
        ))}
      </dl>
    </details>
  );
}
