import { expect, type Page } from "@playwright/test";
import type { Words } from "./words";

/** Opens a listing and puts one piece of its variant (the first, unless one is named) into the cart. */
export async function putIntoCart(page: Page, words: Words, handle: string, variant?: RegExp): Promise<void> {
  await page.goto(`/${words.market}/products/${handle}`);
  if (variant) await page.getByRole("radio", { name: variant }).check();
  await page.getByRole("button", { name: words.addToCart }).click();
  await expect(page.getByRole("link", { name: words.viewCart })).toBeVisible();
}

export interface Contact {
  name: string;
  phone: string;
  email: string;
}

/** Goes from the cart to the address, telling who the goods are for. */
export async function giveContact(page: Page, words: Words, contact: Contact): Promise<void> {
  await page.getByRole("link", { name: words.toCheckout }).click();
  await page.getByLabel(words.name).fill(contact.name);
  await page.getByLabel(words.phone).fill(contact.phone);
  await page.getByLabel(words.email).fill(contact.email);
  await page.getByRole("button", { name: words.toAddress }).click();
}

/** An address in Kecamatan Rangkasbitung, chosen level by level. */
export async function giveHomeAddress(page: Page, words: Words): Promise<void> {
  const choose = async (label: string, option: string) => {
    const select = page.getByLabel(label, { exact: true });
    await expect(select.getByRole("option", { name: option, exact: true })).toBeAttached();
    await select.selectOption({ label: option });
  };
  await choose("Provinsi", "Banten");
  await choose("Kabupaten atau kota", "Kabupaten Lebak");
  await choose("Kecamatan", "Rangkasbitung");
  await choose("Desa atau kelurahan", "Muara Ciujung Barat");
  await expect(page.getByLabel("Kode pos")).not.toHaveValue("");
  await page.getByLabel("Jalan, nomor, RT/RW").fill("Jl. Multatuli No. 12, RT 02/RW 05");
  await page.getByRole("button", { name: words.toDelivery }).click();
}

/** Chooses the courier for every parcel and goes on to the last step. Returns how many parcels there are. */
export async function chooseCouriers(page: Page, words: Words): Promise<number> {
  const parcels = page.getByRole("main").getByRole("group");
  await expect(parcels.first()).toBeVisible();
  const count = await parcels.count();
  for (let number = 0; number < count; number++) {
    await parcels.nth(number).getByRole("radio", { name: words.courier }).check();
  }
  return count;
}

/** Agrees and orders; ends on the page of the order. */
export async function placeOrder(page: Page, words: Words): Promise<void> {
  await page.getByRole("checkbox", { name: words.agree }).check();
  await page.getByRole("button", { name: words.placeOrder }).click();
  await expect(page).toHaveURL(new RegExp(`/${words.market}/orders/[A-Za-z0-9_-]{20,}`), { timeout: 30_000 });
}

/** The number of the order on whose page the buyer is. */
export async function orderNumber(page: Page): Promise<number> {
  const heading = await page.getByRole("heading", { level: 1 }).innerText();
  const text = /\d{1,6}/.exec(heading) ?? /#?\b(\d{1,6})\b/.exec(await page.getByRole("main").innerText());
  if (!text) throw new Error(`No order number was found in "${heading}".`);
  return Number(text[0].replace("#", ""));
}
