import { expect, type Browser, type Locator, type Page } from "@playwright/test";
import { runningStack } from "../stack";
import { takePicture } from "./pictures";
import { staffAccount, type StaffRole } from "./staff";

/** The agency's console in a browser of its own, as staff at a desk sees it. Close it with `close`. */
export class AgencyConsole {
  private constructor(readonly page: Page) {}

  /** Opens the console and signs somebody of the demonstration's staff in. */
  static async signIn(browser: Browser, role: StaffRole = "administrator"): Promise<AgencyConsole> {
    const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, locale: "id-ID" });
    const page = await context.newPage();
    const { email, password } = staffAccount(role);
    await page.goto(`${runningStack().backendUrl}/app`);
    await page.getByPlaceholder("Email").fill(email);
    await page.getByPlaceholder("Kata sandi").fill(password);
    await page.getByRole("button", { name: "Lanjutkan dengan Email" }).click();
    await expect(page.getByRole("heading", { name: "Antrean", level: 1 })).toBeVisible();
    return new AgencyConsole(page);
  }

  /** Opens a page of the console by its address below /app, and waits for its first heading. */
  async open(path: string): Promise<void> {
    await this.page.goto(`${runningStack().backendUrl}/app${path}`);
    await expect(this.page.getByRole("heading", { level: 1 })).toBeVisible();
  }

  /** An entry of the menu. */
  entry(name: string): Locator {
    return this.page.getByRole("complementary").getByRole("link", { name, exact: true });
  }

  /** Finds the transfer of an order among those that are awaited, and says that the money is there. */
  async confirmTransfer(orderNumber: number): Promise<void> {
    await this.open("/transfers");
    await this.page.getByLabel("Cari jumlah, kode unik, atau nomor pesanan").fill(String(orderNumber));
    await this.page.getByRole("button", { name: "Cari", exact: true }).click();
    const row = this.page.getByRole("row").filter({ hasText: `#${orderNumber}` });
    await row.getByRole("button", { name: "Uang sudah masuk" }).click();
    await this.page.getByRole("button", { name: "Ya, sudah masuk" }).click();
    await expect(this.page.getByText(`Pesanan #${orderNumber} sudah dibayar`)).toBeVisible();
    await expect(row).toHaveCount(0);
  }

  /** Opens the page of an order. */
  async openOrder(orderNumber: number): Promise<void> {
    await this.page.goto(`${runningStack().backendUrl}/app/orders?q=${orderNumber}`);
    await this.page
      .getByRole("link", { name: `#${orderNumber}` })
      .first()
      .click();
    await expect(this.page.getByRole("heading", { name: "Bagian per penjual" })).toBeVisible();
  }

  /** On the page of an order: the part that a seller has in it. */
  partOf(seller: string): Locator {
    return this.page.getByRole("region", { name: seller });
  }

  /** Takes a picture of the page from its beginning on; the console scrolls within its frame. */
  async takePicture(subject: string): Promise<void> {
    await this.page.getByRole("heading", { level: 1 }).scrollIntoViewIfNeeded();
    await takePicture(this.page, subject);
  }

  async close(): Promise<void> {
    await this.page.context().close();
  }
}
