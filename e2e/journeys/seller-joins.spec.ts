import { expect, test } from "@playwright/test";
import { receivedMail } from "../shop/outbox";
import { expectInOrder } from "../shop/page-health";
import { takePicture } from "../shop/pictures";
import { registeredBusiness } from "../shop/registered-business";
import {
  completeProfile,
  expectAtHome,
  newSeller,
  sendSignIn,
  signIn,
  signOut,
  signUp,
} from "../shop/sellers";

test("A maker signs up with a telephone number, takes the first steps and submits the business", async ({
  page,
}) => {
  const maker = newSeller("phone");

  await test.step("leaves out and mistypes, and is told at the fields", async () => {
    await page.goto("/seller/daftar");
    await expectInOrder(page);
    await page.getByLabel("Nama Anda").fill(maker.name);
    await page.getByLabel("Nomor HP atau e-mail").fill("0812");
    await page.getByLabel("Kata sandi", { exact: true }).fill("talas");
    await page.getByRole("button", { name: "Daftar" }).click();
    await expect(page.getByRole("main").getByRole("alert")).toBeFocused();
    await expect(page.getByLabel("Nama usaha")).toHaveAccessibleDescription(/Tulis nama usaha\./);
    await expect(page.getByLabel("Kata sandi", { exact: true })).toHaveAccessibleDescription(
      /paling sedikit 8/,
    );
    await expect(page.getByLabel("Nama Anda")).toHaveValue(maker.name);
    await expectInOrder(page);
  });

  await test.step("signs up", async () => {
    await signUp(page, maker);
    await expectInOrder(page);
    await expect(page.getByText("Tombol ajukan muncul setelah")).toBeVisible();
    await takePicture(page, "seller-first-steps");
  });

  await test.step("writes a NIB that is none", async () => {
    await page.goto("/seller/usaha/identitas");
    await page.getByLabel("NIB (nomor induk berusaha)").fill("12345");
    await page.getByRole("button", { name: "Simpan", exact: true }).click();
    await expect(page.getByLabel("NIB (nomor induk berusaha)")).toHaveAccessibleDescription(
      /NIB terdiri dari 13 angka\./,
    );
    await expect(page.getByLabel("NIB (nomor induk berusaha)")).toHaveValue("12345");
  });

  await test.step("completes the profile", async () => {
    await completeProfile(page);
    await page.goto("/seller/usaha");
    await expectInOrder(page);
    await takePicture(page, "seller-profile");
  });

  await test.step("submits it, and reads that it is being looked at", async () => {
    await page.goto("/seller/beranda");
    await page.getByRole("button", { name: "Ajukan" }).click();
    await expect(page.getByRole("checkbox", { name: /isian ini benar/ })).toHaveAccessibleDescription(
      "Centang dulu pernyataan ini.",
    );
    await page.getByRole("checkbox", { name: /isian ini benar/ }).check();
    await page.getByRole("button", { name: "Ajukan" }).click();
    await expect(page.getByText("Sedang diperiksa dinas")).toBeVisible();
    await expect(page.getByRole("button", { name: "Ajukan" })).toHaveCount(0);
    await expectInOrder(page);
  });

  await test.step("finds the account again, written another way, but not with another password", async () => {
    await signOut(page);
    await page.goto("/seller/usaha/rekening");
    await expect(page).toHaveURL(/\/seller\/masuk\?kembali=/);
    await sendSignIn(page, maker.identifier, "bukan kata sandinya");
    await expect(page.getByRole("main").getByRole("alert")).toContainText("tidak cocok");
    await expect(page.getByLabel("Nomor HP atau e-mail")).toHaveValue(maker.identifier);
    await expectInOrder(page);
    await sendSignIn(page, `+62 ${maker.identifier.slice(1)}`, maker.password);
    await expect(page).toHaveURL(/\/seller\/usaha\/rekening$/);
    await expect(page.getByText(/nomor berakhiran 7501/)).toBeVisible();
    await expect(page.getByText("012301004567501")).toHaveCount(0);
  });
});

test("A maker whom the agency has recorded signs up with its code and finds the business filled in", async ({
  page,
}) => {
  const business = await registeredBusiness();
  const maker = newSeller("phone");
  const signUpWith = async (code: string) => {
    await page.getByLabel("Kode dari petugas").fill(code);
    await page.getByLabel("Kata sandi", { exact: true }).fill(maker.password);
    await page.getByRole("checkbox", { name: /Saya setuju/ }).check();
    await page.getByRole("button", { name: "Daftar" }).click();
  };
  await page.goto("/seller/daftar");
  await page.getByText("Punya kode dari petugas dinas?").click();
  await page.getByLabel("Nama Anda").fill(maker.name);
  await page.getByLabel("Nama usaha").fill(business.name);
  await page.getByLabel("Nomor HP atau e-mail").fill(maker.identifier);
  await signUpWith("7KQ2-M9XA-4B0D");
  await expect(page.getByLabel("Kode dari petugas")).toHaveAccessibleDescription(/tidak dikenal/);

  // As it is typed from a piece of paper.
  await signUpWith(business.claimCode.toLowerCase().replaceAll("-", " "));
  await expectAtHome(page, maker.name);
  await page.goto("/seller/usaha/identitas");
  await expect(page.getByLabel("Nama usaha")).toHaveValue(business.name);
  await expect(page.getByLabel("Bentuk usaha")).toHaveValue("perorangan");
  await expect(page.getByLabel("NIB (nomor induk berusaha)")).toHaveValue(business.nib);
  await page.goto("/seller/usaha/alamat");
  await expect(page.getByLabel("Kecamatan", { exact: true }).locator("option:checked")).toHaveText("Sobang");
  await expect(page.getByLabel("Kampung, jalan, RT/RW")).toHaveValue(business.street);
});

