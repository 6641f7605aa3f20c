import { expect, test } from "@playwright/test";
import { AgencyConsole } from "../shop/agency-console";
import * as buying from "../shop/buying";
import { EMPING, PANDAN_MAT } from "../shop/goods";
import { receivedMail } from "../shop/outbox";
import { expectInOrder } from "../shop/page-health";
import { takePicture } from "../shop/pictures";
import { availableStock, setAvailableStock } from "../shop/stock";
import { INDONESIAN as words } from "../shop/words";

test("A buyer at home finds emping in spite of a typo, orders from two sellers and pays by transfer", async ({
  page,
  browser,
}) => {
  const email = buying.freshAddress("siti");
  for (const { sku } of [EMPING, PANDAN_MAT]) await setAvailableStock(sku, 20);

  await test.step("searches with a typo and keeps what is halal", async () => {
    await page.goto("/id-id");
    await page.getByRole("searchbox", { name: words.search }).fill("empng");
    await page.getByRole("button", { name: words.searchButton, exact: true }).click();
    await expect(page.getByRole("link", { name: "emping", exact: true })).toBeVisible();
    if (await page.getByRole("button", { name: words.filter }).isVisible())
      await page.getByRole("button", { name: words.filter }).click();
    await page.getByRole("checkbox", { name: /^Halal/ }).check();
    await expectInOrder(page);
    await page.getByRole("button", { name: words.showResults }).click();
    await expect(page).toHaveURL(/certificate=halal/);
    const found = page.getByRole("article");
    await expect(found.first()).toBeVisible();
    await expect(found.filter({ hasText: "Halal" })).toHaveCount(await found.count());
    await expectInOrder(page);
  });

  await test.step("opens a listing, sees what stands behind its badge, and takes one", async () => {
    await page.getByRole("link", { name: EMPING.titles["id-id"] }).click();
    await expect(page.getByRole("heading", { level: 1 })).toHaveText(EMPING.titles["id-id"]);
    const halal = page.getByRole("group").filter({ hasText: "Sertifikat Halal BPJPH" });
    await halal.getByText("Sertifikat Halal BPJPH").click();
    await expect(halal.getByText(/^ID\d+/)).toBeVisible();
    await expect(halal.getByText(/oleh Disperindag Kabupaten Lebak/)).toBeVisible();
    await expectInOrder(page);
    await buying.addOpenListing(page, words, EMPING);
  });

  await test.step("takes a mat of another seller, too, and looks into the cart", async () => {
    await buying.putIntoCart(page, words, PANDAN_MAT);
    await page.getByRole("link", { name: words.viewCart }).click();
    await expect(page.getByRole("heading", { level: 1 })).toHaveText(words.cart);
    for (const { seller } of [EMPING, PANDAN_MAT])
      await expect(page.getByRole("heading", { name: `Paket dari ${seller}` })).toBeVisible();
    await expectInOrder(page);
    await takePicture(page, "cart");
  });

  await test.step("tells who and where, and sends each seller's parcel by courier", async () => {
    await page.getByRole("link", { name: words.toCheckout }).click();
    await expect(page.getByRole("heading", { name: "Siapa yang menerima barang?" })).toBeVisible();
    await expectInOrder(page);
    await takePicture(page, "checkout-contact");
    await buying.giveContact(page, words, { name: "Siti Rohayati", phone: "0812 3456 7890", email });
    await expect(page.getByRole("heading", { name: "Dikirim ke mana?" })).toBeVisible();
    await expectInOrder(page);
    await takePicture(page, "checkout-address");
    await buying.giveHomeAddress(page, words);
    await expect(page.getByRole("heading", { name: "Bagaimana barang dikirim?" })).toBeVisible();
    expect(await buying.chooseCouriers(page, words)).toBe(2);
    await expectInOrder(page);
    await takePicture(page, "checkout-delivery");
    await buying.goToReview(page, words);
    await expect(page.getByText("Muara Ciujung Barat")).toBeVisible();
    await expectInOrder(page);
    await takePicture(page, "checkout-review");
  });

  const number = await test.step("orders, and is told what to transfer where and until when", async () => {
    await buying.placeOrder(page, words);
    await expect(page.getByRole("heading", { level: 1 })).toHaveText(words.awaitingPayment);
    await expect(page.getByText("Transfer tepat sejumlah ini")).toBeVisible();
    await expect(page.getByText("Nomor rekening", { exact: true })).toBeVisible();
    await expect(page.getByRole("timer")).toContainText("jam");
    await expect(page.getByRole("heading", { name: words.parcel })).toHaveCount(2);
    await expectInOrder(page);
    await takePicture(page, "order-awaiting-payment");
    const placed = await receivedMail(email, /menunggu transfer Rp/);
    expect(placed.text).toContain(new URL(page.url()).pathname);
    return buying.orderNumber(page, words);
  });

  await test.step("the stock has fallen by what was bought", async () => {
    for (const { sku } of [EMPING, PANDAN_MAT]) expect(await availableStock(sku)).toBe(19);
  });

  await test.step("staff finds the money on the account and says so; each seller has a part of the order", async () => {
    const agency = await AgencyConsole.signIn(browser);
    await agency.confirmTransfer(number);
    await agency.openOrder(number);
    for (const { seller, titles } of [EMPING, PANDAN_MAT])
      await expect(agency.partOf(seller)).toContainText(`1 × ${titles["id-id"]}`);
    await agency.close();
  });

  await test.step("the buyer's page says by itself that it is paid, and so does a mail", async () => {
    await expect(page.getByRole("heading", { level: 1 })).toHaveText(words.paid, { timeout: 30_000 });
    await receivedMail(email, /^Pembayaran pesanan #\d+ sudah kami terima/);
    await expectInOrder(page);
    await takePicture(page, "order-paid");
    for (const { sku } of [EMPING, PANDAN_MAT]) expect(await availableStock(sku)).toBe(19);
  });
});
