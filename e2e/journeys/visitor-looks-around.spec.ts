import { expect, test, type Page } from "@playwright/test";
import { browserComplaints, expectInOrder } from "../shop/page-health";
import { takePicture } from "../shop/pictures";
import { ENGLISH, INDONESIAN } from "../shop/words";

interface Place {
  /** What it is called in the names of the tests, and of its picture when one is taken. */
  name: string;
  path: string;
  pictured?: boolean;
  status?: number;
}

const PLACES: readonly Place[] = [
  { name: "home", path: "", pictured: true },
  { name: "category", path: "/categories/emping", pictured: true },
  { name: "search", path: "/search?q=gula" },
  { name: "product", path: "/products/emping-mentah-ekspor-baros", pictured: true },
  { name: "product-without-certificates", path: "/products/alas-makan-pandan-muncangkopong" },
  { name: "shipping-estimate", path: "/products/tikar-pandan-polos-prabugantungan/shipping" },
  { name: "sellers", path: "/sellers" },
  { name: "seller", path: "/sellers/koperasi-melinjo-baros", pictured: true },
  { name: "empty-cart", path: "/cart" },
  { name: "about", path: "/about" },
  { name: "how-to-buy", path: "/how-to-buy" },
  { name: "certificates", path: "/certificates" },
  { name: "terms", path: "/terms" },
  { name: "privacy", path: "/privacy" },
  { name: "contact", path: "/contact" },
  { name: "product-that-is-not-sold", path: "/products/kursi-emas", status: 404 },
  { name: "order-of-nobody", path: `/orders/${"x".repeat(43)}`, status: 404 },
];

for (const words of [INDONESIAN, ENGLISH]) {
  test.describe(`in ${words.market}`, () => {
    for (const place of PLACES) {
      test(`${place.name} is found, in order and for everybody`, async ({ page }) => {
        const complaints = browserComplaints(page);
        const response = await page.goto(`/${words.market}${place.path}`);
        expect(response?.status()).toBe(place.status ?? 200);
        await expect(page.locator("html")).toHaveAttribute("lang", words.htmlLang);
        await expectInOrder(page);
        if (place.status === 404) await expect(firstHeading(page)).toHaveText(words.notFound);
        expect(complaints.filter((complaint) => !isAbout(place, complaint))).toEqual([]);
        if (place.pictured) await takePicture(page, place.name);
      });
    }

    test("a search that finds nothing says so and leads on", async ({ page }) => {
      await page.goto(`/${words.market}/search?q=zzzqqxx`);
      await expect(page.getByRole("heading", { name: words.nothingFound })).toBeVisible();
      await expectInOrder(page);
    });
  });
}

test("who comes without naming a market is led to the one of their language", async ({ browser }) => {
  for (const [locale, market] of [
    ["id-ID", INDONESIAN.market],
    ["en-US", ENGLISH.market],
  ]) {
    const context = await browser.newContext({ locale });
    const page = await context.newPage();
    await page.goto("/");
    await expect(page).toHaveURL(new RegExp(`/${market}$`));
    await context.close();
  }
});

test("makers are told how to join", async ({ page }) => {
  const complaints = browserComplaints(page);
  const response = await page.goto("/seller");
  expect(response?.status()).toBe(200);
  await expect(page.locator("html")).toHaveAttribute("lang", "id-ID");
  await expectInOrder(page);
  expect(complaints).toEqual([]);
  await takePicture(page, "joining");
});

for (const address of ["/id-id/no/such/page", "/xx-yy", "/xx-yy/search", "/nowhere", "/wp-login.php"]) {
  test(`${address} is nowhere, and says so in both languages`, async ({ page }) => {
    const response = await page.goto(address);
    expect(response?.status()).toBe(404);
    await expect(page.getByRole("heading", { name: INDONESIAN.notFound })).toBeVisible();
    await expect(page.getByRole("heading", { name: ENGLISH.notFound })).toBeVisible();
    await expectInOrder(page);
  });
}

test("a phone gets the later views of a listing small, and sharp once they are pushed towards", async ({
  page,
  isMobile,
}) => {
  await page.goto("/id-id/products/emping-mentah-ekspor-baros");
  const second = page.locator(".gallery").getByRole("img").nth(1);
  const file = () => second.evaluate((img) => (img instanceof HTMLImageElement ? img.currentSrc : ""));
  await expect.poll(file).toMatch(isMobile ? /-320\.avif$/ : /-640\.avif$/);
  await page.getByRole("link", { name: "Gambar 2" }).click();
  await expect.poll(file).toMatch(/-640\.avif$/);
});

function firstHeading(page: Page) {
  return page.getByRole("heading", { level: 1 });
}

/** A page that is not there is an error to the browser, and meant to be one. */
function isAbout(place: Place, complaint: string): boolean {
  return place.status === 404 && complaint.includes("404") && complaint.includes(place.path);
}
