import { expect, test } from "@playwright/test";
import * as buying from "../shop/buying";
import { PALM_SUGAR } from "../shop/goods";
import { receivedMail } from "../shop/outbox";
import { expectInOrder } from "../shop/page-health";
import { letTransferExpire } from "../shop/passing-time";
import { availableStock, setAvailableStock } from "../shop/stock";
import { INDONESIAN as words } from "../shop/words";

test("An order that is not paid in time expires: its page and a mail say so, and its stock is back", async ({
  page,
}) => {
  const { sku } = PALM_SUGAR;
  const email = buying.freshAddress("umar");
  await setAvailableStock(sku, 20);

  await buying.putIntoCart(page, words, PALM_SUGAR);
  await buying.checkOutAtHome(page, words, { name: "Umar Faruk", phone: "0857 1234 5678", email });
  await buying.placeOrder(page, words);
  const number = await buying.orderNumber(page, words);
  expect(await availableStock(sku)).toBe(19);

  await letTransferExpire(number);

  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Waktu membayar sudah lewat", {
    timeout: 75_000,
  });
  await expect(page.getByText("Tidak ada yang ditagih")).toBeVisible();
  await expect(page.getByText("Nomor rekening", { exact: true })).toHaveCount(0);
  await expectInOrder(page);
  const cancelled = await receivedMail(email, /^Pesanan #\d+ dibatalkan/);
  expect(cancelled.subject).toContain(`#${number}`);
  expect(await availableStock(sku)).toBe(20);
});