test("A maker who has lost the password gets a new one by mail", async ({ page }) => {
  const maker = newSeller("e-mail");
  await signUp(page, maker);
  await signOut(page);
  await page.getByRole("link", { name: "Lupa kata sandi?" }).click();
  await expectInOrder(page);
  await page.getByLabel("Nomor HP atau e-mail").fill(maker.identifier);
  await page.getByRole("button", { name: "Kirim tautan" }).click();
  await expect(page.getByText("Periksa e-mail Anda")).toBeVisible();
  await expectInOrder(page);

  const mail = await receivedMail(maker.identifier, /kata sandi/i);
  const link = /\/seller\/sandi-baru\?token=[\w.~%-]+/.exec(mail.text ?? "")?.[0] ?? "";
  await page.goto(link);
  await expectInOrder(page);
  await page.getByLabel("Kata sandi baru").fill("emping melinjo digoreng");
  await page.getByRole("button", { name: "Simpan dan masuk" }).click();
  await expectAtHome(page, maker.name);

  await signOut(page);
  await signIn(page, maker);
  await expect(page.getByRole("main").getByRole("alert")).toContainText("tidak cocok");
  await page.goto(link);
  await page.getByLabel("Kata sandi baru").fill("sekali lagi saja boleh");
  await page.getByRole("button", { name: "Simpan dan masuk" }).click();
  await expect(page.getByRole("main").getByRole("alert")).toContainText("tidak berlaku");
});

test("A helper is invited, helps, and cannot touch the bank account or the members", async ({
  page,
  browser,
}) => {
  const owner = newSeller("e-mail");
  await signUp(page, owner);
  await page.goto("/seller/usaha/anggota");
  await expectInOrder(page);
  const phone = `0857 ${Date.now().toString().slice(-8)}`;
  await page.getByLabel("Nama", { exact: true }).fill("Dede Suryana");
  await page.getByLabel("Nomor HP atau e-mail").fill(phone);
  await page.getByRole("button", { name: "Buat undangan" }).click();
  await expect(page.getByText("Undangan untuk Dede Suryana sudah jadi")).toBeVisible();
  const link = (
    await page
      .getByText(/\/seller\/undangan\//)
      .first()
      .innerText()
  ).trim();
  await expectInOrder(page);

  const context = await browser.newContext({ viewport: page.viewportSize() });
  const helper = await context.newPage();
  await helper.goto(new URL(link).pathname);
  await expectInOrder(helper);
  await helper.getByLabel("Kata sandi", { exact: true }).fill("gula semut dari sobang");
  await helper.getByRole("checkbox", { name: /Saya setuju/ }).check();
  await helper.getByRole("button", { name: "Bergabung" }).click();
  await expectAtHome(helper, "Dede Suryana");

  await helper.goto("/seller/usaha");
  await expect(helper.getByRole("main").getByRole("link", { name: /Alamat/ })).toBeVisible();
  await expect(helper.getByRole("main").getByRole("link", { name: /Rekening/ })).toHaveCount(0);
  await helper.goto("/seller/usaha/rekening");
  await expect(helper.getByText("Hanya pemilik usaha yang boleh melihat")).toBeVisible();
  await expect(helper.getByLabel("Nomor rekening")).toHaveCount(0);
  await helper.goto("/seller/usaha/anggota");
  await expect(helper.getByText("Hanya pemilik usaha yang mengurus anggota.")).toBeVisible();
  await expectInOrder(helper);

  await page.goto("/seller/usaha/anggota");
  await page.getByText("Keluarkan Dede Suryana", { exact: true }).click();
  await page.getByRole("button", { name: "Ya, keluarkan Dede Suryana" }).click();
  await expect(page.getByText("Anggota sudah dikeluarkan.")).toBeVisible();
  await helper.goto("/seller/pesanan");
  await expect(helper.getByText("Sesi Anda sudah berakhir.")).toBeVisible();
  await context.close();
});

test("Nothing of the seller centre opens without signing in, and nothing is kept by browsers or listed by search engines", async ({
  page,
}) => {
  for (const path of ["beranda", "pesanan", "barang", "sertifikat", "usaha", "pemberitahuan", "akun"]) {
    const response = await page.goto(`/seller/${path}`);
    await expect(page).toHaveURL(/\/seller\/masuk\?kembali=/);
    expect(response?.headers()["cache-control"]).toContain("no-store");
    expect(response?.headers()["x-robots-tag"]).toContain("noindex");
  }
  const response = await page.goto("/seller/tidak/ada");
  expect(response?.status()).toBe(404);
  await expect(page.getByRole("heading", { name: "Halaman ini tidak ada" })).toBeVisible();
  await expectInOrder(page);
});
