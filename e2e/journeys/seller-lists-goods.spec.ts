import { LISTING_HEADINGS } from "@lapak-lebak/domain/listing-sheet-columns";
import { expect, test, type Page, type Route } from "@playwright/test";
import { haveHandedIn } from "../shop/handing-in";
import { browserComplaints, expectInOrder } from "../shop/page-health";
import { photograph, PROGRAMME, tellsOfItsTaking } from "../shop/photographs";
import { takePicture } from "../shop/pictures";
import { newSeller, signUp } from "../shop/sellers";
import { asStaff } from "../shop/staff";

const TITLE = "Keripik Talas Asin Gurih";

const field = (page: Page, label: string) => page.getByLabel(label, { exact: true });
const arrange = (page: Page) => page.getByRole("button", { name: /^Atur foto \d+$/ });
const listingId = (page: Page) => new URL(page.url()).pathname.split("/").at(-1) ?? "";

test("A seller lists keripik talas on a phone: photos, a line that drops, what is missing, what the officer sends back", async ({
  page,
  context,
}) => {
  test.setTimeout(300_000);
  const seller = newSeller("phone");
  await signUp(page, seller);
  await haveHandedIn(seller);
  const complaints = browserComplaints(page);

  await test.step("finds an empty list, and says what she sells", async () => {
    await page.goto("/seller/barang");
    await expect(page.getByRole("heading", { name: "Belum ada barang" })).toBeVisible();
    await expectInOrder(page);
    // The next page comes only once the tap has been seen to be taken.
    const opening = page.getByText("Membuka halaman…");
    const hold = async (route: Route) => {
      await expect(opening).toBeAttached();
      await route.continue();
    };
    await page.route("**/seller/barang/baru?*", hold, { times: 1 });
    await page.getByRole("link", { name: "Barang baru" }).first().click();
    await expect(page.getByRole("heading", { level: 1 })).toHaveText("Barang apa yang Anda jual?");
    await expect(opening).toHaveCount(0);
    await expectInOrder(page);
    await page.getByRole("button", { name: "Keripik talas" }).click();
    await expect(field(page, "Nama barang")).toBeVisible();
    await expect(page.getByRole("status").first()).toBeAttached();
  });
  const id = listingId(page);

  await test.step("chooses several photos at once; a programme among them is refused by name", async () => {
    const photos = [await photograph(1, { withPosition: true }), await photograph(2), PROGRAMME];
    await page.getByLabel("Pilih dari galeri").setInputFiles(photos);
    await expect(arrange(page)).toHaveCount(2, { timeout: 60_000 });
    const queue = page.getByRole("list", { name: "Foto yang sedang dikirim" });
    await expect(queue.getByText("Ini bukan foto JPG, PNG, atau WebP.")).toBeVisible();
    await expect(queue.getByRole("button", { name: /Coba lagi/ })).toHaveCount(0);
    await queue.getByRole("button", { name: `Jangan kirim ${PROGRAMME.name}` }).click();
    await expect(queue).toBeHidden();
  });

  await test.step("what was photographed where is in none of the pictures that buyers get", async () => {
    const source = await page.locator("figure img").first().getAttribute("src");
    const address = (source ?? "").replace(/-\d+\.(avif|webp)$/, "-1080.webp");
    const picture = await page.request.get(address);
    expect(picture.status()).toBe(200);
    expect(await tellsOfItsTaking(await picture.body())).toBe(false);
    expect(await tellsOfItsTaking((await photograph(1, { withPosition: true })).buffer)).toBe(true);
  });

  await test.step("takes no more photos than ten, and says how many were left out", async () => {
    const more = await Promise.all(
      [3, 4, 5, 6, 7, 8, 9, 10, 11].map((number) => photograph(number, { width: 450, height: 420 })),
    );
    await page.getByLabel("Pilih dari galeri").setInputFiles(more);
    await expect(page.getByText("Paling banyak 10 foto. 1 foto tidak diambil.")).toBeVisible();
    await expect(arrange(page)).toHaveCount(10, { timeout: 120_000 });
    await expect(page.getByLabel("Pilih dari galeri")).toBeDisabled();
  });

  await test.step("puts another photo first, cuts it, describes it, and takes one away", async () => {
    const first = () => page.locator("figure img").first().getAttribute("src");
    const before = await first();
    await page.getByRole("button", { name: "Atur foto 2" }).click();
    await page.getByRole("button", { name: "Jadikan foto utama" }).click();
    const second = await first();
    expect(second).not.toBe(before);
    const dialog = page.getByRole("dialog");
    await dialog.getByLabel("Keterangan foto (boleh kosong)").fill("Sebungkus keripik di atas meja");
    await expectInOrder(page);
    await dialog.getByRole("button", { name: "Potong" }).click();
    await dialog.getByRole("slider", { name: "Perbesar" }).fill("1.5");
    await dialog.getByRole("button", { name: "Pakai potongan ini" }).click();
    await expect(dialog).toBeHidden();
    await expect.poll(first, { timeout: 60_000 }).not.toBe(second);
    await page.getByRole("button", { name: "Atur foto 10" }).click();
    await page.getByRole("button", { name: "Hapus foto" }).click();
    await expect(arrange(page)).toHaveCount(9);
  });

  await test.step("sorts by keyboard alone", async () => {
    const sources = () =>
      page.locator("figure img").evaluateAll((images) => images.map((image) => image.getAttribute("src")));
    const [first, second] = await sources();
    const handle = page.getByRole("button", { name: "Geser foto 1", exact: true });
    await handle.focus();
    await page.keyboard.press("Space");
    await expect(page.getByText(/^Foto (1 diangkat|sekarang di urutan 1)/)).toBeAttached();
    await page.keyboard.press("ArrowRight");
    await expect(page.getByText(/^Foto sekarang di urutan 2/)).toBeAttached();
    await page.keyboard.press("Space");
    await expect.poll(async () => (await sources()).slice(0, 2)).toEqual([second, first]);
  });

  await test.step("writes while the line is down; it stays on the phone and goes when the line is back", async () => {
    await field(page, "Nama barang").fill(TITLE);
    await expect(page.getByText("Tersimpan", { exact: true })).toBeVisible();
    await context.setOffline(true);
    await field(page, "Cerita barang").fill(
      "Talas dari kebun sendiri, diiris tipis dan digoreng kayu bakar.",
    );
    await expect(page.getByText("Di HP ini saja", { exact: true })).toBeVisible();
    await expect(page.getByText("Dikirim begitu ada sinyal.")).toBeVisible();
    await context.setOffline(false);
    await expect(page.getByText("Tersimpan", { exact: true })).toBeVisible();
    await page.reload();
    await expect(field(page, "Nama barang")).toHaveValue(TITLE);
    await expect(field(page, "Cerita barang")).toHaveValue(/kayu bakar/);
  });

  await test.step("is told what is missing, each with a way to it, and what the label still needs", async () => {
    await page.getByRole("button", { name: "Kirim untuk diperiksa" }).click();
    await expect(page.getByRole("link", { name: "Tulis bahannya." })).toBeVisible();
    await expect(page.getByRole("link", { name: /^Lengkapi: Nomor izin edar/ })).toBeVisible();
    await expectInOrder(page);
    await page.getByRole("link", { name: "Tulis bahannya." }).click();
    await expect(page).toHaveURL(/#ingredients$/);
  });

  await test.step("fills in the label, two sizes, prices, stock and the parcel", async () => {
    await field(page, "Bahan").fill("talas, minyak kelapa, garam");
    await page.getByRole("button", { name: "Tidak ada alergen" }).click();
    await field(page, "Masa simpan (bulan)").fill("4");
    await field(page, "Cara menyimpan").fill("Simpan di tempat kering.");
    await page.getByRole("button", { name: "Tambah pilihan ukuran" }).click();
    await field(page, "Isi 1").fill("100 g");
    await field(page, "Isi 1").press("Enter");
    await expect(field(page, "Isi 2")).toBeFocused();
    await page.keyboard.type("250 g");
    for (const [size, price, stock] of [
      ["100 g", "15rb", "20"],
      ["250 g", "Rp 28.000", "8"],
    ] as const) {
      const variant = page.getByRole("group", { name: size, exact: true });
      await variant.getByLabel("Harga (Rp)").fill(price);
      await variant.getByLabel("Stok").fill(stock);
    }
    await field(page, "Berat dengan bungkus (gram)").fill("300");
    await page.getByRole("radio", { name: /^Kotak rice cooker/ }).check();
    await expect(page.getByText("Kurir menghitung ongkir untuk 5 kg, karena paketnya besar.")).toBeVisible();
    await page.getByRole("radio", { name: /^Sebungkus keripik/ }).check();
    await expect(page.getByText("Semua sudah lengkap. Barang siap dikirim.")).toBeVisible();
    await expect(page.getByText("Tersimpan", { exact: true })).toBeVisible();
    await expectInOrder(page);
    await takePicture(page, "seller-listing");
  });

  await test.step("looks at it as buyers will, and hands it in", async () => {
    await page.getByRole("link", { name: "Lihat seperti pembeli" }).click();
    await page.waitForURL("**/pratinjau");
    await expect(page.getByRole("heading", { level: 1 })).toHaveText(TITLE);
    await expect(page.getByText("Rp15.000").first()).toBeVisible();
    await expectInOrder(page);
    await takePicture(page, "seller-listing-preview");
    await page.getByRole("link", { name: "Kembali mengubah" }).click();
    await page.getByRole("button", { name: "Kirim untuk diperiksa" }).click();
    await page.waitForURL("**/seller/barang?pesan=submit");
    await expect(page.getByText(/^Terkirim\./)).toBeVisible();
    await expect(page.getByText("Sedang diperiksa", { exact: true })).toBeVisible();
    await expectInOrder(page);
    await takePicture(page, "seller-listings");
  });

  await test.step("the officer sends it back, and the reason stands where it is mended", async () => {
    await returnListing(page, id);
    await page.goto(`/seller/barang/${id}`);
    await expect(page.getByText("Dikembalikan: perlu diperbaiki")).toBeVisible();
    await expect(page.getByText("Tolong tulis rasanya, Bu.")).toBeVisible();
    await expect(field(page, "Nama barang")).toHaveAccessibleDescription(/Nama barang belum jelas/);
    await expectInOrder(page);
    await takePicture(page, "seller-listing-returned");
    await field(page, "Nama barang").fill(`${TITLE} Rasa Asin`);
    await page.getByRole("button", { name: "Kirim untuk diperiksa" }).click();
    await page.waitForURL("**/seller/barang?pesan=submit");
  });

  await test.step("brings more goods in by a sheet: what is wrong is told by line and column, nothing is kept unasked", async () => {
    await page.goto("/seller/barang/impor");
    await expectInOrder(page);
    await page.getByLabel("Lembar Excel (.xlsx) atau CSV").setInputFiles(sheetOfGoods());
    await page.getByRole("button", { name: "Periksa lembar ini" }).click();
    await expect(page.getByRole("heading", { name: "1 hal yang perlu diperbaiki" })).toBeVisible();
    await expect(page.getByRole("row", { name: /^4 Harga \(Rp\) murah / })).toBeVisible();
    await expectInOrder(page);
    await takePicture(page, "seller-import");
    const imported = page.url();
    await page.goto("/seller/barang");
    await expect(page.getByRole("heading", { name: /^Emping Lembar/ })).toHaveCount(0);
    await page.goto(imported);
    await page.getByRole("button", { name: "Simpan 2 barang" }).click();
    await expect(page.getByText("Selesai", { exact: false }).first()).toBeVisible();
    await page.goto("/seller/barang");
    for (const name of ["Emping Lembar Tawar", "Emping Lembar Manis"]) {
      await expect(page.getByRole("heading", { name })).toBeVisible();
    }
    await expect(page.getByRole("heading", { name: "Emping Lembar Salah" })).toHaveCount(0);
  });

  await test.step("takes all goods along in the same form", async () => {
    const address = await page.getByRole("link", { name: "Unduh semua barang: CSV" }).getAttribute("href");
    const sheet = await (await page.request.get(address ?? "")).text();
    expect(sheet).toContain(LISTING_HEADINGS.code);
    expect(sheet).toContain("Emping Lembar Manis");
  });

  // The browser itself writes of the lines that were cut, and of the programme that was refused.
  expect(complaints.filter((words) => !/ERR_INTERNET_DISCONNECTED|status of 400/.test(words))).toEqual([]);
});

/** Two goods as they should be, and one whose price is no number. */
function sheetOfGoods() {
  const { family, title, price, stock } = LISTING_HEADINGS;
  const rows = [
    [family, title, price, stock],
    ["Emping melinjo", "Emping Lembar Tawar", "18000", "12"],
    ["Emping melinjo", "Emping Lembar Manis", "20.000", "5"],
    ["Emping melinjo", "Emping Lembar Salah", "murah", "5"],
  ];
  const buffer = Buffer.from(rows.map((cells) => cells.join(";")).join("\n"));
  return { name: "barang.csv", mimeType: "text/csv", buffer };
}

/** Returns what waits, in the officer's stead. */
async function returnListing(page: Page, id: string): Promise<void> {
  await page.goto(`/seller/barang/${id}`);
  await expect(page.getByText("Sedang diperiksa dinas")).toBeVisible();
  const version = Number(await page.locator('input[name="version"]').inputValue());
  await asStaff(`/admin/agency/listings/${id}/decision`, {
    version,
    decision: "return",
    reasons: [{ code: "title_unclear", field: "title" }],
    note: "Tolong tulis rasanya, Bu.",
  });
}
