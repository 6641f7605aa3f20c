import { cellsOfListing, LISTING_COLUMNS, LISTING_HEADINGS } from "@lapak-lebak/domain/listing-sheet";
import type { MedusaContainer } from "@medusajs/framework/types";
import { LISTING_MODULE } from "../modules/listing";
import type ListingModuleService from "../modules/listing/service";
import type { Cell } from "../sheets/send-sheet";
import { readStates } from "./own-listings";

/** Columns that hold sentences are wide. */
const WIDE = ["title", "summary", "description", "ingredients", "storage", "english_description"];

/** The columns of a sheet of listings. */
export const LISTING_SHEET_COLUMNS = LISTING_COLUMNS.map((column) => ({
  header: LISTING_HEADINGS[column],
  width: WIDE.includes(column) ? 36 : 16,
}));

/** Listings that are read at a time. */
const PORTION = 100;

/** The listings of a business as rows, those made first at the head; archived ones left out. Memory does not grow with them. */
export async function* listingSheetRows(
  container: MedusaContainer,
  sellerId: string,
): AsyncGenerator<Cell[]> {
  const service = container.resolve<ListingModuleService>(LISTING_MODULE);
  let after = "";
  for (;;) {
    const portion = await service.listListings(
      { seller_id: sellerId, status: { $ne: "archived" as const }, id: { $gt: after } },
      { select: ["id"], order: { id: "ASC" }, take: PORTION },
    );
    if (portion.length === 0) return;
    const ids = portion.map(({ id }) => id);
    const states = new Map(
      (await readStates(container, sellerId, ids)).map((state) => [state.listing.id, state]),
    );
    for (const id of ids) {
      const state = states.get(id);
      if (state) yield* cellsOfListing(id, state.content);
    }
    after = ids.at(-1) ?? "";
  }
}

/** Rows that show how a sheet is filled in: chips in two sizes, and a mat. They are passed over when it comes back. */
export const TEMPLATE_ROWS: Cell[][] = [
  ...cellsOfListing("CONTOH-1", {
    family: "keripik-talas",
    title: "Keripik talas renyah",
    summary: "Talas beneng diiris tipis.",
    description: "Talas dari kebun sendiri, diiris tipis dan digoreng dengan minyak kelapa.",
    ingredients: "talas, minyak kelapa, garam",
    allergens: "tidak ada",
    storage: "Simpan di tempat kering",
    shelf_life_months: 4,
    options: [{ name: "Isi", values: ["100 g", "250 g"] }],
    variants: [
      {
        key: "100g",
        choices: [0],
        price: 9000,
        stock: 20,
        weight_grams: 130,
        length_cm: 15,
        width_cm: 12,
        height_cm: 5,
      },
      {
        key: "250g",
        choices: [1],
        price: 20_000,
        stock: 15,
        weight_grams: 280,
        length_cm: 20,
        width_cm: 15,
        height_cm: 6,
      },
    ],
  }),
  ...cellsOfListing("CONTOH-2", {
    family: "tikar-pandan",
    title: "Tikar pandan anyam",
    description: "Tikar pandan anyaman tangan, cocok untuk ruang tamu.",
    material: "daun pandan",
    size_text: "120 × 180 cm",
    care: "Lap dengan kain lembap",
    variants: [
      {
        key: "tikar",
        choices: [],
        price: 150_000,
        stock: 4,
        weight_grams: 1800,
        length_cm: 125,
        width_cm: 15,
        height_cm: 15,
      },
    ],
  }),
];
