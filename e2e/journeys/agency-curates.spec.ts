import { expect, test } from "@playwright/test";
import { expectConsoleAccessible } from "../shop/accessibility";
import { AgencyConsole } from "../shop/agency-console";
import { CollectionEditor, momentField, WINDOW, windowPlace } from "../shop/collection-editor";
import { EMPING, PALM_SUGAR, PANDAN_MAT } from "../shop/goods";
import { photograph } from "../shop/photographs";
import { statusFor, takeAwayCollections } from "../shop/staff";

const NOW = {
  slot: "hero",
  title: { id: "Panen melinjo di Cipanas", en: "Melinjo harvest in Cipanas" },
  note: { id: "Ditumbuk satu per satu selagi hangat.", en: "Pounded one by one while warm." },
};
const NEXT_WEEK = {
  slot: "this_week",
  title: { id: "Bekal mudik", en: "Food for the road" },
  note: { id: "Tahan lama dan mudah dibawa.", en: "Keeps for long and travels well." },
};
const GOODS = [EMPING, PANDAN_MAT, PALM_SUGAR].map(({ titles }) => titles["id-id"]) as [
  string,
  string,
  string,
];
const BEGINS = new Date(Date.now() + 7 * 86_400_000);

/** How long staff are told that the shop takes to follow. */
const WITHIN_A_MINUTE = { timeout: 65_000, intervals: [1_000] };

test.beforeEach(() => takeAwayCollections(NOW.title.id, NEXT_WEEK.title.id));
// The other journeys look at the shop as the demonstration has dressed it.
test.afterEach(() => takeAwayCollections(NOW.title.id, NEXT_WEEK.title.id));

