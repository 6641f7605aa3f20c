import { Icon } from "@/ui/icon";
import type { IconName } from "@/ui/icon-names";
import { contactLink, type ContactKind } from "./contact-link";

const ICONS: Readonly<Record<ContactKind, IconName>> = {
  email: "mail",
  phone: "phone",
  whatsapp: "message-circle",
  website: "globe",
  address: "map-pin",
};

interface ContactWaysProps {
  /** Null for a way that the operator does not offer. */
  ways: readonly { kind: ContactKind; name: string; value: string | null }[];
}

/** Ways to reach somebody, each a link where a device can follow it. */
export function ContactWays({ ways }: ContactWaysProps) {
  return (
    <ul className="mt-5 max-w-text divide-y divide-line rounded-md border border-line bg-card">
      {ways.map(({ kind, name, value }) => {
        if (value === null) return null;
        const href = contactLink(kind, value);
        return (
          <li key={kind} className="flex items-center gap-4 px-4 py-2 sm:px-5">
            <span className="grid size-11 shrink-0 place-items-center rounded-full bg-leaf-tint text-leaf-deep">
              <Icon name={ICONS[kind]} />
            </span>
            <div className="min-w-0 font-semibold wrap-anywhere">
              <p className="text-xs font-normal text-ink-soft">{name}</p>
              {href === null ? (
                <p>{value}</p>
              ) : (
                <a
                  href={href}
                  className="-mt-1 -mb-2 flex min-h-11 items-center text-leaf underline underline-offset-4 hover:text-leaf-deep"
                >
                  {kind === "website" ? value.replace(/^https?:\/\//, "") : value}
                </a>
              )}
            </div>
          </li>
        );
      })}
    </ul>
  );
}
