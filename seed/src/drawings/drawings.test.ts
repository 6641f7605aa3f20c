import sharp from "sharp";
import { describe, expect, it } from "vitest";
import { PRODUCT_FAMILY_HANDLES } from "@lapak-lebak/domain/product-family";
import type { ArtSpec } from "../catalogue-types.js";
import { altText } from "./alt-text.js";
import { drawView, VIEWS } from "./compose.js";
import { craftForm, FORMS } from "./craft-forms.js";
import { gemForm } from "./gem.js";
import { paletteFor } from "./palette.js";
import { fossilForm } from "./stone.js";
import { emptyScene } from "./scenes/empty.js";
import { homeScene } from "./scenes/home.js";
import { makersScene } from "./scenes/makers.js";

function art(over: Partial<ArtSpec> = {}): ArtSpec {
  return { seed: 7, subject: "emping", container: "pouch", ...over };
}

async function sizeOf(svg: string): Promise<{ width: number; height: number; colours: number }> {
  const { data, info } = await sharp(Buffer.from(svg))
    .removeAlpha()
    .resize(64)
    .raw()
    .toBuffer({ resolveWithObject: true });
  const colours = new Set(
    Array.from({ length: data.length / 3 }, (_, index) =>
      data.subarray(index * 3, index * 3 + 3).toString("hex"),
    ),
  );
  const meta = await sharp(Buffer.from(svg)).metadata();
  expect(info.width).toBe(64);
  return { width: meta.width, height: meta.height, colours: colours.size };
}

describe("drawings", { timeout: 30_000 }, () => {
  it.each(PRODUCT_FAMILY_HANDLES)(
    "draws three different views of %s that can be rasterised",
    async (subject) => {
      const sheets = VIEWS.map((view) => drawView(art({ subject, container: "piece" }), view));
      expect(new Set(sheets).size).toBe(3);
      for (const sheet of sheets) {
        expect(sheet).not.toMatch(/NaN|undefined|Infinity/);
        const size = await sizeOf(sheet);
        expect(size).toMatchObject({ width: 1080, height: 1080 });
        expect(size.colours).toBeGreaterThan(200);
      }
    },
  );

  it.each(["pouch", "jar", "box", "bowl", "basket", "piece"] as const)(
    "sets food in a %s",
    async (container) => {
      expect((await sizeOf(drawView(art({ container }), 1))).colours).toBeGreaterThan(200);
    },
  );

  it.each(Object.keys(FORMS))("draws the woven form %s in both of its settings", async (form) => {
    for (const view of [1, 3] as const) {
      const sheet = drawView(art({ subject: "anyaman-bambu", container: "piece", variantHint: form }), view);
      expect(sheet).not.toMatch(/NaN|undefined|Infinity/);
      expect((await sizeOf(sheet)).colours).toBeGreaterThan(200);
    }
  });

  it("draws the same art alike, every time", () => {
    for (const subject of PRODUCT_FAMILY_HANDLES) {
      expect(drawView(art({ subject }), 1, "nama")).toBe(drawView(art({ subject }), 1, "nama"));
    }
  });

  it("draws other seeds otherwise", () => {
    const sheets = [1, 2, 3, 4, 5].map((seed) => drawView(art({ seed }), 1));
    expect(new Set(sheets).size).toBe(5);
  });

  it("uses no fonts, no pictures from elsewhere and no scripts", () => {
    for (const subject of PRODUCT_FAMILY_HANDLES) {
      for (const view of VIEWS) {
        expect(drawView(art({ subject }), view)).not.toMatch(/<text|<image|<script|href=|font-family/);
      }
    }
  });

  it("draws the scenes at their sizes", async () => {
    expect(await sizeOf(homeScene())).toMatchObject({ width: 1600, height: 900 });
    expect(await sizeOf(makersScene())).toMatchObject({ width: 1600, height: 900 });
    expect(await sizeOf(emptyScene())).toMatchObject({ width: 1080, height: 1080 });
  });
});

describe("the words that choose a form", () => {
  it.each([
    ["tampah-bambu-40-cm", "tray"],
    ["bakul-nasi", "basket"],
    ["kap-lampu-gantung", "lampshade"],
    ["besek-kotak", "besek"],
    ["kipas-hihid", "fan"],
    ["bilik-3x3", "panel"],
  ] as const)("reads %s as %s", (words, form) => {
    expect(craftForm("anyaman-bambu", words, 1)).toBe(form);
  });

  it("falls back on a form of the family where the words are unknown", () => {
    expect(["basket", "tray", "besek"]).toContain(craftForm("anyaman-bambu", "qwerty", 4));
    expect(["mat", "roll", "bag"]).toContain(craftForm("tikar-pandan", "qwerty", 4));
    expect(["slab", "sphere", "bookends"]).toContain(fossilForm("qwerty", 4));
    expect(gemForm("qwerty")).toBe("cabochon");
  });

  it("gives a palette for any word, known or not", () => {
    expect(paletteFor(1, "terracotta").name).toBe("terracotta");
    expect(paletteFor(1, "qwerty").name).toBe(paletteFor(1, "qwerty").name);
    expect(paletteFor(1, "cream", "#123456").accent).toBe("#123456");
  });
});

describe("what a drawing says to those who cannot see it", () => {
  it("names the product in both languages and differs from view to view", () => {
    const listing = { family: "emping", title: { id: "Emping Asin", en: "Salted Emping" } } as const;
    const texts = VIEWS.map((view) => altText(listing, view));
    expect(new Set(texts.map((text) => text.id)).size).toBe(3);
    for (const text of texts) {
      expect(text.id).toContain("Emping Asin");
      expect(text.en).toContain("Salted Emping");
    }
  });
});
