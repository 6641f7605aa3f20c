import { badgesOf } from "@lapak-lebak/domain/certificates";
import { checkCertificateNumber } from "@lapak-lebak/domain/certificate-numbers";
import { kecamatanBySlug } from "@lapak-lebak/domain/areas";
import { describe, expect, it } from "vitest";
import type { LocalisedText } from "../catalogue-types.js";
import * as craft from "./craft/index.js";
import * as stone from "./stone/index.js";
import * as sugarFish from "./sugar-fish/index.js";

const rooms = [sugarFish, craft, stone];
const businesses = rooms.flatMap((room) => room.businesses);
const listings = rooms.flatMap((room) => room.listings);
const certificates = rooms.flatMap((room) => room.certificates);
const variants = listings.flatMap((listing) => listing.variants);

const MALFORMED = "halal-peucangpari-malformed";
const HANDLE = /^[a-z0-9]+(-[a-z0-9]+)*$/;
const SKU = /^(GS|GA|AB|BB|PD|BF|KM)-[A-Z0-9]+(-[A-Z0-9]+)*$/;
const SKU_PREFIX = {
  "gula-semut": "GS",
  "gula-aren": "GA",
  "abon-ikan": "AB",
  "anyaman-bambu": "BB",
  "tikar-pandan": "PD",
  "batu-fosil": "BF",
  kalimaya: "KM",
};

function duplicates(values: readonly string[]): string[] {
  return values.filter((value, position) => values.indexOf(value) !== position);
}

function wordCount(text: string): number {
  return text.split(/\s+/).length;
}

function outOfRange(handle: string, text: LocalisedText, least: number, most: number): string[] {
  return (["id", "en"] as const)
    .filter((language) => wordCount(text[language]) < least || wordCount(text[language]) > most)
    .map((language) => `${handle} ${language}: ${wordCount(text[language])}`);
}

