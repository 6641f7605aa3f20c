import {
  badgesOf,
  CERTIFICATE_TYPES,
  checkCertificateNumber,
  KECAMATAN,
  PRODUCT_FAMILIES,
  type Language,
} from "@lapak-lebak/domain";
import { describe, expect, it } from "vitest";
import { certificateRecord } from "./certificate-record.js";
import { CATALOGUE } from "./catalogue.js";
import type { LocalisedText, SeedCertificate } from "./catalogue-types.js";

const { businesses, listings, certificates } = CATALOGUE;
const LANGUAGES: Language[] = ["id", "en"];
const SEEDED_AT = new Date("2026-11-24T09:00:00+07:00");

const duplicatesIn = (values: readonly string[]) =>
  values.filter((value, index) => values.indexOf(value) !== index);
const wordsIn = (text: string) => text.trim().split(/\s+/).length;
const outside = (text: LocalisedText, least: number, most: number) =>
  LANGUAGES.filter((language) => wordsIn(text[language]) < least || wordsIn(text[language]) > most);
const badgeOf = (certificate: SeedCertificate, at = SEEDED_AT) =>
  badgesOf([certificateRecord(certificate, SEEDED_AT, "Disperindag")], at)[0];

/** Every localised text within a value, with the path that leads to it. */
function textsIn(value: unknown, path = ""): [path: string, text: LocalisedText][] {
  if (typeof value !== "object" || value === null) return [];
  const { id, en } = value as Partial<LocalisedText>;
  if (typeof id === "string" && typeof en === "string") return [[path, { id, en }]];
  return Object.entries(value).flatMap(([key, child]) => textsIn(child, `${path}/${key}`));
}

describe("handles, SKUs and keys", () => {
  it("are each used once", () => {
    expect(duplicatesIn(businesses.map(({ handle }) => handle))).toEqual([]);
    expect(duplicatesIn(listings.map(({ handle }) => handle))).toEqual([]);
    expect(duplicatesIn(listings.flatMap(({ variants }) => variants.map(({ sku }) => sku)))).toEqual([]);
    expect(duplicatesIn(certificates.map(({ key }) => key))).toEqual([]);
    const barcodes = listings.flatMap(({ variants }) => variants.flatMap(({ barcode }) => barcode ?? []));
    expect(duplicatesIn(barcodes)).toEqual([]);
  });

  it("can stand in an address", () => {
    const handles = [...businesses, ...listings].map(({ handle }) => handle);
    expect(handles.filter((handle) => !/^[a-z0-9]+(-[a-z0-9]+)*$/.test(handle))).toEqual([]);
    const skus = listings.flatMap(({ variants }) => variants.map(({ sku }) => sku));
    expect(skus.filter((sku) => !/^[A-Z0-9]+(-[A-Z0-9]+)*$/.test(sku))).toEqual([]);
  });
});

describe("businesses", () => {
  it("stand in kecamatan that exist, and in every one of the 28", () => {
    expect(businesses.length).toBeGreaterThanOrEqual(40);
    const inUse = new Set(businesses.map(({ kecamatan }) => kecamatan));
    expect([...inUse].sort()).toEqual(KECAMATAN.map(({ slug }) => slug).sort());
  });

  it("have telephone numbers that nobody holds and business numbers of the right form", () => {
    expect(businesses.filter(({ phone }) => !/^0812-0000-\d{4}$/.test(phone))).toEqual([]);
    expect(duplicatesIn(businesses.map(({ phone }) => phone))).toEqual([]);
    const numbers = businesses.flatMap(({ nib }) => nib ?? []);
    expect(duplicatesIn(numbers)).toEqual([]);
    expect(numbers.filter((nib) => !checkCertificateNumber("nib", nib).ok)).toEqual([]);
  });

  it("tell a story of 60 to 120 words in both languages", () => {
    const wrong = businesses.filter(({ story }) => outside(story, 60, 120).length > 0);
    expect(wrong.map(({ handle }) => handle)).toEqual([]);
  });
});

