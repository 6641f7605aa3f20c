import { expect, type Page } from "@playwright/test";
import { expectInOrder } from "./page-health";

/** Somebody who sells, as they sign in. */
export interface SellerAccount {
  name: string;
  business: string;
  /** Telephone number or e-mail. */
  identifier: string;
  password: string;
}

/** Somebody who has no account yet: signs in with a telephone number that nobody else has, or with an e-mail address. */
export function newSeller(by: "phone" | "e-mail"): SellerAccount {
  const unique = Date.now().toString();
  return {
    name: "Aisah Nurhayati",
    business: `Keripik Bu Aisah ${unique.slice(-6)}`,
    identifier:
      by === "phone" ? `0812 ${unique.slice(-8, -4)} ${unique.slice(-4)}` : `aisah.${unique}@contoh.id`,
    password: "talas goreng tiap pagi",
  };
}

/** From the page that explains joining to the centre's home. */
export async function signUp(page: Page, account: SellerAccount): Promise<void> {
  await page.goto("/seller");
  await page.getByRole("link", { name: "Daftar", exact: true }).click();
  await page.getByLabel("Nama Anda").fill(account.name);
  await page.getByLabel("Nama usaha").fill(account.business);
  await page.getByLabel("Nomor HP atau e-mail").fill(account.identifier);
  await page.getByLabel("Kata sandi", { exact: true }).fill(account.password);
  await page.getByRole("checkbox", { name: /Saya setuju/ }).check();
  await page.getByRole("button", { name: "Daftar" }).click();
  await expectAtHome(page, account.name);
}

export async function signIn(page: Page, { identifier, password }: SellerAccount): Promise<void> {
  await page.goto("/seller/masuk");
  await sendSignIn(page, identifier, password);
}

/** Fills in the sign-in form that is open, and sends it. */
export async function sendSignIn(page: Page, identifier: string, password: string): Promise<void> {
  await page.getByLabel("Nomor HP atau e-mail").fill(identifier);
  await page.getByLabel("Kata sandi", { exact: true }).fill(password);
  await page.getByRole("button", { name: "Masuk", exact: true }).click();
}

export async function signOut(page: Page): Promise<void> {
  await page.getByRole("button", { name: "Menu akun" }).click();
  await page.getByRole("button", { name: "Keluar" }).click();
  await expect(page.getByText("Anda sudah keluar.")).toBeVisible();
}

export async function expectAtHome(page: Page, name: string): Promise<void> {
  await expect(page.getByRole("heading", { level: 1, name: `Selamat datang, ${name}` })).toBeVisible();
}

/** Opens a part of the profile, fills it in, and saves it. */
export async function fillSection(
  page: Page,
  section: { path: string; title: string },
  fill: () => Promise<void>,
): Promise<void> {
  await page.goto(`/seller/usaha/${section.path}`);
  await expectInOrder(page);
  await fill();
  await page.getByRole("button", { name: "Simpan", exact: true }).click();
  await expect(page.getByText(`${section.title} tersimpan.`)).toBeVisible();
}

/** Everything that the agency wants before a business is submitted. */
export async function completeProfile(page: Page): Promise<void> {
  await fillSection(page, { path: "identitas", title: "Nama dan NIB" }, async () => {
    await page.getByLabel("Bentuk usaha").selectOption({ label: "Perorangan atau keluarga" });
    await page.getByLabel("NIB (nomor induk berusaha)").fill(`9${Date.now().toString().slice(-12)}`);
  });
  await fillSection(page, { path: "alamat", title: "Alamat" }, async () => {
    await page.getByLabel("Kecamatan", { exact: true }).selectOption({ label: "Cimarga" });
    await expect(page.getByLabel("Kode pos")).toHaveValue("42361");
    await page.getByLabel("Desa atau kelurahan").selectOption({ index: 1 });
    await page.getByLabel("Kampung, jalan, RT/RW").fill("Kp. Cimayang RT 03 RW 01");
  });
  await fillSection(page, { path: "kontak", title: "Kontak" }, async () => {
    await page.getByLabel("Nomor telepon usaha").fill("0813 9876 5432");
  });
  await fillSection(page, { path: "tenaga-kerja", title: "Tenaga kerja" }, async () => {
    await page.getByLabel("Perempuan").fill("2");
  });
  await fillSection(page, { path: "rekening", title: "Rekening" }, async () => {
    await page.getByLabel("Nama bank").fill("BRI");
    await page.getByLabel("Nomor rekening").fill("0123 0100 4567 501");
    await page.getByLabel("Atas nama").fill("Aisah Nurhayati");
  });
}
