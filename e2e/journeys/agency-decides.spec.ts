import { expect, test } from "@playwright/test";
import { expectConsoleAccessible } from "../shop/accessibility";
import { AgencyConsole } from "../shop/agency-console";
import { newBusiness, type NewBusiness } from "../shop/new-business";
import { statusFor } from "../shop/staff";
import { runningStack } from "../stack";

const NOT_COVERED = "Peran Anda tidak mencakup ini.";
const NOTE = "Alamat belum lengkap, mohon tulis nama kampung.";

let business: NewBusiness;

test.beforeAll(async ({ browser }) => {
  const page = await browser.newPage();
  await page.setContent("<h1>SPP-IRT</h1><p>Dapur Talas, Kec. Cipanas, Kab. Lebak</p>");
  business = await newBusiness(await page.screenshot({ type: "png" }));
  await page.close();
});

test("Verifiers decide about a business and its certificate; nobody else can, and the log tells who did", async ({
  browser,
}) => {
  // Two people at two screens, who sign in and wait for each other.
  test.setTimeout(240_000);
  const verifier = await AgencyConsole.signIn(browser, "verifier");
  const colleague = await AgencyConsole.signIn(browser);

  await test.step("the business waits in the queue", async () => {
    await expectConsoleAccessible(verifier.page);
    await verifier.takePicture("console-queues");
    await verifier.page.getByRole("link", { name: "Usaha yang mendaftar" }).click();
    await verifier.page.getByLabel("Cari nama, NIB, atau telepon").fill(business.name);
    await verifier.page.getByRole("button", { name: "Cari", exact: true }).click();
    await expectConsoleAccessible(verifier.page);
    await verifier.page.getByRole("link", { name: business.name }).click();
    await expect(verifier.page.getByRole("heading", { level: 1 })).toHaveText(business.name);
    await expectConsoleAccessible(verifier.page);
  });

  await test.step("two who have it open are told of each other", async () => {
    await colleague.open(`/businesses/${business.id}`);
    await expect(colleague.page.getByText("Verifikator Peragaan juga membuka ini")).toBeVisible();
    await expect(verifier.page.getByText("Administrator Peragaan juga membuka ini")).toBeVisible({
      timeout: 30_000,
    });
  });

  await test.step("a decision without a reason is asked for one", async () => {
    await colleague.page.getByRole("radio", { name: "Kembalikan untuk diperbaiki" }).click();
    await colleague.page.getByRole("button", { name: "Kembalikan", exact: true }).click();
    await expect(colleague.page.getByText("Pilih paling sedikit satu alasan.")).toBeVisible();
    await colleague.page.getByRole("checkbox", { name: "Alamat belum lengkap" }).click();
    await colleague.page.getByLabel("Penjelasan untuk penjual").fill(NOTE);
    await expectConsoleAccessible(colleague.page);
    await colleague.takePicture("console-business");
  });

  await test.step("the verifier admits the business", async () => {
    await verifier.page.getByRole("radio", { name: "Terima", exact: true }).click();
    await verifier.page.getByRole("button", { name: "Terima usaha" }).click();
    await expect(
      verifier.page.getByRole("region", { name: business.name }).getByText("Diterima"),
    ).toBeVisible();
  });

  await test.step("the second decision is refused, and nothing typed is lost", async () => {
    await colleague.page.getByRole("button", { name: "Kembalikan", exact: true }).click();
    const refusal = colleague.page.getByRole("alert").filter({ hasText: "Sudah diputuskan" });
    await expect(refusal).toContainText("Verifikator Peragaan memutuskan lebih dulu");
    await expect(refusal).toContainText("Sekarang: Diterima.");
    await expect(colleague.page.getByLabel("Penjelasan untuk penjual")).toHaveValue(NOTE);
    await refusal.getByRole("button", { name: "Tampilkan keadaan terbaru" }).click();
    await expect(colleague.page.getByRole("radio", { name: "Bekukan" })).toBeVisible();
    await expect(colleague.page.getByRole("textbox").filter({ hasText: NOTE })).toBeVisible();
  });

  await test.step("the certificate is verified with its file beside what its number says", async () => {
    await verifier.open(`/certificates/${business.certificateId}`);
    const paper = verifier.page.getByRole("img", { name: /^Berkas/ });
    await expect(paper).toBeVisible();
    expect(await paper.evaluate((image: HTMLImageElement) => image.naturalWidth)).toBeGreaterThan(100);
    await expect(
      verifier.page.getByRole("row", { name: /Kabupaten\/kota.*3602.*Kabupaten Lebak/ }),
    ).toBeVisible();
    await expect(verifier.page.getByRole("link", { name: /sppirt\.pom\.go\.id/ })).toHaveAttribute(
      "href",
      "https://sppirt.pom.go.id",
    );
    await expectConsoleAccessible(verifier.page);
    await verifier.page.getByRole("radio", { name: "Sahkan" }).click();
    await verifier.page.getByLabel("Cara memeriksa").selectOption("issuer_website");
    await verifier.takePicture("console-certificate");
    await verifier.page.getByRole("button", { name: "Sahkan sertifikat" }).click();
    await expect(verifier.page.getByText("Menunggu → Disahkan")).toBeVisible();
  });

  await test.step("the log tells who decided what", async () => {
    await colleague.open("/audit");
    await colleague.page.getByLabel("Cari nama, usaha, barang").fill(business.name);
    await colleague.page.getByRole("button", { name: "Cari", exact: true }).click();
    const entry = colleague.page
      .getByRole("row")
      .filter({ hasText: "Menerima usaha" })
      .filter({ hasText: business.name });
    await expect(entry).toContainText("Verifikator Peragaan");
    await expect(entry).toContainText(business.name);
    await expectConsoleAccessible(colleague.page);
  });

  await test.step("a verifier cannot curate, nor change the staff", async () => {
    await expect(verifier.entry("Sertifikat")).toBeVisible();
    await expect(verifier.entry("Kurasi")).toBeHidden();
    await expect(verifier.entry("Petugas")).toBeHidden();
    for (const path of ["/curation", "/staff"]) {
      await verifier.open(path);
      await expect(verifier.page.getByText(NOT_COVERED)).toBeVisible();
    }
    expect(await statusFor("verifier", "POST", "/admin/agency/collections")).toBe(403);
    expect(await statusFor("verifier", "POST", "/admin/agency/staff/invitations")).toBe(403);
  });

  await test.step("a curator cannot verify, nor see the certificate's file", async () => {
    const curator = await AgencyConsole.signIn(browser, "curator");
    await expect(curator.entry("Kurasi")).toBeVisible();
    await expect(curator.entry("Sertifikat")).toBeHidden();
    await curator.open(`/certificates/${business.certificateId}`);
    await expect(curator.page.getByText(NOT_COVERED)).toBeVisible();
    const certificate = `/admin/agency/certificates/${business.certificateId}`;
    expect(await statusFor("curator", "GET", certificate)).toBe(403);
    expect(await statusFor("curator", "POST", `${certificate}/decision`)).toBe(403);
    await curator.close();
  });

  await test.step("a seller cannot open the console", async () => {
    const answer = await fetch(`${runningStack().backendUrl}/admin/agency/me`, {
      headers: { authorization: `Bearer ${business.token}` },
    });
    expect(answer.status).toBe(401);
  });

  await verifier.close();
  await colleague.close();
});
