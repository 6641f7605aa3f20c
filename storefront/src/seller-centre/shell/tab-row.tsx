import { ShopLink } from "@/ui/shop-link";

export interface Tab {
  href: string;
  name: string;
  /** Shown where there are any. */
  count?: number | undefined;
  isCurrent: boolean;
}

/** The stages of a list, one touch each, in a row that scrolls on a phone. */
export function TabRow({ label, tabs }: { label: string; tabs: readonly Tab[] }) {
  return (
    <nav aria-label={label} className="no-scrollbar -mx-4 overflow-x-auto px-4 sm:mx-0 sm:px-0">
      <ul className="flex gap-1 border-b border-line text-sm max-sm:w-max">
        {tabs.map(({ href, name, count, isCurrent }) => (
          <li key={href}>
            <ShopLink
              href={href}
              aria-current={isCurrent ? "page" : undefined}
              className="-mb-px flex min-h-11 items-center gap-1.5 border-b-3 border-transparent px-3 font-medium whitespace-nowrap text-ink-soft hover:text-leaf aria-[current]:border-leaf aria-[current]:font-bold aria-[current]:text-leaf-deep"
            >
              {name}
              {count ? (
                <span className="rounded-full bg-paper-deep px-1.5 text-xs text-ink-soft tabular-nums">
                  {count}
                </span>
              ) : null}
            </ShopLink>
          </li>
        ))}
      </ul>
    </nav>
  );
}
