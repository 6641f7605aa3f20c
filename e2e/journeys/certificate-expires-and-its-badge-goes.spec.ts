import { expect, test, type Page } from "@playwright/test";
import { expectInOrder } from "../shop/page-health";
import {
  certificateOf,
  letCertificateExpire,
  renewCertificate,
  type Certificate,
} from "../shop/passing-time";

/** Its P-IRT certificate covers nothing else, and ends after five years as the rule of BPOM says. */
const LISTING = {
  handle: "gula-kotak-kapunduhan",
  title: "Gula Aren Kotak Kapunduhan",
  category: "gula-aren",
};
const PRODUCT = `/id-id/products/${LISTING.handle}`;
const CATEGORY = `/id-id/categories/${LISTING.category}`;
const SEARCH = "/id-id/search?q=kotak+kapunduhan";
const FILTERED = `${SEARCH}&certificate=pirt`;

/** How soon buyers must see it, with the time that three pages take. */
const WITHIN = { timeout: 75_000, intervals: [2_000] };

let certificate: Certificate;

test.beforeAll(async () => {
  certificate = await certificateOf(LISTING.handle, "pirt");
});

test.afterAll(async () => {
  await renewCertificate(certificate);
});

test("A certificate passes its last day: within a minute its badge is gone wherever it stood", async ({
  page,
}) => {
  test.setTimeout(180_000);

  await test.step("while it is valid, product, category and search show it", async () => {
    expect(await badges(page)).toEqual({ product: true, category: true, search: true, filtered: true });
    await page.goto(PRODUCT);
    await expectInOrder(page);
  });

  await letCertificateExpire(certificate);

  await test.step("when it has ended, none of them does, and who filters by it no longer finds the listing", async () => {
    await expect
      .poll(() => badges(page), { ...WITHIN, message: "where the badge still stands" })
      .toEqual({ product: false, category: false, search: false, filtered: false });
  });

  await test.step("the listing itself is still sold", async () => {
    await page.goto(PRODUCT);
    await expect(page.getByRole("heading", { level: 1 })).toHaveText(LISTING.title);
    await expectInOrder(page);
  });
});

/** Where a buyer sees the badge now. */
async function badges(page: Page) {
  await page.goto(PRODUCT);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(LISTING.title);
  const product = await page.getByRole("group").filter({ hasText: "P-IRT" }).isVisible();
  return {
    product,
    category: await cardHasBadge(page, CATEGORY),
    search: await cardHasBadge(page, SEARCH),
    filtered: await isListed(page, FILTERED),
  };
}

function card(page: Page) {
  return page.getByRole("article").filter({ hasText: LISTING.title });
}

async function cardHasBadge(page: Page, address: string): Promise<boolean> {
  await page.goto(address);
  await expect(card(page)).toBeVisible();
  return card(page).getByText("P-IRT", { exact: true }).isVisible();
}

async function isListed(page: Page, address: string): Promise<boolean> {
  await page.goto(address);
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
  return card(page).isVisible();
}
