import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { ListingContent } from "./listing-content.js";
import {
  cellsByColumn,
  cellsOfListing,
  groupListingRows,
  LISTING_COLUMNS,
  LISTING_HEADINGS,
  mergeListingRows,
  parseListingRow,
  readListingHeader,
  type ListingCells,
} from "./listing-sheet.js";
import { PRODUCT_FAMILY_HANDLES } from "./product-family.js";

const errorsOf = (cells: ListingCells) =>
  Object.fromEntries(parseListingRow(2, cells).errors.map(({ column, code }) => [column ?? "", code]));
const rowsOf = (...cells: ListingCells[]) => cells.map((each, index) => parseListingRow(index + 2, each).row);
const merged = (current: ListingContent, ...cells: ListingCells[]) =>
  mergeListingRows(current, { code: null, rows: rowsOf(...cells) });

describe("the headings of a sheet", () => {
  it("are read however they are written, in any order, also those of our own columns", () => {
    const header = readListingHeader(["HARGA (RP)", " nama  barang", "Catatan", "stock", "", "Harga Rp"]);
    expect(header).toEqual({
      columns: ["price", "title", null, "stock", null, null],
      unknown: ["Catatan", "Harga Rp"],
      isUsable: true,
    });
    expect(readListingHeader(["Harga (Rp)"]).isUsable).toBe(false);
    expect(cellsByColumn(header, [" 15000 ", "", "x", "4"])).toEqual({ price: "15000", stock: "4" });
  });
});

describe("a row of a sheet", () => {
  it("is read with numbers as people write them", () => {
    const { row, errors } = parseListingRow(2, {
      title: "Keripik",
      family: "KERIPIK TALAS",
      price: "Rp 15.000",
      stock: "1,200",
      length_cm: "20,5",
      net_weight: "250 g",
      barcode: "400 6381 333931",
      shelf_life_months: "4",
      submit: "Ya",
    });
    expect(errors).toEqual([]);
    expect(row).toMatchObject({
      line: 2,
      family: "keripik-talas",
      texts: { title: "Keripik" },
      shelf_life_months: 4,
      goods: { price: 15_000, stock: 1200, length_cm: 20.5, net_weight: "250 g", barcode: "4006381333931" },
      submit: true,
    });
  });

  it("tells of every cell that cannot be read", () => {
    expect(
      errorsOf({
        family: "mobil",
        title: "x".repeat(121),
        price: "murah",
        stock: "-1",
        weight_grams: "12,5",
        width_cm: "900",
        net_weight: "besar",
        barcode: "4006381333932",
        processing_state: "dibakar",
        submit: "mungkin",
      }),
    ).toEqual({
      family: "unknown_family",
      title: "too_long",
      price: "not_a_number",
      stock: "too_small",
      weight_grams: "not_a_number",
      width_cm: "too_big",
      net_weight: "net_weight_wrong",
      barcode: "barcode_wrong",
      processing_state: "invalid",
      submit: "invalid",
    });
  });

  it("is read or refused, whatever stands in it", () => {
    const cells = fc.dictionary(fc.constantFrom(...LISTING_COLUMNS), fc.string({ minLength: 1 }));
    fc.assert(
      fc.property(cells, (given) => {
        const { row, errors } = parseListingRow(7, given);
        expect(row.line).toBe(7);
        for (const { column, value } of errors) expect(value).toBe(given[column ?? "code"]);
      }),
    );
  });
});

