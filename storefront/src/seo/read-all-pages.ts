/** One page of something longer, and how many there are in all. */
export interface PageOfItems<Item> {
  items: readonly Item[];
  count: number;
}

/** A site map holds at most 50,000 addresses (sitemaps.org); what lies beyond is left out. */
export const MOST_ADDRESSES = 50_000;

/**
 * Reads page after page, from 1, until all are there. Something may be published or withdrawn meanwhile: an empty page
 * ends the reading whatever was counted.
 */
export async function readAllPages<Item>(
  readPage: (page: number) => Promise<PageOfItems<Item>>,
): Promise<Item[]> {
  const all: Item[] = [];
  for (let page = 1; ; page += 1) {
    const { items, count } = await readPage(page);
    all.push(...items);
    if (items.length === 0 || all.length >= Math.min(count, MOST_ADDRESSES)) return all;
  }
}