test("A curator dresses the shop window for now and for next week; buyers see what stands in it now", async ({
  browser,
  page: buyer,
}) => {
  test.setTimeout(180_000);
  const curator = await AgencyConsole.signIn(browser, "curator");
  const editor = new CollectionEditor(curator.page);

  await test.step("the curator writes a collection", async () => {
    await curator.entry("Kurasi").click();
    await expect(curator.page.getByRole("heading", { level: 1, name: "Kurasi" })).toBeVisible();
    await expectConsoleAccessible(curator.page);
    await curator.page.getByRole("link", { name: "Buat kumpulan" }).click();
    await editor.write(NOW);
    await editor.choosePicture(await photograph(7, { width: 900, height: 700 }));
  });

  await test.step("and orders its goods by drag, by the keyboard, and by buttons", async () => {
    const [first, second, third] = GOODS;
    await editor.addGoods(...GOODS);
    await editor.drag(third, first);
    await expect.poll(() => editor.order()).toEqual([third, first, second]);
    await editor.moveDownByKeyboard(third);
    await expect.poll(() => editor.order()).toEqual([first, third, second]);
    await curator.page.getByRole("button", { name: `Naikkan ${second}` }).click();
    await expect.poll(() => editor.order()).toEqual(GOODS);
  });

  await test.step("what it will look like stands beside it in both languages", async () => {
    await expect(editor.preview).toContainText(NOW.note.id);
    await editor.preview.getByRole("tab", { name: "English" }).click();
    await expect(editor.preview).toContainText(NOW.title.en);
    await expectConsoleAccessible(curator.page);
  });

  await test.step("a title that is missing is asked for, and nothing is saved", async () => {
    await curator.page.getByLabel("Judul dalam bahasa Inggris").fill("");
    await editor.save.click();
    await expect(curator.page.getByLabel("Judul dalam bahasa Inggris")).toHaveAccessibleDescription(
      "Wajib diisi.",
    );
    await curator.page.getByLabel("Judul dalam bahasa Inggris").fill(NOW.title.en);
  });

  await test.step("it is shown from now on", async () => {
    await curator.page.getByRole("button", { name: "Mulai sekarang" }).click();
    await editor.saveAs(NOW.title.id, "Tayang");
    await curator.takePicture("console-collection");
    await expect.poll(() => editor.order()).toEqual(GOODS);
  });

  await test.step("buyers see it on the home page within a minute, in their language", async () => {
    const opening = buyer.locator(".hero");
    await expect(async () => {
      await buyer.goto("/id-id");
      await expect(opening.getByRole("heading", { name: NOW.title.id })).toBeVisible({ timeout: 1_000 });
    }).toPass(WITHIN_A_MINUTE);
    await expect(opening.getByText(NOW.note.id)).toBeVisible();
    // The curator's picture stands in the first place, and the goods follow it in their order.
    const goods = opening.locator(".hero-goods").getByRole("link");
    await expect(goods).toHaveCount(2);
    for (const [place, title] of GOODS.slice(0, 2).entries()) {
      await expect(goods.nth(place)).toHaveAccessibleName(title);
    }
    await buyer.goto("/en-id");
    await expect(opening.getByRole("heading", { name: NOW.title.en })).toBeVisible();
  });

  await test.step("the curator makes another for next week", async () => {
    await curator.open("/curation/new");
    await editor.write(NEXT_WEEK);
    await editor.addGoods(PALM_SUGAR.titles["id-id"], EMPING.titles["id-id"]);
    await momentField(curator.page, "Mulai tayang (WIB)").fill(jakarta(BEGINS));
    await editor.saveAs(NEXT_WEEK.title.id, "Terjadwal");
  });

  await test.step("the preview shows it at that moment and not before", async () => {
    await curator.open("/curation");
    await expect(windowPlace(curator.page, WINDOW.hero)).toContainText(NOW.title.id);
    await expect(windowPlace(curator.page, WINDOW.week)).not.toContainText(NEXT_WEEK.title.id);
    await expect(curator.page.getByRole("row", { name: NEXT_WEEK.title.id })).toContainText("Terjadwal");
    await momentField(curator.page, "Waktu (WIB)").fill(jakarta(new Date(BEGINS.getTime() + 60_000)));
    await expect(windowPlace(curator.page, WINDOW.week)).toContainText(NEXT_WEEK.title.id);
    await expect(windowPlace(curator.page, WINDOW.hero)).toContainText(NOW.title.id);
    await expectConsoleAccessible(curator.page);
    await curator.takePicture("console-curation");
    await buyer.goto("/id-id");
    await expect(buyer.getByRole("heading", { name: NOW.title.id })).toBeVisible();
    await expect(buyer.getByText(NEXT_WEEK.title.id)).toHaveCount(0);
  });

  await test.step("a verifier cannot curate, and a curator cannot verify", async () => {
    const verifier = await AgencyConsole.signIn(browser, "verifier");
    await expect(verifier.entry("Sertifikat")).toBeVisible();
    await expect(verifier.entry("Kurasi")).toBeHidden();
    await verifier.close();
    await expect(curator.entry("Sertifikat")).toBeHidden();
    expect(await statusFor("verifier", "POST", "/admin/agency/collections")).toBe(403);
    expect(await statusFor("verifier", "POST", "/admin/agency/pictures")).toBe(403);
    expect(await statusFor("curator", "GET", "/admin/agency/certificates")).toBe(403);
    expect(await statusFor("curator", "POST", "/admin/agency/businesses/any/decision")).toBe(403);
    expect(await statusFor("curator", "POST", "/admin/agency/listings/any/decision")).toBe(403);
  });

  await test.step("taken away, it is gone from the home page as fast", async () => {
    await curator.page.getByRole("link", { name: NOW.title.id, exact: true }).click();
    await editor.remove();
    await expect(curator.page.getByRole("row", { name: NOW.title.id })).toHaveCount(0);
    await expect(async () => {
      await buyer.goto("/id-id");
      await expect(buyer.getByText(NOW.title.id)).toHaveCount(0, { timeout: 500 });
    }).toPass(WITHIN_A_MINUTE);
  });

  await curator.close();
});

/** A moment as a field of date and time takes it, on the clocks of Asia/Jakarta. */
function jakarta(moment: Date): string {
  return new Date(moment.getTime() + 7 * 3_600_000).toISOString().slice(0, 16);
}