describe("the rows of a listing", () => {
  it("belong together by their code, by the name of the goods, or to the row above", () => {
    const groups = groupListingRows(
      rowsOf(
        { code: "A", title: "Sale" },
        { title: "Emping", stock: "1" },
        { code: "A", stock: "2" },
        { title: "EMPING ", stock: "3" },
        { stock: "4" },
        { storage: "tempat kering", stock: "5" },
      ),
    );
    expect(groups.map(({ code, rows }) => [code, rows.map(({ line }) => line)])).toEqual([
      ["A", [2, 4]],
      [null, [3, 5, 6]],
      [null, [7]],
    ]);
  });

  it("make a listing with its options and variants", () => {
    const { content, errors } = merged(
      {},
      {
        title: "Keripik talas",
        family: "keripik talas",
        english_title: "Taro chips",
        option_1_name: "Isi",
        option_1_value: "100 g",
        price: "9000",
      },
      { option_1_value: "250 g", price: "20000", stock: "3" },
    );
    expect(errors).toEqual([]);
    expect(content).toEqual({
      title: "Keripik talas",
      family: "keripik-talas",
      english: { title: "Taro chips" },
      options: [{ name: "Isi", values: ["100 g", "250 g"] }],
      variants: [
        { key: "p1", choices: [0], price: 9000 },
        { key: "p2", choices: [1], price: 20_000, stock: 3 },
      ],
    });
  });

  const chips: ListingContent = {
    title: "Keripik",
    ingredients: "talas",
    options: [{ name: "Isi", values: ["100 g", "250 g"] }],
    variants: [
      { key: "small", choices: [0], price: 9000, stock: 5 },
      { key: "large", choices: [1], price: 20_000, stock: 6 },
    ],
  };

  it("change what they tell and nothing else", () => {
    expect(merged(chips, { variant: "large", price: "21000" }).content).toEqual({
      ...chips,
      variants: [chips.variants?.[0], { key: "large", choices: [1], price: 21_000, stock: 6 }],
    });
    expect(merged(chips, { option_1_value: "250 G", stock: "0" }).content.variants?.[1]).toMatchObject({
      key: "large",
      stock: 0,
    });
    expect(merged({ variants: [{ key: "a", choices: [] }] }, { title: "Lain", stock: "2" }).content).toEqual({
      title: "Lain",
      variants: [{ key: "a", choices: [], stock: 2 }],
    });
  });

  it("add a choice that was not there", () => {
    const { content, errors } = merged(chips, { option_1_value: "500 g", price: "38000" });
    expect(errors).toEqual([]);
    expect(content.options).toEqual([{ name: "Isi", values: ["100 g", "250 g", "500 g"] }]);
    expect(content.variants?.[2]).toEqual({ key: "p3", choices: [2], price: 38_000 });
  });

  it("must agree with each other, name their choices, and name each once", () => {
    const codes = (...cells: ListingCells[]) =>
      merged(chips, ...cells).errors.map(({ line, column, code }) => [line, column, code]);
    expect(codes({ variant: "small", title: "A" }, { variant: "large", title: "B" })).toEqual([
      [3, "title", "differs_from_above"],
    ]);
    expect(codes({ variant: "small" }, { option_1_value: "100 g" })).toEqual([[3, null, "duplicate"]]);
    expect(codes({ price: "1000" })).toEqual([[2, "option_1_value", "required"]]);
    expect(codes({ option_1_value: "100 g", option_2_value: "Asin" })).toEqual([
      [2, "option_2_name", "required"],
    ]);
    expect(codes({ option_1_value: "100 g", option_2_name: "Rasa", option_2_value: "Asin" })).toEqual([
      [2, "option_2_name", "invalid"],
    ]);
  });

  it("change nothing when they are what was exported", () => {
    const word = fc.stringMatching(/^[A-Za-z][A-Za-z ,.]{0,20}[a-z]$/);
    const value = fc.uniqueArray(fc.stringMatching(/^[a-z]{1,8}$/), { minLength: 1, maxLength: 4 });
    const contents = fc
      .record({
        family: fc.constantFrom(...PRODUCT_FAMILY_HANDLES),
        title: word,
        description: word,
        storage: word,
        shelf_life_months: fc.option(fc.integer({ min: 1, max: 120 }), { nil: undefined }),
        processing_state: fc.constantFrom(
          "raw" as const,
          "cut" as const,
          "polished" as const,
          "carved" as const,
        ),
        english: fc.record({ title: word, summary: word }),
        sizes: value,
        tastes: fc.option(value, { nil: undefined }),
        price: fc.integer({ min: 100, max: 1_000_000_000 }),
        stock: fc.integer({ min: 0, max: 1_000_000 }),
        length_cm: fc.integer({ min: 1, max: 3999 }).map((millimetres) => millimetres / 10),
      })
      .map(({ sizes, tastes, price, stock, length_cm, ...rest }): ListingContent => {
        const pairs = sizes.flatMap((_, size) => (tastes ?? [""]).map((_taste, taste) => [size, taste]));
        return {
          ...rest,
          options: [{ name: "Ukuran", values: sizes }, ...(tastes ? [{ name: "Rasa", values: tastes }] : [])],
          variants: pairs.map(([size = 0, taste = 0], index) => ({
            key: `v${index}`,
            choices: tastes ? [size, taste] : [size],
            ...{ price, stock, length_cm },
          })),
        };
      });
    fc.assert(
      fc.property(contents, (content) => {
        const header = readListingHeader(LISTING_COLUMNS.map((column) => LISTING_HEADINGS[column]));
        const read = cellsOfListing("lst_1", content).map((cells, index) =>
          parseListingRow(
            index + 2,
            cellsByColumn(
              header,
              cells.map((cell) => (cell === null ? "" : String(cell))),
            ),
          ),
        );
        expect(read.flatMap(({ errors }) => errors)).toEqual([]);
        const [group, ...others] = groupListingRows(read.map(({ row }) => row));
        expect(others).toEqual([]);
        expect(group && mergeListingRows(content, group)).toEqual({
          content: content,
          errors: [],
        });
      }),
    );
  });
});
