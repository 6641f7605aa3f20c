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
    <div className={light ? "section-heading section-heading-light" : "section-heading"}>
      <div>
        <h2>{title}</h2>
        {body === undefined || body === null ? null : <p>{body}</p>}
      </div>
      {link === undefined ? null : (
        <ShopLink href={link.href}>
          {link.name}
          <Icon name="arrow-right" className="size-4" />
        </ShopLink>
      )}
    </div>
  );
}
