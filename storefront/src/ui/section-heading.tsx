import { Icon } from "./icon";
import { ShopLink } from "./shop-link";

interface SectionHeadingProps {
  title: string;
  body?: string | null;
  /** Leads to the whole of what the section shows a part of. */
  link?: { href: string; name: string };
  /** On a dark band. */
  light?: boolean;
}

/** The heading of a part of a page, with the way to more of it. */
export function SectionHeading({ title, body, link, light = false }: SectionHeadingProps) {
  return (
    <div className="mb-6 flex flex-wrap items-end justify-between gap-x-8 gap-y-1">
      <div className="max-w-text">
        <h2 className={`text-2xl ${light ? "text-paper" : ""}`}>{title}</h2>
        {body === undefined || body === null ? null : (
          <p className={`mt-1 ${light ? "text-line" : "text-ink-soft"}`}>{body}</p>
        )}
      </div>
      {link === undefined ? null : (
        <ShopLink
          href={link.href}
          className={`-my-2 flex min-h-11 items-center gap-1.5 text-sm font-semibold underline-offset-4 hover:underline ${light ? "text-honey" : "text-leaf"}`}
        >
          {link.name}
          <Icon name="arrow-right" className="size-4" />
        </ShopLink>
      )}
    </div>
  );
}
