import AxeBuilder from "@axe-core/playwright";
import { expect, type Page } from "@playwright/test";

const WCAG = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];

/** Fails when axe finds anything on the page as it stands; says what, and where. */
export async function expectAccessible(page: Page): Promise<void> {
  await expectNothingFound(page, new AxeBuilder({ page }));
}

/**
 * The same for a page of the agency's console. Its frame, menu and bars, is Medusa's own markup and is left out; so are
 * messages that pass by.
 */
export async function expectConsoleAccessible(page: Page): Promise<void> {
  await expectNothingFound(page, new AxeBuilder({ page }).include("main"));
}

async function expectNothingFound(page: Page, builder: AxeBuilder): Promise<void> {
  const { violations } = await builder.withTags(WCAG).analyze();
  const found = violations.map(
    ({ id, help, nodes }) =>
      `${id}: ${help}\n    ${nodes.map((node) => node.target.join(" ")).join("\n    ")}`,
  );
  expect(found, `axe on ${page.url()}`).toEqual([]);
}
