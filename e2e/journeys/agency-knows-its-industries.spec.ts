import { expect, test, type Locator } from "@playwright/test";
import { expectConsoleAccessible } from "../shop/accessibility";
import { AgencyConsole } from "../shop/agency-console";
import { registryFile } from "../shop/registry-file";
import { statusFor } from "../shop/staff";

const MARK = String(Date.now()).slice(-6);
const NAMES = [`Aren Lestari ${MARK}`, `Aren Mekar ${MARK}`] as const;
const FILE = registryFile([
  { name: NAMES[0], kecamatan: "Sobang", phone: `0813-1${MARK}-11`, women: "3" },
  { name: NAMES[1], kecamatan: "Cijaku", phone: `0813-1${MARK}-22`, women: "2" },
  { name: `Aren Entah ${MARK}`, kecamatan: "Menteng", phone: `0813-1${MARK}-33`, women: "dua" },
]);

test("The agency brings its list in, notes what it did for a business, and reads figures that open their rows", async ({
  browser,
}) => {
  test.setTimeout(150_000);
  const verifier = await AgencyConsole.signIn(browser, "verifier");

  await test.step("a file is looked through, and its faults are named by row and column", async () => {
    await verifier.entry("Daftar IKM").click();
    await verifier.page.getByRole("link", { name: "Impor daftar" }).click();
    await verifier.page.getByLabel("Berkas daftar").setInputFiles(FILE);
    await expect(verifier.page.getByText("2 usaha baru")).toBeVisible();
    await expect(
      verifier.page.getByRole("row", { name: /^4 Kecamatan Menteng Bukan kecamatan di Lebak/ }),
    ).toBeVisible();
    await expect(
      verifier.page.getByRole("row", { name: /^4 Tenaga kerja perempuan dua Bukan angka/ }),
    ).toBeVisible();
    await expectConsoleAccessible(verifier.page);
    await verifier.takePicture("console-import");
  });

  await test.step("the sound rows are written once that is confirmed", async () => {
    await verifier.page.getByRole("button", { name: "Tulis 2 usaha" }).click();
    await expect(verifier.page.getByText("Selesai. Lihat")).toBeVisible();
    await verifier.page
      .getByRole("region", { name: FILE.name })
      .getByRole("link", { name: "Daftar IKM" })
      .click();
    await search(verifier, MARK);
    await expect(verifier.page.getByRole("row", { name: /^Aren/ })).toHaveCount(2);
    await expectConsoleAccessible(verifier.page);
  });

  await test.step("the owner is given a code, and what was done for the business is written down", async () => {
    await verifier.page.getByRole("link", { name: NAMES[0] }).click();
    await verifier.page.getByRole("button", { name: "Buat kode klaim" }).click();
    await expect(verifier.page.getByText("sekali pakai")).toBeVisible();
    await verifier.page.getByLabel("Program", { exact: true }).fill("Kemasan berdiri");
    await verifier.page.getByLabel("Tanggal").fill("2026-03-02");
    await verifier.page.getByRole("button", { name: "Catat", exact: true }).click();
    await expect(
      verifier.page.getByRole("region", { name: "Pembinaan dan bantuan", exact: true }),
    ).toContainText("Kemasan berdiri");
    await expectConsoleAccessible(verifier.page);
    await verifier.takePicture("console-registry-entry");
  });

  const analyst = await AgencyConsole.signIn(browser, "analyst");

  await test.step("every figure opens as many rows as it counts", async () => {
    await analyst.entry("Statistik").click();
    const place = analyst.page
      .getByRole("region", { name: "Menurut kecamatan" })
      .getByRole("row", { name: /^Sobang/ });
    await expect(place).toBeVisible();
    await expectConsoleAccessible(analyst.page);
    await analyst.takePicture("console-statistics");
    for (const [column, title] of [
      [1, "Daftar IKM"],
      [3, "Barang"],
      [4, "Sertifikat"],
    ] as const) {
      const figure = place.getByRole("cell").nth(column).getByRole("link");
      const counted = Number((await figure.textContent())?.replaceAll(".", ""));
      expect(counted).toBeGreaterThan(0);
      await figure.click();
      await expect(analyst.page.getByRole("heading", { level: 1, name: title })).toBeVisible();
      await expect(shown(analyst)).toHaveText(new RegExp(`dari ${counted}$`));
      await analyst.page.goBack();
    }
    const sales = analyst.page.getByRole("definition").filter({ hasText: "Rp" }).getByRole("link");
    const sum = ((await sales.textContent()) ?? "").trim();
    await sales.click();
    const lines = analyst.page.getByRole("region", { name: "Rincian penjualan" });
    await expect(lines).toContainText(sum);
    await expectConsoleAccessible(analyst.page);
  });

  await test.step("published figures that do not fit are flagged", async () => {
    await analyst.entry("Klaim angka").click();
    const businesses = analyst.page.getByRole("region", { name: "Jumlah usaha" });
    await expect(businesses.getByRole("row", { name: /16\.000 → 18\.500/ })).toContainText("tidak cocok");
    await expect(
      analyst.page.getByRole("region", { name: "Jumlah pekerja" }).getByRole("row", { name: /33\.000/ }),
    ).toContainText("tampaknya dikalkulasikan");
    await expectConsoleAccessible(analyst.page);
    await analyst.takePicture("console-claims");
  });

  await test.step("an analyst changes nothing", async () => {
    await expect(analyst.page.getByRole("button", { name: "Catat" })).toHaveCount(0);
    expect(await statusFor("analyst", "POST", "/admin/agency/claims")).toBe(403);
    expect(await statusFor("analyst", "POST", "/admin/agency/registry/imports")).toBe(403);
  });

  await verifier.close();
  await analyst.close();
});

async function search({ page }: AgencyConsole, words: string): Promise<void> {
  await page.getByRole("searchbox").fill(words);
  await page.getByRole("button", { name: "Cari", exact: true }).click();
}

/** Which rows of a list are shown, of how many. */
function shown({ page }: AgencyConsole): Locator {
  return page.getByRole("navigation", { name: "Halaman daftar" }).getByRole("status");
}
