import type { ShippingLine } from "./shipping-estimate";

/** The ways of delivery with their prices. */
export function ShippingLines({ lines }: { lines: readonly ShippingLine[] }) {
  return (
    <ul className="divide-y divide-line text-sm">
      {lines.map(({ name, price, detail }) => (
        <li key={name} className="flex items-baseline justify-between gap-4 py-2">
          <span>
            {name}
            {detail === "" ? null : <span className="block text-xs text-ink-soft">{detail}</span>}
          </span>
          <span className="font-semibold tabular-nums">{price}</span>
        </li>
      ))}
    </ul>
  );
}
