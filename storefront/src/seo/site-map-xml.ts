import { MOST_ADDRESSES } from "./read-all-pages";
import type { SiteMapEntry } from "./site-map-entries";

const HEAD = '<?xml version="1.0" encoding="UTF-8"?>\n';
const SITE_MAPS = "http://www.sitemaps.org/schemas/sitemap/0.9";
const PICTURES = "http://www.google.com/schemas/sitemap-image/1.1";

/** A site map by the protocol of sitemaps.org, with pictures by Google's extension. */
export function siteMapXml(entries: readonly SiteMapEntry[]): string {
  const urls = entries.slice(0, MOST_ADDRESSES).map(({ url, picture }) => {
    const image =
      picture === undefined ? "" : `<image:image><image:loc>${escape(picture)}</image:loc></image:image>`;
    return `<url><loc>${escape(url)}</loc>${image}</url>\n`;
  });
  return `${HEAD}<urlset xmlns="${SITE_MAPS}" xmlns:image="${PICTURES}">\n${urls.join("")}</urlset>\n`;
}

/** Names the site map of every market. */
export function siteMapIndexXml(siteMaps: readonly string[]): string {
  const maps = siteMaps.map((url) => `<sitemap><loc>${escape(url)}</loc></sitemap>\n`);
  return `${HEAD}<sitemapindex xmlns="${SITE_MAPS}">\n${maps.join("")}</sitemapindex>\n`;
}

const ENTITIES: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&apos;",
};

function escape(text: string): string {
  return text.replace(/[&<>"']/g, (character) => ENTITIES[character] ?? character);
}
