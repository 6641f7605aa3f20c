import { defineConfig } from "@playwright/test";
import { runningStack } from "./stack";

/** `npm test` names the browser that it found; by hand, LAPAK_BROWSER or Playwright's own is used. */
const { LAPAK_BROWSER, LAPAK_BROWSER_ARGS = "[]" } = process.env;

/** What happens on the server, whatever window is open before it: once is enough. */
const WITHOUT_A_WIDTH = [
  "**/agency-*",
  "**/certificate-expires-*",
  "**/two-buyers-race-*",
  "**/unpaid-order-*",
];

/** What is done with a phone in the hand. */
const ON_PHONES = ["**/new-seller-*"];

export default defineConfig({
  testDir: "journeys",
  outputDir: "test-results",
  // The journeys share one shop and its stock: one after the other, and a journey that needs a second try has failed.
  workers: 1,
  fullyParallel: false,
  retries: 0,
  timeout: 120_000,
  expect: { timeout: 15_000 },
  reporter: [["list"]],
  use: {
    baseURL: runningStack().shopUrl,
    trace: "retain-on-failure",
    screenshot: "only-on-failure",
    launchOptions: {
      ...(LAPAK_BROWSER ? { executablePath: LAPAK_BROWSER } : {}),
      args: JSON.parse(LAPAK_BROWSER_ARGS) as string[],
    },
  },
  projects: [
    { name: "phone", use: { viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true } },
    {
      name: "desk",
      testIgnore: [...WITHOUT_A_WIDTH, ...ON_PHONES],
      use: { viewport: { width: 1280, height: 800 } },
    },
  ],
});
