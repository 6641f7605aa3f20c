import type { Fact } from "./listing-facts";

/** Labels and values, ruled like the back of a pack. */
export function FactTable({ facts }: { facts: readonly Fact[] }) {
  return (
    <dl className="divide-y divide-line border-y border-line text-sm">
      {facts.map(({ label, value }) => (
        <div key={label} className="grid gap-x-6 py-2.5 sm:grid-cols-[10rem_1fr]">
          <dt className="text-ink-soft">{label}</dt>
          <dd className="font-medium">{value}</dd>
        </div>
      ))}
    </dl>
  );
}
