import type { CatalogContext } from "./catalog-context";
import { readFirstPictures, readSellerRows } from "./read-sellers";
import {
  sellerCard,
  sellerDetail,
  type SellerCard,
  type SellerDetail,
  type SellerGoods,
} from "./seller-card";
import { countGoodsBy, firstGoodsOfEach } from "./search/goods-overview";

/** One page of businesses, and how many there are in all. */
export interface SellersPage {
  sellers: SellerCard[];
  count: number;
}

/** The businesses that sell something in the market, by name; of one kecamatan if asked. */
export async function getSellers(
  { kecamatan, page, pageSize }: { kecamatan?: string; page: number; pageSize: number },
  context: CatalogContext,
): Promise<SellersPage> {
  const goods = await countGoodsBy("seller", kecamatan ? { kecamatan: [kecamatan] } : {}, context);
  const handles = [...goods.by.keys()];
  const rows = await readSellerRows(context, handles, { skip: (page - 1) * pageSize, take: pageSize });
  const pictures = await picturesOfSellers(
    rows.map((row) => row.handle),
    context,
  );
  return {
    sellers: rows.map((row) => sellerCard(row, goodsOf(row.handle, goods.by, pictures), context)),
    count: handles.length,
  };
}

/** Cards of these businesses, in the order of their handles; those that are not admitted are left out. */
export async function getSellerCards(
  handles: readonly string[],
  counts: ReadonlyMap<string, number>,
  context: CatalogContext,
): Promise<SellerCard[]> {
  const [rows, pictures] = await Promise.all([
    readSellerRows(context, handles, { skip: 0, take: handles.length }),
    picturesOfSellers(handles, context),
  ]);
  return rows
    .toSorted((a, b) => handles.indexOf(a.handle) - handles.indexOf(b.handle))
    .map((row) => sellerCard(row, goodsOf(row.handle, counts, pictures), context));
}

/** An admitted business, whether or not it sells in the market; null where there is none with this handle. */
export async function getSeller(handle: string, context: CatalogContext): Promise<SellerDetail | null> {
  const [[row], goods, pictures] = await Promise.all([
    readSellerRows(context, [handle], { skip: 0, take: 1 }),
    countGoodsBy("seller", { seller: [handle] }, context),
    picturesOfSellers([handle], context),
  ]);
  return row ? sellerDetail(row, goodsOf(handle, goods.by, pictures), context) : null;
}

type Pictures = Awaited<ReturnType<typeof picturesOfSellers>>;

/** A picture of each business's goods, by its handle. */
async function picturesOfSellers(handles: readonly string[], context: CatalogContext) {
  if (handles.length === 0) return new Map<string, SellerGoods["picture"]>();
  const products = await firstGoodsOfEach("seller", { seller: handles }, handles.length, context);
  const pictures = await readFirstPictures(context, [...products.values()]);
  return new Map([...products].map(([handle, id]) => [handle, pictures.get(id) ?? null]));
}

const goodsOf = (handle: string, counts: ReadonlyMap<string, number>, pictures: Pictures): SellerGoods => ({
  listingCount: counts.get(handle) ?? 0,
  picture: pictures.get(handle) ?? null,
});
