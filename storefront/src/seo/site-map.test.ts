import { describe, expect, it } from "vitest";
import { readAllPages } from "@/seo/read-all-pages";
import { siteMapEntries } from "@/seo/site-map-entries";
import { siteMapIndexXml, siteMapXml } from "@/seo/site-map-xml";

const shop = "https://lapak.example";
const goods = {
  listings: [
    { handle: "emping-mentah", pictureKey: "emping-mentah-1-0a1b2c3d" },
    { handle: "kalimaya-polos", pictureKey: null },
  ],
  sellers: ["emping-bu-iis"],
};

describe("the site map of a market", () => {
  const entries = siteMapEntries("en-us", goods, shop);
  const addresses = entries.map(({ url }) => url);

  it("names home, categories, goods, makers and the pages about the shop", () => {
    expect(addresses).toEqual(
      expect.arrayContaining([
        "https://lapak.example/en-us",
        "https://lapak.example/en-us/categories/gula-semut",
        "https://lapak.example/en-us/products/emping-mentah",
        "https://lapak.example/en-us/sellers/emping-bu-iis",
        "https://lapak.example/en-us/certificates",
      ]),
    );
  });

  it("names every address once, and only in its own market", () => {
    expect(new Set(addresses).size).toBe(addresses.length);
    expect(addresses.every((url) => url.startsWith(`${shop}/en-us`))).toBe(true);
  });

  it("names nothing that belongs to one visitor", () => {
    expect(addresses.filter((url) => /\/(cart|checkout|orders)/.test(url))).toEqual([]);
  });

  it("shows the picture of a product that has one", () => {
    expect(entries.filter(({ picture }) => picture !== undefined)).toEqual([
      {
        url: "https://lapak.example/en-us/products/emping-mentah",
        picture: "https://lapak.example/pictures/emping-mentah-1-0a1b2c3d-1080.webp",
      },
    ]);
  });
});

describe("a site map in XML", () => {
  it("escapes what XML would take for its own", () => {
    const xml = siteMapXml([{ url: "https://lapak.example/a?b=1&c='<\">" }]);
    expect(xml).toContain("<loc>https://lapak.example/a?b=1&amp;c=&apos;&lt;&quot;&gt;</loc>");
  });

  it("holds no more addresses than the protocol allows", () => {
    const many = Array.from({ length: 50_001 }, (_, index) => ({ url: `${shop}/${index}` }));
    expect(siteMapXml(many).match(/<url>/g)).toHaveLength(50_000);
  });

  it("is named in the index", () => {
    expect(siteMapIndexXml([`${shop}/id-id/sitemap.xml`])).toContain(
      "<sitemap><loc>https://lapak.example/id-id/sitemap.xml</loc></sitemap>",
    );
  });
});

describe("reading page after page", () => {
  const pages = (sizes: number[], count: number) => (page: number) =>
    Promise.resolve({ items: Array.from({ length: sizes[page - 1] ?? 0 }, () => page), count });

  it("ends with the last item", async () => {
    expect(await readAllPages(pages([60, 60, 40], 160))).toHaveLength(160);
  });

  it("ends when something was withdrawn meanwhile", async () => {
    expect(await readAllPages(pages([60, 59, 0], 160))).toHaveLength(119);
  });

  it("reads once when there is nothing", async () => {
    expect(await readAllPages(pages([], 0))).toEqual([]);
  });
});
