"use client";

import { usePathname } from "next/navigation";
import { Icon } from "@/ui/icon";
import type { IconName } from "@/ui/icon-names";
import { ShopLink } from "@/ui/shop-link";

export interface NavigationItem {
  href: string;
  name: string;
  icon: IconName;
  /** "3 belum dibaca" */
  note?: string;
}

interface CentreNavigationProps {
  /** Names the navigation for screen readers. */
  label: string;
  /** `bar` at the foot of a phone, `side` beside the page on a desk. */
  look: "bar" | "side";
  items: readonly NavigationItem[];
  /** Ways of another navigation: where one of them leads here more closely, nothing is marked in this one. */
  others?: readonly NavigationItem[];
}

/** The ways through the centre; the one that leads to where one is, or above it, is marked. */
export function CentreNavigation({ label, look, items, others = [] }: CentreNavigationProps) {
  const here = usePathname();
  const current = [...items, ...others]
    .filter(({ href }) => here === href || here.startsWith(`${href}/`))
    .sort((a, b) => b.href.length - a.href.length)[0];
  return (
    <nav aria-label={label} className={look === "bar" ? "centre-bar" : "centre-side"}>
      <ul>
        {items.map((item) => (
          <li key={item.href}>
            <ShopLink href={item.href} aria-current={item === current ? "page" : undefined}>
              <Icon name={item.icon} className={look === "bar" ? "size-6" : "size-5"} />
              {item.name}
              {item.note === undefined ? null : (
                <span className="ml-auto rounded-full bg-terracotta px-2 text-xs text-white">
                  {item.note}
                </span>
              )}
            </ShopLink>
          </li>
        ))}
      </ul>
    </nav>
  );
}
