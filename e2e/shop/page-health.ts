import { expect, type Page } from "@playwright/test";
import { expectAccessible } from "./accessibility";

/** Collects what the browser complains about from now on. */
export function browserComplaints(page: Page): string[] {
  const complaints: string[] = [];
  page.on("pageerror", (error) => complaints.push(`error thrown: ${error.message}`));
  page.on("console", (message) => {
    if (message.type() === "error") complaints.push(`console: ${message.text()} (${message.location().url})`);
  });
  return complaints;
}

/** What holds for every page: a title, one first heading, nothing for axe to find, nothing cut off at the side. */
export async function expectInOrder(page: Page): Promise<void> {
  await expect(page).toHaveTitle(/\S.*Lapak Lebak|Lapak Lebak.*\S/);
  await expect(page.getByRole("heading", { level: 1 })).toHaveCount(1);
  await expectAccessible(page);
  await expectNoSidewaysScrolling(page);
}

/**
 * Fails when something to read or to press reaches beyond the window, cut off or not, and says what. What lies in a row
 * that scrolls by itself may.
 */
async function expectNoSidewaysScrolling(page: Page): Promise<void> {
  const stickingOut = await page.evaluate(() => {
    const width = document.documentElement.clientWidth;
    const scrolls = (element: Element | null): boolean =>
      element !== null &&
      (["auto", "scroll"].includes(getComputedStyle(element).overflowX) || scrolls(element.parentElement));
    const isWider = document.documentElement.scrollWidth > width;
    return [
      ...document.body.querySelectorAll(isWider ? "*" : "a, button, input, select, h1, h2, h3, p, dd, img"),
    ]
      .filter(
        (element) => element.getBoundingClientRect().right > width + 1 && !scrolls(element.parentElement),
      )
      .map((element) => element.outerHTML.slice(0, 120));
  });
  expect(stickingOut, `wider than the window: ${page.url()}`).toEqual([]);
}
