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
    <details name={group} className="disclosure">
      <summary>
        <Icon name="badge-check" className="" />
        <span>
          <b>{name}</b>
          <small>{summary}</small>
        </span>
        <Icon name="chevron-down" />
      </summary>
      <dl className="facts">
        {facts.map((fact) => (
          <div key={fact.label}>
            <dt>{fact.label}</dt>
            <dd>{fact.value}</dd>
          </div>
        ))}
      </dl>
    </details>
  );
}
