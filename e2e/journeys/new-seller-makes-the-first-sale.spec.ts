import { expect, test, type Page } from "@playwright/test";
import { AgencyConsole } from "../shop/agency-console";
import * as buying from "../shop/buying";
import { expectInOrder } from "../shop/page-health";
import { photograph } from "../shop/photographs";
import { receivedMail } from "../shop/outbox";
import { takePicture } from "../shop/pictures";
import { completeProfile, newSeller, signUp } from "../shop/sellers";
import { INDONESIAN as words } from "../shop/words";
import { runningStack } from "../stack";

/** Numbers that nobody else has claimed; no kind of packaging begins with a nine. */
function freshNumbers() {
  const serial = Date.now().toString().slice(-9);
  const permit = (packaging: number) => `P-IRT ${packaging}06360201${serial.slice(-4)}-31`;
  return { wrong: permit(9), right: permit(2), halal: `ID3611${serial}0625` };
}

const listingId = (page: Page) => new URL(page.url()).pathname.split("/").at(-1) ?? "";

test("A new seller signs up on a phone, proves what is claimed, is admitted, and sends the first parcel", async ({
  page,
  browser,
}) => {
  test.setTimeout(420_000);
  const maker = newSeller("phone");
  const title = `Keripik Talas ${maker.business.slice(-6)}`;
  const numbers = freshNumbers();

  await test.step("signs up, completes the profile, and submits the business", async () => {
    await signUp(page, maker);
    await completeProfile(page);
    await page.goto("/seller/beranda");
    await page.getByRole("checkbox", { name: /isian ini benar/ }).check();
    await page.getByRole("button", { name: "Ajukan" }).click();
    await expect(page.getByText("Sedang diperiksa dinas")).toBeVisible();
  });

  await test.step("claims a P-IRT: a wrong number is told while it is typed, the right one is read back", async () => {
    await page.goto("/seller/sertifikat/baru");
    await expectInOrder(page);
    await page.getByRole("link", { name: /P-IRT \(SPP-IRT\)/ }).click();
    await page.getByLabel("Nomor", { exact: true }).fill(numbers.wrong);
    await expect(page.getByText(/Angka pertamanya kode kemasan, 1 sampai 8; yang ini 9/)).toBeVisible();
    await page.getByLabel("Nomor", { exact: true }).fill(numbers.right);
    await expect(page.getByText("Kemasan plastik, Kabupaten Lebak, berlaku sampai 2031.")).toBeVisible();
    await expectInOrder(page);
    await takePicture(page, "seller-certificate");
    await sendCertificate(page, { validUntil: "2031-06-30" });
  });

  await test.step("claims halal", async () => {
    await page.goto("/seller/sertifikat/baru?jenis=halal");
    await page.getByLabel("Nomor", { exact: true }).fill(numbers.halal);
    await sendCertificate(page, {});
  });

  const id = await test.step("lists keripik talas with photos", async () => {
    await listKeripikTalas(page, title);
    return listingId(page);
  });
  await test.step("hands the listing in", async () => {
    await page.getByRole("button", { name: "Kirim untuk diperiksa" }).click();
    await page.waitForURL("**/seller/barang?pesan=submit");
  });

  await test.step("the verifier returns the P-IRT with a reason", async () => {
    const { page: desk } = await AgencyConsole.signIn(browser, "verifier");
    await openCertificate(desk, numbers.right, maker.business);
    await expect(desk.getByText("Kabupaten Lebak").first()).toBeVisible();
    await desk.getByRole("radio", { name: "Tolak" }).click();
    await desk.getByRole("button", { name: "Tolak sertifikat" }).click();
    await expect(desk.getByText("Pilih paling sedikit satu alasan.")).toBeVisible();
    await desk.getByRole("checkbox").first().click();
    await desk.getByLabel("Penjelasan untuk penjual").fill("Fotonya gelap, Bu. Tolong potret lagi.");
    await desk.getByRole("button", { name: "Tolak sertifikat" }).click();
    await expect(desk.getByText("Keputusan tersimpan.").first()).toBeVisible();
    await desk.context().close();
  });

  await test.step("the seller is told, reads why, and mends it", async () => {
    await page.goto("/seller/pemberitahuan");
    await expect(page.getByText(/P-IRT/).first()).toBeVisible();
    await expectInOrder(page);
    await page.goto("/seller/sertifikat");
    await page.getByRole("link", { name: /P-IRT/ }).first().click();
    await expect(page.getByText("Fotonya gelap, Bu. Tolong potret lagi.").first()).toBeVisible();
    await expectInOrder(page);
    await page.getByRole("link", { name: "Perbaiki dan kirim lagi" }).click();
    await expect(page.getByLabel("Nomor", { exact: true })).toHaveValue(numbers.right);
    await sendCertificate(page, { validUntil: "2031-06-30" });
  });

  await test.step("the agency admits the business, verifies both certificates, and accepts the listing", async () => {
    const { page: desk } = await AgencyConsole.signIn(browser, "verifier");
    await desk.goto(`${runningStack().backendUrl}/app/businesses`);
    await desk.getByLabel("Cari nama, NIB, atau telepon").fill(maker.business);
    await desk.getByRole("button", { name: "Cari", exact: true }).click();
    await desk.getByRole("link", { name: maker.business }).click();
    await desk.getByRole("radio", { name: "Terima" }).click();
    await desk.getByRole("button", { name: "Terima usaha" }).click();
    await expect(desk.getByText("Keputusan tersimpan.").first()).toBeVisible();
    for (const number of [numbers.right, numbers.halal]) {
      await openCertificate(desk, number, maker.business);
      await desk.getByRole("radio", { name: "Sahkan" }).click();
      await desk.getByRole("button", { name: "Sahkan sertifikat" }).click();
      await expect(desk.getByText("Keputusan tersimpan.").first()).toBeVisible();
    }
    await desk.goto(`${runningStack().backendUrl}/app/listings/${id}`);
    await desk.getByRole("radio", { name: "Terima" }).click();
    await desk.getByRole("button", { name: "Terima barang" }).click();
    await expect(desk.getByText("Keputusan tersimpan.").first()).toBeVisible();
    await desk.context().close();
  });

  const order = await test.step("a buyer finds it with its badges, and buys it", async () => {
    const context = await browser.newContext({ viewport: page.viewportSize() });
    const buyer = await context.newPage();
    const email = buying.freshAddress("rina");
    await expect(async () => {
      await buyer.goto(`/id-id/search?q=${encodeURIComponent(title)}`);
      await expect(buyer.getByRole("link", { name: title })).toBeVisible({ timeout: 2_000 });
    }).toPass({ timeout: 60_000 });
    await buyer.getByRole("link", { name: title }).click();
    await expect(buyer.getByRole("heading", { level: 1 })).toHaveText(title);
    await expect(buyer.getByText(/^P-IRT/).first()).toBeVisible();
    await expect(buyer.getByText(/Sertifikat Halal BPJPH/).first()).toBeVisible();
    await expectInOrder(buyer);
    await buyer.getByRole("button", { name: words.addToCart }).click();
    await expect(buyer.getByRole("link", { name: words.viewCart })).toBeVisible();
    await buying.checkOutAtHome(buyer, words, { name: "Rina Marlina", phone: "0813 1111 2222", email });
    await buying.placeOrder(buyer, words);
    const number = await buying.orderNumber(buyer, words);
    const agency = await AgencyConsole.signIn(browser);
    await agency.confirmTransfer(number);
    await agency.close();
    return { number, buyer, email };
  });

  await test.step("the seller packs, prints, and sends it", async () => {
    await page.goto("/seller/pesanan?tahap=perlu-dikemas");
    await expect(page.getByText(`Pesanan LL-${order.number}`)).toBeVisible();
    await expectInOrder(page);
    await page.getByRole("link", { name: new RegExp(`LL-${order.number}`) }).click();
    await expect(page.getByText("Rina Marlina")).toBeVisible();
    await expectInOrder(page);
    await takePicture(page, "seller-order");
    for (const paper of ["Slip paket A6", "Label alamat A4"]) {
      const address = await page.getByRole("link", { name: paper }).getAttribute("href");
      const answer = await page.request.get(address ?? "");
      expect(answer.headers()["content-type"]).toContain("application/pdf");
      expect((await answer.body()).subarray(0, 5).toString()).toBe("%PDF-");
    }
    await page.getByRole("button", { name: "Sudah dikemas" }).click();
    await page.getByLabel("Nomor resi").fill("JNE0012345678");
    await page.getByRole("button", { name: "Tandai terkirim" }).click();
    await expect(page.getByText("Ditandai terkirim. Pembeli sudah diberi tahu.")).toBeVisible();
    await page.goto("/seller/beranda");
    await page.getByText("Lihat angkanya").click();
    await expectInOrder(page);
    await takePicture(page, "seller-home");
  });

  await test.step("the buyer sees the tracking number, on the page and in the mail", async () => {
    await order.buyer.reload();
    await expect(order.buyer.getByText("JNE0012345678")).toBeVisible();
    const mail = await receivedMail(order.email, /sudah dikirim/);
    expect(mail.text).toContain("JNE0012345678");
    await order.buyer.context().close();
  });
});