describe("sugar, fish, craft and stone in the demonstration catalogue", () => {
  it("has enough businesses and goods, in every kecamatan whose products these are", () => {
    expect(businesses.length).toBeGreaterThanOrEqual(30);
    expect(listings.length).toBeGreaterThanOrEqual(85);
    const covered = new Set(businesses.filter((b) => b.status === "admitted").map((b) => b.kecamatan));
    const expected =
      "malingping panggarangan muncang leuwidamar bojongmanik gunungkencana cijaku cibeber cilograng wanasalam sobang curugbitung kalanganyar lebakgedong cihara cirinten cigemblong sajira maja rangkasbitung cipanas cileles cikulur".split(
        " ",
      );
    expect(expected.filter((slug) => !covered.has(slug))).toEqual([]);
    expect(businesses.filter((b) => !kecamatanBySlug(b.kecamatan)).map((b) => b.handle)).toEqual([]);
  });

  it("names every handle, SKU, barcode and certificate once, in plain URL-safe letters", () => {
    expect(duplicates(businesses.map((b) => b.handle))).toEqual([]);
    expect(duplicates(listings.map((l) => l.handle))).toEqual([]);
    expect(duplicates(variants.map((v) => v.sku))).toEqual([]);
    expect(duplicates(variants.flatMap((v) => v.barcode ?? []))).toEqual([]);
    expect(duplicates(certificates.map((c) => c.key))).toEqual([]);
    expect([...businesses, ...listings].filter((x) => !HANDLE.test(x.handle))).toEqual([]);
    expect(variants.filter((v) => !SKU.test(v.sku)).map((v) => v.sku)).toEqual([]);
  });

  it("begins each SKU with the letters of its family", () => {
    const prefixes: Partial<Record<string, string>> = SKU_PREFIX;
    for (const listing of listings) {
      for (const variant of listing.variants) {
        expect(variant.sku.slice(0, 2), variant.sku).toBe(prefixes[listing.family]);
      }
    }
  });

  it("lets every listing and certificate belong to something that exists", () => {
    const known = new Set(businesses.map((b) => b.handle));
    const listed = new Set(listings.map((l) => l.handle));
    expect(listings.filter((l) => !known.has(l.business)).map((l) => l.handle)).toEqual([]);
    for (const { key, holder } of certificates) {
      if ("business" in holder) expect(known, key).toContain(holder.business);
      else
        expect(
          holder.listings.filter((handle) => !listed.has(handle)),
          key,
        ).toEqual([]);
    }
  });

  it("writes stories and descriptions of a length that is read, and no text twice", () => {
    expect(businesses.flatMap((b) => outOfRange(b.handle, b.story, 60, 120))).toEqual([]);
    expect(listings.flatMap((l) => outOfRange(l.handle, l.description, 60, 140))).toEqual([]);
    const texts = listings.flatMap((l) => [l.title, l.summary, l.description]);
    expect(duplicates(texts.map((t) => t.id))).toEqual([]);
    expect(duplicates(texts.map((t) => t.en))).toEqual([]);
  });

  it("claims no certificate in its prose", () => {
    const claims =
      /halal|bpom|p-irt|organi[ck]|sertifi|certifi|haccp|\bSNI\b|indikasi geografis|geographical/i;
    const prose = listings.flatMap((l) => [l.title, l.summary, l.description]);
    const found = [...prose, ...businesses.map((b) => b.story)]
      .flatMap((text) => [text.id, text.en])
      .filter((text) => claims.test(text));
    expect(found).toEqual([]);
  });

  it("tells the buyer what each kind of goods must tell", () => {
    for (const listing of listings) {
      if (["gula-semut", "gula-aren", "abon-ikan"].includes(listing.family)) {
        expect(listing.ingredients && listing.allergens && listing.storage, listing.handle).toBeDefined();
        expect(listing.shelfLifeMonths, listing.handle).toBeGreaterThanOrEqual(6);
      } else if (["anyaman-bambu", "tikar-pandan"].includes(listing.family)) {
        expect(listing.material && listing.care, listing.handle).toBeDefined();
      } else {
        expect(listing.species && listing.treatment && listing.care, listing.handle).toBeDefined();
        expect(listing.processingState, listing.handle).toBeDefined();
      }
      if (listing.family === "abon-ikan") expect(listing.allergens?.en, listing.handle).toMatch(/fish/i);
    }
  });

  it("never offers raw stone abroad", () => {
    expect(listings.some((l) => l.processingState === "raw")).toBe(true);
    expect(listings.filter((l) => l.processingState === "raw" && l.exportReady)).toEqual([]);
  });

  it("prices, weighs and measures every variant soberly", () => {
    for (const { sku, priceIdr, weightGrams, stock, dimensionsCm } of variants) {
      expect(Number.isInteger(priceIdr) && priceIdr >= 5_000 && priceIdr <= 100_000_000, sku).toBe(true);
      expect(weightGrams, sku).toBeGreaterThan(0);
      expect(Math.min(...Object.values(dimensionsCm)), sku).toBeGreaterThan(0);
      expect(stock >= 0 && stock <= 60, sku).toBe(true);
    }
  });

  it("carries only well-formed certificate numbers, but for the one that is there to be refused", () => {
    const refused = certificates
      .filter(({ type, number }) => !checkCertificateNumber(type, number ?? "").ok)
      .map(({ key }) => key);
    expect(refused).toEqual([MALFORMED]);
  });

  it("has right check digits on the packs, and certifies barcodes that the packs carry", () => {
    const barcodes = variants.flatMap((v) => v.barcode ?? []);
    expect(barcodes.filter((code) => !checkCertificateNumber("gs1_barcode", code).ok)).toEqual([]);
    for (const { key, type, number, holder } of certificates) {
      if (type !== "gs1_barcode" || !("listings" in holder)) continue;
      const onPacks = listings
        .filter((l) => holder.listings.includes(l.handle))
        .flatMap((l) => l.variants.map((v) => v.barcode));
      expect(onPacks, key).toContain(number);
    }
  });

  it("ends a P-IRT in the year that its number says, when seeded in November 2026", () => {
    const seeding = Date.UTC(2026, 10, 24);
    for (const { key, type, number, validUntil } of certificates) {
      if (type !== "pirt") continue;
      const end = new Date(seeding + (validUntil?.daysFromSeeding ?? 0) * 86_400_000);
      expect(`20${number?.slice(-2) ?? ""}`, key).toBe(String(end.getUTCFullYear()));
    }
  });

  it("shows certificates in every state, and no badge from the malformed one", () => {
    const states = new Set(certificates.map((c) => c.status));
    expect(states).toEqual(new Set(["verified", "submitted", "rejected", "revoked", "expired"]));

    const now = new Date();
    const malformed = certificates.filter((c) => c.key === MALFORMED);
    expect(malformed.map((c) => c.status)).toEqual(["verified"]);
    const badges = badgesOf(
      malformed.map((c) => ({
        id: c.key,
        type: c.type,
        number: c.number,
        status: c.status,
        validFrom: null,
        validUntil: null,
        verifiedAt: now,
        verifiedBy: "officer",
      })),
      now,
    );
    expect(badges).toEqual([]);
  });

  it("features eight goods, each of them published, in stock and of an admitted business", () => {
    const featured = listings.filter((l) => l.featured);
    expect(featured).toHaveLength(8);
    for (const { handle, status, business, variants: offered } of featured) {
      expect(status, handle).toBe("published");
      expect(businesses.find((b) => b.handle === business)?.status, handle).toBe("admitted");
      expect(
        offered.some((v) => v.stock > 0),
        handle,
      ).toBe(true);
    }
  });

  it("keeps one business back as suspended and one as submitted", () => {
    const held = businesses.filter((b) => b.status !== "admitted").map((b) => b.status);
    expect(held.sort()).toEqual(["submitted", "suspended"]);
    expect(new Set(businesses.filter((b) => !/^0812-0000-\d{4}$/.test(b.phone)))).toEqual(new Set());
  });
});