describe("listings", () => {
  it("number at least 160 and cover every family of goods", () => {
    expect(listings.length).toBeGreaterThanOrEqual(160);
    const families = new Set(listings.map(({ family }) => family));
    expect([...families].sort()).toEqual(Object.keys(PRODUCT_FAMILIES).sort());
  });

  it("belong to a business, which is admitted if they are published, save where it was suspended", () => {
    const statusOf = new Map(businesses.map(({ handle, status }) => [handle, status]));
    const lost = listings.filter(({ business, status }) => {
      const of = statusOf.get(business);
      return of === undefined || (status === "published" && of === "submitted");
    });
    expect(lost.map(({ handle }) => handle)).toEqual([]);
  });

  it("describe the goods in 60 to 140 words in both languages, each differently", () => {
    const wrong = listings.filter(({ description }) => outside(description, 60, 140).length > 0);
    expect(wrong.map(({ handle }) => handle)).toEqual([]);
    for (const language of LANGUAGES) {
      expect(duplicatesIn(listings.map(({ description }) => description[language]))).toEqual([]);
      expect(duplicatesIn(listings.map(({ summary }) => summary[language]))).toEqual([]);
      expect(duplicatesIn(listings.map(({ title }) => title[language]))).toEqual([]);
    }
  });

  it("sum up in one sentence of at least six words", () => {
    const wrong = listings.filter(
      ({ summary }) =>
        outside(summary, 6, 40).length > 0 ||
        LANGUAGES.some((language) => /[.!?]\s+\p{Lu}/u.test(summary[language])),
    );
    expect(wrong.map(({ handle }) => handle)).toEqual([]);
  });

  it("are sold in variants with whole prices, weighed and measured parcels and a stock", () => {
    const wholeAndPositive = (...numbers: number[]) =>
      numbers.every((number) => Number.isInteger(number) && number > 0);
    const wrong = listings.filter(
      ({ variants }) =>
        variants.length === 0 ||
        variants.some(
          ({ priceIdr, weightGrams, dimensionsCm: { length, width, height }, stock }) =>
            !wholeAndPositive(priceIdr, weightGrams) ||
            ![length, width, height].every((side) => side > 0) ||
            !Number.isInteger(stock) ||
            stock < 0,
        ),
    );
    expect(wrong.map(({ handle }) => handle)).toEqual([]);
  });

  it("offer each combination of options once, and only values that the options have", () => {
    const wrong = listings.filter(({ options, variants }) => {
      const chosen = variants.map((variant) => options.map(({ name }) => variant.options[name.id] ?? "?"));
      const known = chosen.every((keys) =>
        keys.every((key, index) => options[index]?.values.some((value) => value.key === key)),
      );
      const complete = variants.every((variant) => Object.keys(variant.options).length === options.length);
      return !known || !complete || duplicatesIn(chosen.map((keys) => keys.join("/"))).length > 0;
    });
    expect(wrong.map(({ handle }) => handle)).toEqual([]);
  });

  it("carry barcodes with a right check digit, or none", () => {
    const barcodes = listings.flatMap(({ variants }) => variants.flatMap(({ barcode }) => barcode ?? []));
    expect(barcodes.filter((barcode) => !checkCertificateNumber("gs1_barcode", barcode).ok)).toEqual([]);
  });

  it("name ingredients, allergens, shelf life and storage where they are food", () => {
    const wrong = listings.filter(
      ({ family, ingredients, allergens, shelfLifeMonths, storage }) =>
        PRODUCT_FAMILIES[family].kind === "food" && !(ingredients && allergens && shelfLifeMonths && storage),
    );
    expect(wrong.map(({ handle }) => handle)).toEqual([]);
  });
});

describe("texts", () => {
  it("are written in both languages", () => {
    const empty = textsIn(CATALOGUE).filter(([, { id, en }]) => !id.trim() || !en.trim());
    expect(empty.map(([path]) => path)).toEqual([]);
  });

  it("claim no certificate: that is the badge's business", () => {
    const claim =
      /\b(ber)?sertifi(kat|ed)\b|\bcertified\b|\bBPOM\b|\bP-?IRT\b|\bMUI\b|halal (certif|bersert)|\bHACCP\b/i;
    const disclaims = /no certificate|belum punya sertifikat/i;
    const prose = [
      ...listings.flatMap(({ handle, title, summary, description }) =>
        [title, summary, description].map((text) => [handle, text] as const),
      ),
      ...businesses.flatMap(({ handle, tagline, story }) =>
        [tagline, story].map((text) => [handle, text] as const),
      ),
    ];
    const claims = prose.filter(([, text]) =>
      LANGUAGES.some((language) => claim.test(text[language]) && !disclaims.test(text[language])),
    );
    expect(claims.map(([handle]) => handle)).toEqual([]);
  });
});

