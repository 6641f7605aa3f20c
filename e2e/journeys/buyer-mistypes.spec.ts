import { expect, test, type Page } from "@playwright/test";
import * as buying from "../shop/buying";
import { EMPING } from "../shop/goods";
import { expectInOrder } from "../shop/page-health";
import { setAvailableStock } from "../shop/stock";
import { ENGLISH, INDONESIAN, type Words } from "../shop/words";

test.beforeAll(async () => {
  await setAvailableStock(EMPING.sku, 20);
});

test("A buyer at home leaves out or mistypes: every field says what it wants and keeps what was typed", async ({
  page,
}) => {
  const words = INDONESIAN;
  await test.step("cannot check out with an empty cart", async () => {
    await page.goto("/id-id/checkout");
    await expect(page).toHaveURL(/\/id-id\/cart$/);
    await expect(page.getByText("Keranjang masih kosong")).toBeVisible();
  });

  await test.step("asks for more than there is, or for no number", async () => {
    await page.goto(`/id-id/products/${EMPING.handle}`);
    await page.getByRole("radio", { name: EMPING.variant }).check();
    await page.getByLabel("Jumlah", { exact: true }).fill("21");
    await page.getByRole("button", { name: words.addToCart }).click();
    await expect(page.getByText("Stok tinggal 20.")).toBeVisible();
    await page.getByLabel("Jumlah", { exact: true }).fill("1");
    await page.getByRole("button", { name: words.addToCart }).click();
    await page.getByRole("link", { name: words.viewCart }).click();
    const quantity = page.getByLabel(`Jumlah ${EMPING.titles["id-id"]}`);
    await quantity.fill("99");
    await quantity.press("Enter");
    await expect(page.getByText("Hanya tinggal 20.")).toBeVisible();
    await expect(quantity).toHaveValue("99");
    await expect(quantity).toHaveAttribute("aria-invalid", "true");
    await expectInOrder(page);
  });

  await test.step("sends the contact empty, then with an incomplete number and address", async () => {
    await page.goto("/id-id/checkout");
    await send(page, words.toAddress);
    await expectErrors(page, {
      [words.name]: "Tulis nama penerima.",
      [words.phone]: "Tulis nomor WhatsApp.",
      [words.email]: "Tulis alamat e-mail.",
    });
    await expectInOrder(page);
    await page.getByLabel(words.name).fill("Siti Rohayati");
    await page.getByLabel(words.phone).fill("0812 34");
    await page.getByLabel(words.email).fill("siti@contoh");
    await send(page, words.toAddress);
    await expectErrors(page, {
      [words.phone]: "Nomor ini tidak lengkap.",
      [words.email]: "Alamat e-mail ini tidak lengkap.",
    });
    await expect(page.getByLabel(words.name)).toHaveValue("Siti Rohayati");
    await expect(page.getByLabel(words.phone)).toHaveValue("0812 34");
    await expect(page.getByLabel(words.email)).toHaveValue("siti@contoh");
    await page.getByRole("alert").getByRole("link", { name: "Nomor ini tidak lengkap." }).click();
    await expect(page.getByLabel(words.phone)).toBeFocused();
  });

  await test.step("cannot skip what is not filled in", async () => {
    await page.goto("/id-id/checkout/review");
    await expect(page).toHaveURL(/\/id-id\/checkout$/);
    const email = buying.freshAddress("siti");
    await buying.giveContact(page, words, { name: "Siti Rohayati", phone: "081234567890", email });
  });

  await test.step("sends the address empty, then with a postal code that is none", async () => {
    await send(page, words.toDelivery);
    await expectErrors(page, {
      Provinsi: "Pilih provinsi.",
      "Jalan, nomor, RT/RW": "Tulis jalan dan nomor rumah.",
      "Kode pos": "Tulis kode pos.",
    });
    await expectInOrder(page);
    await buying.chooseArea(page, "Provinsi", "Banten");
    await buying.chooseArea(page, "Kabupaten atau kota", "Kabupaten Lebak");
    await buying.chooseArea(page, "Kecamatan", "Malingping");
    await expect(page.getByLabel("Kode pos")).toHaveValue("42391");
    await page.getByLabel("Kode pos").fill("123");
    await page.getByLabel("Jalan, nomor, RT/RW").fill("Jl. Raya Malingping No. 7");
    await send(page, words.toDelivery);
    await expectErrors(page, {
      "Desa atau kelurahan": "Pilih desa atau kelurahan.",
      "Kode pos": "Kode pos ini tidak sesuai untuk alamat Anda.",
    });
    await expect(
      page.getByLabel("Kecamatan", { exact: true }).getByRole("option", { selected: true }),
    ).toHaveText("Malingping");
    await expect(page.getByLabel("Kode pos")).toHaveValue("123");
    await expect(page.getByLabel("Jalan, nomor, RT/RW")).toHaveValue("Jl. Raya Malingping No. 7");
  });

  await test.step("moves to another kecamatan: its village and postal code do not stay behind", async () => {
    await page.getByLabel("Kode pos").fill("");
    await buying.chooseArea(page, "Kecamatan", "Rangkasbitung");
    await expect(page.getByLabel("Desa atau kelurahan")).toHaveValue("");
    await buying.giveHomeAddress(page, words);
  });

  await test.step("does not agree to the terms", async () => {
    await buying.chooseCouriers(page, words);
    await buying.goToReview(page, words);
    await send(page, words.placeOrder);
    await expect(summary(page)).toContainText("Setujui dulu syarat & ketentuan untuk memesan.");
    await expect(summary(page)).toBeFocused();
    await expectInOrder(page);
  });
});

