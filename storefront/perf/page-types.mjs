import { fetchPage } from "./fetching.mjs";

/**
 * Finds one page of every type by following the shop's own links from the home page.
 * @param {string} shopUrl without a slash at the end
 * @param {string} [market]
 * @returns {Promise<Record<"home" | "category" | "product" | "seller" | "search" | "cart" | "checkout", string>>} addresses
 * @throws Error when the home page does not lead to a product, a category and a seller
 */
export async function findPages(shopUrl, market = "id-id") {
  const home = `${shopUrl}/${market}`;
  const first = (await fetchPage(home)).body.toString();
  const category = linkIn(first, `/${market}/categories/`);
  const product = linkIn(first, `/${market}/products/`);
  const seller =
    linkIn(first, `/${market}/sellers/`) ??
    linkIn(await text(shopUrl + (product ?? "")), `/${market}/sellers/`);
  for (const [name, path] of Object.entries({ category, product, seller })) {
    if (!path) throw new Error(`The home page ${home} leads to no ${name}.`);
  }
  return {
    home,
    category: shopUrl + category,
    product: shopUrl + product,
    seller: shopUrl + seller,
    search: `${home}/search?q=keripik`,
    cart: `${home}/cart`,
    checkout: `${home}/checkout`,
  };
}

async function text(url) {
  return (await fetchPage(url)).body.toString();
}

function linkIn(html, prefix) {
  return new RegExp(`href="(${prefix}[a-z0-9-]+)"`).exec(html)?.[1];
}
