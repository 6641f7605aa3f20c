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

/**
 * The pages that a seller works with; the editor is that of the first listing in the list.
 * @param {string} shopUrl without a slash at the end
 * @param {string} cookie of somebody who is signed in
 * @returns {Promise<Record<"sign in" | "seller's home" | "seller's orders" | "seller's goods" | "editor of goods" | "new certificate", string>>} addresses
 * @throws Error when the list holds no listing
 */
export async function findSellerPages(shopUrl, cookie) {
  const goods = `${shopUrl}/seller/barang`;
  const listing = linkIn(await text(goods, { cookie }), "/seller/barang/lst_");
  if (!listing) throw new Error(`The list ${goods} holds no listing.`);
  return {
    "sign in": `${shopUrl}/seller/masuk`,
    "seller's home": `${shopUrl}/seller/beranda`,
    "seller's orders": `${shopUrl}/seller/pesanan`,
    "seller's goods": goods,
    "editor of goods": shopUrl + listing,
    "new certificate": `${shopUrl}/seller/sertifikat/baru?jenis=pirt`,
  };
}

async function text(url, headers = {}) {
  return (await fetchPage(url, headers)).body.toString();
}

function linkIn(html, prefix) {
  return new RegExp(`href="(${prefix}[A-Za-z0-9-]+)"`).exec(html)?.[1];
}
