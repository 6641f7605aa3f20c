import { expect, test } from "@playwright/test";
import { AgencyConsole } from "../shop/agency-console";
import * as buying from "../shop/buying";
import { PALM_SUGAR, PANDAN_MAT } from "../shop/goods";
import { receivedMail } from "../shop/outbox";
import { expectInOrder } from "../shop/page-health";
import { takePicture } from "../shop/pictures";
import { availableStock, setAvailableStock } from "../shop/stock";
import { ENGLISH as words } from "../shop/words";

test("A buyer abroad orders export goods of two sellers in English and dollars", async ({
  page,
  browser,
}) => {
  const email = buying.freshAddress("sam");
  for (const { sku } of [PALM_SUGAR, PANDAN_MAT]) await setAvailableStock(sku, 20);

  await test.step("finds palm sugar by its English name, priced in dollars", async () => {
    await page.goto("/en-us");
    await page.getByRole("searchbox", { name: words.search }).fill("palm sugar");
    await page.getByRole("button", { name: words.searchButton, exact: true }).click();
    await page.getByRole("link", { name: PALM_SUGAR.titles["en-us"] }).click();
    await expect(page.getByRole("heading", { level: 1 })).toHaveText(PALM_SUGAR.titles["en-us"]);
    await expect(page.getByText(/^\$\d+\.\d\d$/).first()).toBeVisible();
    await expectInOrder(page);
    await buying.addOpenListing(page, words, PALM_SUGAR);
  });

  await test.step("takes a mat of another seller, too, and looks into the cart", async () => {
    await buying.putIntoCart(page, words, PANDAN_MAT);
    await page.getByRole("link", { name: words.viewCart }).click();
    await expect(page.getByRole("heading", { level: 1 })).toHaveText(words.cart);
    for (const { seller } of [PALM_SUGAR, PANDAN_MAT])
      await expect(page.getByRole("heading", { name: `Parcel from ${seller}` })).toBeVisible();
    await expectInOrder(page);
    await takePicture(page, "cart");
  });

  await test.step("writes an American address, and sends each seller's parcel by international courier", async () => {
    await page.getByRole("link", { name: words.toCheckout }).click();
    await expect(page.getByRole("heading", { name: "Who is it for?" })).toBeVisible();
    await expectInOrder(page);
    await takePicture(page, "checkout-contact");
    await buying.giveContact(page, words, { name: "Sam Rivera", phone: "(415) 555-0132", email });
    await expect(page.getByRole("heading", { name: "Where does it go?" })).toBeVisible();
    await expectInOrder(page);
    await takePicture(page, "checkout-address");
    await buying.giveForeignAddress(page, words);
    await expect(page.getByRole("heading", { name: "How shall it be sent?" })).toBeVisible();
    expect(await buying.chooseCouriers(page, words)).toBe(2);
    await expectInOrder(page);
    await takePicture(page, "checkout-delivery");
    await buying.goToReview(page, words);
    await expect(page.getByText("1355 Market Street")).toBeVisible();
    await expectInOrder(page);
    await takePicture(page, "checkout-review");
  });

  const number =
    await test.step("orders, and is told the bank, its SWIFT code and the reference", async () => {
      await buying.placeOrder(page, words);
      await expect(page.getByRole("heading", { level: 1 })).toHaveText(words.awaitingPayment);
      const [reference] = /LL-\d+-\d{3}/.exec(await page.getByRole("main").innerText()) ?? [];
      expect(reference).toBeDefined();
      await expect(page.getByText("SWIFT/BIC code", { exact: true })).toBeVisible();
      await expect(page.getByRole("heading", { name: words.parcel })).toHaveCount(2);
      await expectInOrder(page);
      await takePicture(page, "order-awaiting-payment");
      const placed = await receivedMail(email, /is waiting for your transfer of \$/);
      expect(placed.text).toContain(reference);
      expect(placed.text).toContain(new URL(page.url()).pathname);
      return buying.orderNumber(page, words);
    });

  await test.step("the stock has fallen by what was bought", async () => {
    for (const { sku } of [PALM_SUGAR, PANDAN_MAT]) expect(await availableStock(sku)).toBe(19);
  });

  await test.step("staff finds the money on the account and says so", async () => {
    const agency = await AgencyConsole.signIn(browser);
    await agency.confirmTransfer(number);
    await agency.close();
  });

  await test.step("the buyer's page says by itself that it is paid, and so does a mail", async () => {
    await expect(page.getByRole("heading", { level: 1 })).toHaveText(words.paid, { timeout: 30_000 });
    await receivedMail(email, /^We have received your payment for order #\d+/);
    await expectInOrder(page);
    await takePicture(page, "order-paid");
  });
});
