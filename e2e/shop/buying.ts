import { expect, type Page } from "@playwright/test";
import type { Words } from "./words";

/** A listing as buyers find it and as staff counts it. */
export interface Goods {
  handle: string;
  titles: Readonly<Record<Words["market"], string>>;
  seller: string;
  /** The variant's label, and the stock-keeping unit that is counted for it. */
  variant: RegExp;
  sku: string;
}

/** Opens a listing and puts one piece of its variant into the cart. */
export async function putIntoCart(page: Page, words: Words, goods: Goods): Promise<void> {
  await page.goto(`/${words.market}/products/${goods.handle}`);
  await addOpenListing(page, words, goods);
}

/** Puts one piece of the variant into the cart, from the page of its listing. */
export async function addOpenListing(page: Page, words: Words, { variant }: Goods): Promise<void> {
  await page.getByRole("radio", { name: variant }).check();
  await page.getByRole("button", { name: words.addToCart }).click();
  await expect(page.getByRole("link", { name: words.viewCart })).toBeVisible();
}

export interface Contact {
  name: string;
  phone: string;
  email: string;
}

/** A mail address that nobody has ordered with. */
export function freshAddress(name: string): string {
  return `${name}.${Date.now().toString(36)}@contoh.id`;
}

/** Goes from the cart to the address, telling who the goods are for. */
export async function giveContact(page: Page, words: Words, contact: Contact): Promise<void> {
  await page.getByLabel(words.name).fill(contact.name);
  await page.getByLabel(words.phone).fill(contact.phone);
  await page.getByLabel(words.email).fill(contact.email);
  await page.getByRole("button", { name: words.toAddress }).click();
  await page.waitForURL(`**/${words.market}/checkout/address`);
}

/** An address in Kecamatan Rangkasbitung, chosen level by level. */
export async function giveHomeAddress(page: Page, words: Words): Promise<void> {
  await chooseArea(page, "Provinsi", "Banten");
  await chooseArea(page, "Kabupaten atau kota", "Kabupaten Lebak");
  await chooseArea(page, "Kecamatan", "Rangkasbitung");
  await chooseArea(page, "Desa atau kelurahan", "Muara Ciujung Barat");
  await expect(page.getByLabel("Kode pos")).toHaveValue(/^\d{5}$/);
  await page.getByLabel("Jalan, nomor, RT/RW").fill("Jl. Multatuli No. 12, RT 02/RW 05");
  await page.getByRole("button", { name: words.toDelivery }).click();
  await page.waitForURL(`**/${words.market}/checkout/delivery`);
}

/** Chooses from one of the lists of areas, as soon as it has been fetched. */
export async function chooseArea(page: Page, label: string, name: string): Promise<void> {
  const select = page.getByLabel(label, { exact: true });
  await expect(select.getByRole("option", { name, exact: true })).toBeAttached();
  await select.selectOption({ label: name });
}

/** An address in San Francisco, as Americans write it. */
export async function giveForeignAddress(page: Page, words: Words): Promise<void> {
  await page.getByLabel("Address line 1").fill("1355 Market Street");
  await page.getByLabel("Address line 2").fill("Apt 900");
  await page.getByLabel("City").fill("San Francisco");
  await page.getByLabel("State").fill("California");
  await page.getByLabel("ZIP code").fill("94103");
  await page.getByRole("button", { name: words.toDelivery }).click();
  await page.waitForURL(`**/${words.market}/checkout/delivery`);
}

/** Chooses the courier for every parcel. Returns how many parcels there are. */
export async function chooseCouriers(page: Page, words: Words): Promise<number> {
  const parcels = page.getByRole("group", { name: words.parcel });
  await expect(parcels.first()).toBeVisible();
  const all = await parcels.all();
  for (const parcel of all) await parcel.getByRole("radio", { name: words.courier }).check();
  return all.length;
}

/** Goes from the chosen couriers to the last look before ordering. */
export async function goToReview(page: Page, words: Words): Promise<void> {
  await page.getByRole("button", { name: words.toPayment }).click();
  await page.waitForURL(`**/${words.market}/checkout/review`);
}

/** Goes from the cart to the last look before ordering: contact, address in Lebak, couriers. */
export async function checkOutAtHome(page: Page, words: Words, contact: Contact): Promise<void> {
  await page.goto(`/${words.market}/checkout`);
  await giveContact(page, words, contact);
  await giveHomeAddress(page, words);
  await chooseCouriers(page, words);
  await goToReview(page, words);
}

/** Agrees and orders; ends on the page of the order. */
export async function placeOrder(page: Page, words: Words): Promise<void> {
  await page.getByRole("checkbox", { name: words.agree }).check();
  await page.getByRole("button", { name: words.placeOrder }).click();
  await page.waitForURL(orderAddress(words));
}

/** Addresses of orders of a market. */
export function orderAddress({ market }: Words): RegExp {
  return new RegExp(`/${market}/orders/[A-Za-z0-9_-]{20,}$`);
}

/** The number of the order on whose page the buyer is: 1042 of "LL-1042". */
export async function orderNumber(page: Page, words: Words): Promise<number> {
  const text = await page.getByText(words.orderNumber).first().innerText();
  return Number(words.orderNumber.exec(text)?.[1]);
}
