import { expect, test, type Page } from "@playwright/test";
import * as buying from "../shop/buying";
import { RARE_EMPING } from "../shop/goods";
import { expectInOrder } from "../shop/page-health";
import { availableStock, setAvailableStock } from "../shop/stock";
import { INDONESIAN as words } from "../shop/words";

const { sku } = RARE_EMPING;
const CART_OR_ORDER = /\/id-id\/(cart|orders\/)/;
let before: number;

test.beforeAll(async () => {
  before = await availableStock(sku);
  await setAvailableStock(sku, 1);
});

test.afterAll(async () => {
  await setAvailableStock(sku, Math.max(before, 10));
});

test("Two buyers race for the last piece: one gets it, the other is told so, and nobody is sold what is not there", async ({
  browser,
}) => {
  const buyers: readonly [Page, Page] = [await aBuyerAboutToOrder("ani"), await aBuyerAboutToOrder("budi")];

  await Promise.all(
    buyers.map((page) => page.getByRole("button", { name: words.placeOrder }).click({ noWaitAfter: true })),
  );
  await Promise.all(buyers.map((page) => page.waitForURL(CART_OR_ORDER)));

  const [winner, ...others] = buyers.filter((page) => buying.orderAddress(words).test(page.url()));
  const loser = buyers.find((page) => page !== winner);
  expect(others, "only one of them can have it").toEqual([]);
  if (!winner || !loser) throw new Error("Nobody got the last piece.");

  await expect(winner.getByRole("heading", { level: 1 })).toHaveText(words.awaitingPayment);
  expect(await availableStock(sku)).toBe(0);

  await expect(loser.getByRole("alert").filter({ hasText: "Stoknya berubah" })).toBeVisible();
  await expect(loser.getByText("belum ada yang perlu dibayar")).toBeVisible();
  const line = loser.getByRole("listitem").filter({ hasText: RARE_EMPING.titles["id-id"] });
  await expect(line.getByText("Barang ini habis.")).toBeVisible();
  await expect(loser.getByRole("link", { name: words.toCheckout })).toHaveCount(0);
  await expectInOrder(loser);

  for (const page of buyers) await page.context().close();

  async function aBuyerAboutToOrder(name: string): Promise<Page> {
    const page = await (await browser.newContext()).newPage();
    await buying.putIntoCart(page, words, RARE_EMPING);
    const email = buying.freshAddress(name);
    await buying.checkOutAtHome(page, words, { name: `Pembeli ${name}`, phone: "0812 1111 2222", email });
    await page.getByRole("checkbox", { name: words.agree }).check();
    return page;
  }
});
