import { expect, type Page } from "@playwright/test";

/** Collects what the browser complains about from now on. */
export function browserComplaints(page: Page): string[] {
  const complaints: string[] = [];
  page.on("pageerror", (error) => complaints.push(`error thrown: ${error.message}`));
  page.on("console", (message) => {
    if (message.type() === "error") complaints.push(`console: ${message.text()} (${message.location().url})`);
  });
  return complaints;
}

/** Fails when the page is wider than its window, and says what sticks out. */
export async function expectNoSidewaysScrolling(page: Page): Promise<void> {
  const stickingOut = await page.evaluate(() => {
    const width = document.documentElement.clientWidth;
    if (document.documentElement.scrollWidth <= width) return [];
    return [...document.body.querySelectorAll("*")]
      .filter((element) => element.getBoundingClientRect().right > width + 1)
      .map((element) => element.outerHTML.slice(0, 120));
  });
  expect(stickingOut, `wider than the window: ${page.url()}`).toEqual([]);
}
