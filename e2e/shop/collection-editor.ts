import { expect, type Locator, type Page } from "@playwright/test";
import type { ChosenFile } from "./photographs";

/** The places of the home page, as the console calls them. */
export const WINDOW = { hero: "Sorotan utama", week: "Pilihan minggu ini" } as const;

interface Written {
  slot: string;
  title: { id: string; en: string };
  note: { id: string; en: string };
}

/** A place of the home page in the console's preview. */
export function windowPlace(page: Page, name: string): Locator {
  return page.getByRole("region", { name: "Pratinjau halaman depan" }).getByRole("region", { name });
}

/** A field of date and time of the console. */
export function momentField(page: Page, label: string): Locator {
  return page.getByLabel(label, { exact: true });
}

/** The page on which a curator writes a collection. */
export class CollectionEditor {
  readonly preview: Locator;
  readonly save: Locator;

  constructor(private readonly page: Page) {
    this.preview = page.getByRole("region", { name: "Pratinjau", exact: true });
    this.save = page.getByRole("button", { name: "Simpan kumpulan" });
  }

  async write({ slot, title, note }: Written): Promise<void> {
    await this.page.getByLabel("Tempat di halaman depan").selectOption(slot);
    await this.page.getByLabel("Judul dalam bahasa Indonesia").fill(title.id);
    await this.page.getByLabel("Judul dalam bahasa Inggris").fill(title.en);
    await this.page.getByLabel("Catatan redaksi dalam bahasa Indonesia").fill(note.id);
    await this.page.getByLabel("Catatan redaksi dalam bahasa Inggris").fill(note.en);
  }

  async choosePicture(file: ChosenFile): Promise<void> {
    await this.page.getByLabel("Gambar", { exact: true }).setInputFiles(file);
    await expect(this.page.getByRole("img", { name: "Gambar yang dipilih" })).toBeVisible();
  }

  /** Looks goods up by their titles, and adds each. */
  async addGoods(...titles: string[]): Promise<void> {
    for (const title of titles) {
      await this.page.getByLabel("Cari barang atau usaha").fill(title);
      await this.page.getByRole("button", { name: "Cari", exact: true }).click();
      await this.page.getByRole("button", { name: `Tambah ${title}`, exact: true }).click();
    }
    await expect.poll(() => this.order()).toEqual(titles);
  }

  /** The titles of the goods, as they are ordered now. */
  order(): Promise<string[]> {
    return this.page
      .getByRole("list", { name: "Barang dalam urutannya" })
      .getByRole("button", { name: /^Seret / })
      .evaluateAll((grips) => grips.map((grip) => (grip.getAttribute("aria-label") ?? "").slice(6)));
  }

  /** Drags goods with the mouse onto the place of others. */
  async drag(title: string, onto: string): Promise<void> {
    const [from, to] = [await this.middleOf(title), await this.middleOf(onto)];
    await this.page.mouse.move(from.x, from.y);
    await this.page.mouse.down();
    await this.page.mouse.move(from.x, from.y - 10, { steps: 3 });
    await this.page.mouse.move(to.x, to.y, { steps: 8 });
    await this.page.mouse.up();
  }

  /** Lifts goods with the keyboard and puts them down one place further down. */
  async moveDownByKeyboard(title: string): Promise<void> {
    const place = (await this.order()).indexOf(title) + 1;
    const isAbove = (other: number) =>
      expect(this.page.getByText(`${title} di atas urutan ${other}.`)).toHaveCount(1);
    await this.grip(title).focus();
    await this.page.keyboard.press("Space");
    await isAbove(place);
    await this.page.keyboard.press("ArrowDown");
    await isAbove(place + 1);
    await this.page.keyboard.press("Space");
  }

  /** Saves, and waits until it stands there with this status. */
  async saveAs(title: string, status: string): Promise<void> {
    await this.save.click();
    await expect(
      this.page.getByRole("region", { name: title }).getByText(status, { exact: true }),
    ).toBeVisible();
  }

  /** Takes the collection away, which is asked about first. */
  async remove(): Promise<void> {
    const button = { name: "Hapus kumpulan", exact: true };
    await this.page.getByRole("button", button).click();
    await this.page.getByRole("alertdialog").getByRole("button", button).click();
    await expect(this.page.getByRole("heading", { level: 1, name: "Kurasi" })).toBeVisible();
  }

  private grip(title: string): Locator {
    return this.page.getByRole("button", { name: `Seret ${title}`, exact: true });
  }

  private async middleOf(title: string): Promise<{ x: number; y: number }> {
    const grip = this.grip(title);
    await grip.scrollIntoViewIfNeeded();
    const box = await grip.boundingBox();
    if (!box) throw new Error(`${title} is not in the collection.`);
    return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
  }
}
