import type { JsonLdThing } from "./serialize-json-ld";

/**
 * The way from the home page to a page, for search engines.
 * @param trail as `Breadcrumbs` shows it: the last one is the page itself and may lack its address
 * @param shopUrl the shop's public address, without a slash at the end
 */
export function breadcrumbList(
  trail: readonly { name: string; href?: string }[],
  shopUrl: string,
): JsonLdThing {
  return {
    "@type": "BreadcrumbList",
    itemListElement: trail.map(({ name, href }, index) => ({
      "@type": "ListItem",
      position: index + 1,
      name,
      ...(href === undefined ? {} : { item: `${shopUrl}${href}` }),
    })),
  };
}