test("A buyer abroad mistypes an address and is told in English", async ({ page }) => {
  const words = ENGLISH;
  await buying.putIntoCart(page, words, EMPING);
  await page.goto("/en-us/checkout");
  await page.getByLabel(words.name).fill("Sam Rivera");
  await page.getByLabel(words.phone).fill("12");
  await page.getByLabel(words.email).fill("sam");
  await send(page, words.toAddress);
  await expectErrors(page, {
    [words.phone]: "with the country code, beginning with +1",
    [words.email]: "That e-mail address is incomplete.",
  });
  const email = buying.freshAddress("sam");
  await buying.giveContact(page, words, { name: "Sam Rivera", phone: "415 555 0132", email });
  await page.getByLabel("Address line 1").fill("1355 Market Street");
  await page.getByLabel("ZIP code").fill("ABC");
  await send(page, words.toDelivery);
  await expectErrors(page, {
    City: "Please write the city.",
    State: "Please write the state or prefecture.",
    "ZIP code": "That postal code does not fit your address.",
  });
  await expect(page.getByLabel("Address line 1")).toHaveValue("1355 Market Street");
  await expect(page.getByLabel("ZIP code")).toHaveValue("ABC");
  await expectInOrder(page);
});

test("A search for prices that are none says so and keeps them", async ({ page }) => {
  await page.goto("/id-id/search?q=emping&min_price=murah&max_price=20.000");
  const filters = page.getByRole("button", { name: INDONESIAN.filter });
  if (await filters.isVisible()) await filters.click();
  await expect(page.getByText("Tulis harga dengan angka, misalnya 20.000.")).toBeVisible();
  await expect(page.getByLabel("Paling murah")).toHaveValue("murah");
  await expectInOrder(page);
});

function summary(page: Page) {
  return page.getByRole("main").getByRole("alert");
}

async function send(page: Page, button: Words["toAddress"]): Promise<void> {
  await page.getByRole("button", { name: button }).click();
}

/** The focus is on the summary; each field named is marked, described by its complaint, and linked from the summary. */
async function expectErrors(page: Page, errors: Readonly<Record<string, string>>): Promise<void> {
  for (const message of Object.values(errors))
    await expect(summary(page).getByRole("link", { name: message })).toBeVisible();
  await expect(summary(page)).toBeFocused();
  for (const [label, message] of Object.entries(errors)) {
    const field = page.getByLabel(label, { exact: true });
    await expect(field).toHaveAttribute("aria-invalid", "true");
    await expect(field).toHaveAccessibleDescription(new RegExp(message.replace(/[+.*?()]/g, "\\$&")));
  }
}
