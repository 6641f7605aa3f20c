import { PDFDocument } from "pdf-lib";
import { describe, expect, it } from "vitest";
import { inspectPdf } from "../private-file/inspect-pdf";
import { addressLabel } from "./address-label";
import { barsOf } from "./order-barcode";
import { packingSlip } from "./packing-slip";
import { printable } from "./paper";
import type { ParcelPaper } from "./paper-data";

const parcel: ParcelPaper = {
  language: "id",
  displayId: 1042,
  placedAt: new Date("2026-11-24T03:00:00Z"),
  sender: { name: "Keripik Bu Entin", lines: ["Jl. Raya 1", "Sukaraja, Kec. Malingping"], phone: "+62812" },
  recipient: {
    name: "Siti Aminah",
    company: null,
    lines: ["Jl. Raya 12", "Cipare, Kec. Serang", "Kota Serang, Banten 42111"],
    phone: "+6281200001111",
    country_code: "id",
  },
  service: "Kurir reguler",
  items: [{ title: "Keripik talas", variantTitle: "250 g / Pedas", sku: "KT-250-P", quantity: 2 }],
};
const MILLIMETRE = 72 / 25.4;

async function measured(bytes: Buffer) {
  const document = await PDFDocument.load(bytes, { updateMetadata: false });
  const [page] = document.getPages();
  const millimetres = (points = 0) => Math.round(points / MILLIMETRE);
  return {
    title: document.getTitle(),
    pages: document.getPageCount(),
    page: [millimetres(page?.getWidth()), millimetres(page?.getHeight())],
  };
}

describe("the papers of a parcel", () => {
  it.each([
    ["a6", [105, 148]],
    ["a4", [210, 297]],
  ] as const)("fit on one page of %s", async (size, page) => {
    expect(await measured(await packingSlip(parcel, size))).toEqual({
      ...{ pages: 1, page, title: "Daftar isi paket LL-1042" },
    });
    expect(await measured(await addressLabel(parcel, size))).toEqual({
      ...{ pages: 1, page, title: "Label alamat LL-1042" },
    });
  });

  it("go on to further pages where there is much to pack, and leave nothing out", async () => {
    const items = Array.from({ length: 40 }, (_, index) => ({
      ...{ title: `Barang ${index} dengan nama yang panjang sekali sampai dua baris`, quantity: 1 },
      ...{ variantTitle: "250 g", sku: `B-${index}` },
    }));
    const few = await measured(await packingSlip(parcel, "a6"));
    const many = await measured(await packingSlip({ ...parcel, items }, "a6"));
    expect(few.pages).toBe(1);
    expect(many.pages).toBeGreaterThanOrEqual(4);
  });

  it("are such that we would take them ourselves", async () => {
    await expect(inspectPdf(await packingSlip(parcel, "a4"))).resolves.toBeUndefined();
  });

  it("speak English where the parcel goes abroad", async () => {
    const abroad = { ...parcel, language: "en" as const };
    expect((await measured(await addressLabel(abroad, "a6"))).title).toBe("Address label LL-1042");
  });
});

describe("the order's number in bars", () => {
  it("is a whole Code 128: each letter eleven modules, the stop thirteen, white on both sides", () => {
    const { bars, width } = barsOf("LL-1042");
    const modules = width - 20;
    expect((modules - 13) % 11).toBe(0);
    expect(bars[0]?.at).toBe(10);
    const last = bars.at(-1);
    expect((last?.at ?? 0) + (last?.width ?? 0)).toBe(width - 10);
    expect(bars.every((bar) => bar.width >= 1 && bar.width <= 4)).toBe(true);
  });
});

describe("letters that the papers' font does not have", () => {
  it.each([
    ["Jalan Haji Ma’mun – No. 5", "Jalan Haji Ma’mun – No. 5"],
    ["Müller & Søren", "Müller & Søren"],
    ["Nguyễn Dvořák", "Nguyen Dvorák"],
    ["東京", "??"],
  ])("%s is printed as %s", (given, shown) => {
    expect(printable(given)).toBe(shown);
  });
});