describe("certificates", () => {
  it("are held by businesses and listings that exist, of a kind that may hold them", () => {
    const makers = new Set(businesses.map(({ handle }) => handle));
    const kindOf = new Map(listings.map(({ handle, family }) => [handle, PRODUCT_FAMILIES[family].kind]));
    const wrong = certificates.filter(({ type, holder }) => {
      const { appliesTo } = CERTIFICATE_TYPES[type];
      if ("business" in holder) return !makers.has(holder.business) || !appliesTo.includes("seller");
      return (
        holder.listings.length === 0 ||
        holder.listings.some((handle) => {
          const kind = kindOf.get(handle);
          return kind === undefined || !appliesTo.includes(kind);
        })
      );
    });
    expect(wrong.map(({ key }) => key)).toEqual([]);
  });

  it("give a badge exactly where they are verified, in force, well formed and of a kind that is shown", () => {
    const expected = certificates.filter(
      ({ type, number, status, validUntil, verifiedDaysAgo }) =>
        CERTIFICATE_TYPES[type].givesBadge &&
        status === "verified" &&
        verifiedDaysAgo !== undefined &&
        checkCertificateNumber(type, number ?? "").ok &&
        (validUntil?.daysFromSeeding ?? 0) >= 0,
    );
    const shown = certificates.filter((certificate) => badgeOf(certificate));
    expect(shown.map(({ key }) => key)).toEqual(expected.map(({ key }) => key));
  });

  it("give no badge when malformed, though somebody verified them", () => {
    const malformed = certificates.filter(
      ({ type, number, status }) => status === "verified" && !checkCertificateNumber(type, number ?? "").ok,
    );
    expect(malformed.length).toBeGreaterThanOrEqual(2);
    expect(malformed.filter((certificate) => badgeOf(certificate))).toEqual([]);
  });

  it("give no badge when they have ended, though nobody has marked them expired", () => {
    const overlooked = certificates.filter(
      ({ status, validUntil }) => status === "verified" && (validUntil?.daysFromSeeding ?? 0) < 0,
    );
    expect(overlooked.length).toBeGreaterThanOrEqual(1);
    expect(overlooked.filter((certificate) => badgeOf(certificate))).toEqual([]);
  });

  it("cover every state, and some end within 90 days", () => {
    const count = (status: SeedCertificate["status"]) =>
      certificates.filter((certificate) => certificate.status === status).length;
    expect(count("submitted")).toBeGreaterThanOrEqual(4);
    expect(count("rejected")).toBeGreaterThanOrEqual(2);
    expect(count("revoked")).toBeGreaterThanOrEqual(2);
    expect(count("expired")).toBeGreaterThanOrEqual(4);
    expect(certificates.filter((certificate) => badgeOf(certificate)?.expiring).length).toBeGreaterThan(3);
    expect(count("verified")).toBeGreaterThan(certificates.length / 2);
  });

  it("say why they were refused or withdrawn", () => {
    const silent = certificates.filter(
      ({ status, reason }) => (status === "rejected" || status === "revoked") && !reason?.id.trim(),
    );
    expect(silent.map(({ key }) => key)).toEqual([]);
  });

  it("show a badge for halal on at least twelve kinds of emping", () => {
    const holders = certificates
      .filter((certificate) => badgeOf(certificate)?.type === "halal")
      .flatMap(({ holder }) => ("listings" in holder ? holder.listings : []));
    const emping = listings.filter(({ handle, family }) => family === "emping" && holders.includes(handle));
    expect(emping.length).toBeGreaterThanOrEqual(12);
  });

  it("lose their badge at the end of their last day in Jakarta and not before", () => {
    const ending = certificates.find((certificate) => badgeOf(certificate)?.expiring);
    if (!ending) throw new Error("nothing in the catalogue is about to end");
    const { validUntil } = certificateRecord(ending, SEEDED_AT, "Disperindag");
    if (!validUntil) throw new Error(`${ending.key} has no end`);
    expect(badgeOf(ending, validUntil)).toBeDefined();
    expect(badgeOf(ending, new Date(validUntil.getTime() + 1))).toBeUndefined();
  });
});

describe("the shop window", () => {
  const { collections } = CATALOGUE;

  it("shows goods that are on sale, so many in each place that none stays empty", () => {
    const admitted = new Set(
      businesses.filter(({ status }) => status === "admitted").map(({ handle }) => handle),
    );
    const onSale = new Set(
      listings
        .filter(({ status, business }) => status === "published" && admitted.has(business))
        .map(({ handle }) => handle),
    );
    for (const { key, slot, listings: shown } of collections) {
      expect([key, shown.filter((handle) => !onSale.has(handle))]).toEqual([key, []]);
      expect([key, new Set(shown).size]).toEqual([key, shown.length]);
      expect(shown.length).toBeGreaterThanOrEqual(slot === "hero" ? 3 : 8);
    }
  });

  it("has one collection in each place that is taken", () => {
    const slots = collections.map(({ slot }) => slot);
    expect(new Set(slots).size).toBe(slots.length);
  });
});
