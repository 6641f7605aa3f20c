import { Icon } from "./icon";
import { ShopLink } from "./shop-link";

interface BreadcrumbsProps {
  /** "You are here", for screen readers. */
  label: string;
  /** From the home page down; the last one is this page and has no address. */
  trail: readonly { name: string; href?: string }[];
}

/** The way from the home page to this one. */
export function Breadcrumbs({ label, trail }: BreadcrumbsProps) {
  return (
    <nav aria-label={label} className="no-scrollbar overflow-x-auto py-3 text-sm">
      <ol className="flex items-center gap-1 whitespace-nowrap text-ink-soft">
        {trail.map(({ name, href }, index) => (
          <li key={name} className="flex items-center gap-1">
            {index > 0 ? <Icon name="chevron-right" className="size-4 text-line-strong" /> : null}
            {href === undefined ? (
              <span aria-current="page" className="text-ink">
                {name}
              </span>
            ) : (
              <ShopLink href={href} className="py-2 underline-offset-4 hover:text-leaf hover:underline">
                {name}
              </ShopLink>
            )}
          </li>
        ))}
      </ol>
    </nav>
  );
}
