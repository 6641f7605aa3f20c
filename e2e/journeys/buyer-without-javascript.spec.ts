import { expect, test, type Page } from "@playwright/test";
import * as buying from "../shop/buying";
import { EMPING } from "../shop/goods";
import { setAvailableStock } from "../shop/stock";
import { INDONESIAN as words } from "../shop/words";

test.use({ javaScriptEnabled: false });

const TITLE = EMPING.titles["id-id"];

test.beforeAll(async () => {
  await setAvailableStock(EMPING.sku, 20);
});

test("Without JavaScript a buyer browses, searches with filters and sorts", async ({ page }) => {
  await page.goto("/id-id");
  await page.getByRole("navigation").getByRole("link", { name: "Emping" }).first().click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Emping melinjo");

  await page.getByRole("searchbox", { name: words.search }).fill("emping");
  await page.getByRole("button", { name: words.searchButton, exact: true }).click();
  // Whether there is a button for the filters can only be told of a page that has come to its end.
  await page.waitForURL("**/id-id/search?**");
  await openFilters(page);
  await page.getByRole("checkbox", { name: /^Halal/ }).check();
  await page.getByRole("button", { name: words.showResults }).click();
  await expect(page).toHaveURL(/certificate=halal/);
  await expect(page.getByRole("link", { name: "Hapus saringan Halal" })).toBeVisible();
  await expect(page.getByRole("article").filter({ hasText: "Halal" }).first()).toBeVisible();

  await page.getByRole("link", { name: "Termurah" }).click();
  await expect(page).toHaveURL(/sort=price_asc/);
  await page.getByRole("link", { name: TITLE }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(TITLE);
});

test("Without JavaScript a buyer fills the cart, changes how many, takes out and puts back", async ({
  page,
}) => {
  await page.goto(`/id-id/products/${EMPING.handle}`);
  await page.getByRole("radio", { name: EMPING.variant }).check();
  await page.getByLabel("Jumlah", { exact: true }).fill("2");
  await page.getByRole("button", { name: words.addToCart }).click();
  await expect(page).toHaveURL(/\/id-id\/cart/);
  const quantity = page.getByLabel(`Jumlah ${TITLE}`);
  await expect(quantity).toHaveValue("2");

  await page.getByRole("button", { name: `Tambah satu ${TITLE}` }).click();
  await expect(quantity).toHaveValue("3");
  await page.getByRole("button", { name: `Kurangi satu ${TITLE}` }).click();
  await expect(quantity).toHaveValue("2");
  await quantity.fill("4");
  await quantity.press("Enter");
  await expect(quantity).toHaveValue("4");

  await page.getByRole("button", { name: `Hapus ${TITLE}` }).click();
  await expect(page.getByText("Keranjang masih kosong")).toBeVisible();
  await page.getByRole("button", { name: "Kembalikan" }).click();
  await expect(quantity).toHaveValue("4");
});

test("Without JavaScript a buyer orders: the lists of areas come one by one", async ({ page }) => {
  await page.goto(`/id-id/products/${EMPING.handle}`);
  await page.getByRole("radio", { name: EMPING.variant }).check();
  await page.getByRole("button", { name: words.addToCart }).click();
  await page.getByRole("link", { name: words.toCheckout }).click();
  const email = buying.freshAddress("nur");
  await buying.giveContact(page, words, { name: "Nur Aini", phone: "+62 812-3456-7890", email });

  await chooseArea(page, "Provinsi", "Banten");
  await chooseArea(page, "Kabupaten atau kota", "Kabupaten Lebak");
  await chooseArea(page, "Kecamatan", "Rangkasbitung");
  await page.getByLabel("Desa atau kelurahan").selectOption({ label: "Muara Ciujung Barat" });
  await page.getByLabel("Jalan, nomor, RT/RW").fill("Jl. Multatuli No. 12");
  await page.getByRole("button", { name: words.toDelivery }).click();
  await expect(page).toHaveURL(/checkout\/delivery/);

  expect(await buying.chooseCouriers(page, words)).toBe(1);
  await buying.goToReview(page, words);
  await buying.placeOrder(page, words);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(words.awaitingPayment);
  await expect(page.getByRole("link", { name: "Periksa lagi" })).toBeVisible();
});

async function openFilters(page: Page): Promise<void> {
  const button = page.getByRole("button", { name: words.filter });
  if (await button.isVisible()) await button.click();
}

/** Chooses an area, and sends the form for the list below it. */
async function chooseArea(page: Page, label: string, name: string): Promise<void> {
  await page.getByLabel(label, { exact: true }).selectOption({ label: name });
  await page.getByRole("button", { name: "Tampilkan pilihan berikutnya" }).click();
  await expect(
    page.getByLabel(label, { exact: true }).getByRole("option", { name, selected: true }),
  ).toBeAttached();
}
