import { LISTING_STATUSES } from "@lapak-lebak/domain/listing";
import { describe, expect, it } from "vitest";
import { LISTING_TABS, readListQuery, statusOf } from "./list-query";

describe("the list's address", () => {
  it("says tab, words and page", () => {
    expect(readListQuery({ keadaan: "returned", cari: "  keripik ", halaman: "3" })).toEqual({
      tab: "returned",
      q: "keripik",
      page: 3,
    });
  });

  it.each([
    {},
    { keadaan: "sold", cari: ["a", "b"], halaman: "0" },
    { keadaan: ["draft", "draft"], halaman: "1e9" },
    { halaman: "2.5" },
    { halaman: "-1" },
  ])("shows the first page of everything for %j", (params) => {
    expect(readListQuery(params)).toEqual({ tab: "all", q: "", page: 1 });
  });

  it("cuts words that nobody would type", () => {
    expect(readListQuery({ cari: "x".repeat(999) }).q).toHaveLength(100);
  });

  it("has a tab for every status, and one for all", () => {
    expect(
      LISTING_TABS.map(statusOf)
        .filter((status) => status !== undefined)
        .sort(),
    ).toEqual([...LISTING_STATUSES].sort());
  });
});