/** Photographs the paper, says until when it holds, and sends the claim that is open. */
async function sendCertificate(page: Page, { validUntil }: { validUntil?: string }): Promise<void> {
  await page.locator("#file_id").setInputFiles(await photograph(5));
  await expect(page.getByText(/^Sudah terkirim: /)).toBeVisible();
  if (validUntil) await page.getByLabel("Berlaku sampai").fill(validUntil);
  await page.getByRole("button", { name: "Kirim ke dinas" }).click();
  await expect(page.getByText("Sertifikat sudah dikirim.", { exact: false })).toBeVisible();
}

/** Makes a listing that lacks nothing, and stays in its editor. */
async function listKeripikTalas(page: Page, title: string): Promise<void> {
  const field = (label: string) => page.getByLabel(label, { exact: true });
  await page.goto("/seller/barang/baru");
  await page.getByRole("button", { name: "Keripik talas" }).click();
  await page.getByLabel("Pilih dari galeri").setInputFiles([await photograph(1), await photograph(2)]);
  await expect(page.getByRole("button", { name: /^Atur foto \d+$/ })).toHaveCount(2, { timeout: 60_000 });
  await field("Nama barang").fill(title);
  await field("Cerita barang").fill("Talas dari kebun sendiri, diiris tipis dan digoreng kayu bakar.");
  await field("Bahan").fill("talas, minyak kelapa, garam");
  await page.getByRole("button", { name: "Tidak ada alergen" }).click();
  await field("Masa simpan (bulan)").fill("4");
  await field("Cara menyimpan").fill("Simpan di tempat kering.");
  await page.getByLabel("Harga (Rp)").fill("15.000");
  await page.getByLabel("Stok", { exact: true }).fill("20");
  await field("Isi bersih").fill("150 g");
  await field("Berat dengan bungkus (gram)").fill("180");
  await page.getByRole("radio", { name: /^Sebungkus keripik/ }).check();
  for (const name of [/^P-IRT/, /^Halal/]) await page.getByRole("checkbox", { name }).check();
  await expect(page.getByText("Semua sudah lengkap. Barang siap dikirim.")).toBeVisible();
  await expect(page.getByText("Tersimpan", { exact: true })).toBeVisible();
}

/** Finds what waits under a business's name, and opens the claim with this number. */
async function openCertificate(desk: Page, number: string, business: string): Promise<void> {
  await desk.goto(`${runningStack().backendUrl}/app/certificates`);
  await desk.getByLabel("Cari nomor atau nama usaha").fill(business);
  await desk.getByRole("button", { name: "Cari", exact: true }).click();
  await desk.getByRole("row").filter({ hasText: number }).getByRole("link").first().click();
  await expect(desk.getByRole("heading", { name: "Keputusan", exact: true })).toBeVisible();
}
