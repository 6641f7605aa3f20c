/** 1 KB is 1,000 bytes throughout, as in the tables of browsers. */
export const KB = 1000;

/** Sum of the gzipped scripts that the served HTML names, in KB. An empty page of Next 16.4 has 132.6. */
export const FIRST_LOAD_KB = {
  home: 145,
  category: 145,
  product: 145,
  seller: 145,
  search: 145,
  cart: 180,
  checkout: 180,
};

/** Everything that a phone loads without scrolling, in KB. */
export const TRANSFER_KB = { home: 400, product: 260 };

/** The gzipped page itself, in KB. */
export const HTML_KB = 15;

/** One font file for the whole shop, in KB. */
export const FONT_KB = 28;

/** Page types that are static per market: any cache in between may keep them. */
export const CACHED = ["home", "category", "product", "seller"];

/** Sum of the gzipped scripts of the seller centre's pages, in KB: sellers work on the same phones as buyers. */
export const SELLER_CENTRE_KB = {
  "sign in": 150,
  "seller's home": 150,
  "seller's orders": 150,
  "seller's goods": 155,
  "editor of goods": 180,
  "new certificate": 160,
};

/** The gzipped pages of the seller centre themselves, in KB. */
export const SELLER_CENTRE_HTML_KB = 20;
