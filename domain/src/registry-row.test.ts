import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { KECAMATAN } from "./areas.js";
import { readNumber } from "./registry-cells.js";
import {
  cellsOfRegistryRow,
  mergeRegistryRows,
  parseRegistryRow,
  readFamily,
  readKecamatan,
  readRegistryHeader,
  REGISTRY_COLUMNS,
  REGISTRY_HEADINGS,
  type RegistryCells,
  type RegistryRow,
} from "./registry-row.js";

const NOW = new Date("2026-11-24T03:00:00Z");

const CELLS: RegistryCells = {
  year: "2025",
  name: "Gula Semut  Hariang",
  owner: "Abah Jaya",
  nib: "1234567890123",
  street: "Kp. Hariang RT 02/03",
  village: "Hariang",
  kecamatan: "Sobang",
  phone: "0812-0000-0001",
  commodity: "Gula semut",
  products: "gula semut 250 g, 1 kg",
  legal_form: "KUB",
  permit_year: "2021",
  kbli: "10722",
  workers_men: "12",
  workers_women: "8",
  investment: "Rp 25.000.000",
  quantity: "3.600",
  unit: "kg",
  production_value: "216.000.000",
  material_value: "108 jt",
  export_countries: "Belanda; Jepang",
  active: "Aktif",
  aid: "Mesin pengering 2023",
};

const errorsOf = (cells: RegistryCells) =>
  parseRegistryRow({ ...CELLS, ...cells }, NOW).errors.map(({ column, code }) => `${column} ${code}`);

describe("the first line of a file", () => {
  it("names the columns in any order and in the agency's older words", () => {
    const header = readRegistryHeader([
      "NO",
      "nama perusahaan",
      "KECAMATAN",
      "TK L",
      "TK P",
      "No. HP",
      "Kecamatan",
    ]);
    expect(header).toEqual({
      columns: [null, "name", "kecamatan", "workers_men", "workers_women", "phone", null],
      unknown: ["NO", "Kecamatan"],
      missing: [],
    });
  });

  it("reads what is exported", () => {
    const headings = REGISTRY_COLUMNS.map((column) => REGISTRY_HEADINGS[column]);
    expect(readRegistryHeader(headings)).toEqual({ columns: REGISTRY_COLUMNS, unknown: [], missing: [] });
  });

  it("is told from the first row of a file without one", () => {
    expect(readRegistryHeader(["1", "Abah Jaya"]).missing).toEqual(["name", "kecamatan"]);
  });
});

describe("a row of the agency's file", () => {
  it("is read as it is written there", () => {
    expect(parseRegistryRow(CELLS, NOW)).toEqual({
      errors: [],
      row: {
        year: 2025,
        name: "Gula Semut Hariang",
        owner: "Abah Jaya",
        nib: "1234567890123",
        street: "Kp. Hariang RT 02/03",
        village: "Hariang",
        kecamatan: "sobang",
        phone: "+6281200000001",
        commodity: "Gula semut",
        family: "gula-semut",
        products: "gula semut 250 g, 1 kg",
        legalForm: "kelompok",
        permitYear: 2021,
        kbli: { edition: 2020, code: "10722" },
        workersMen: 12,
        workersWomen: 8,
        investment: 25_000_000,
        quantity: 3600,
        unit: "kg",
        productionValue: 216_000_000,
        materialValue: 108_000_000,
        exportCountries: ["Belanda", "Jepang"],
        isActive: true,
        aid: "Mesin pengering 2023",
      },
    });
  });

  it("needs a name and a kecamatan, and nothing else", () => {
    expect(parseRegistryRow({ name: "Bu Entin", kecamatan: "36.02.01" }, NOW).row).toMatchObject({
      name: "Bu Entin",
      kecamatan: "malingping",
      nib: null,
      phone: null,
      workersMen: null,
      exportCountries: [],
      isActive: null,
    });
    expect(parseRegistryRow({ name: " ", phone: "-" }, NOW).errors).toEqual([
      { column: "name", code: "required", value: " " },
      { column: "kecamatan", code: "required", value: "" },
    ]);
  });

  it("says of each cell what is wrong with it, all at once", () => {
    expect(
      errorsOf({
        year: "25",
        name: "x".repeat(121),
        nib: "123",
        kecamatan: "Pandeglang",
        phone: "tidak ada",
        legal_form: "yayasan",
        permit_year: "2031",
        kbli: "1072",
        workers_men: "2,5",
        workers_women: "banyak",
        investment: "-5",
        quantity: "3 ton",
        active: "mungkin",
      }),
    ).toEqual([
      "name too_long",
      "kecamatan unknown_kecamatan",
      "year not_a_year",
      "nib nib_not_13_digits",
      "phone not_a_phone",
      "legal_form unknown_legal_form",
      "permit_year not_a_year",
      "kbli not_a_kbli",
      "workers_men not_whole",
      "workers_women not_a_number",
      "investment not_a_number",
      "quantity not_a_number",
      "active not_yes_or_no",
    ]);
  });

  it("reads phones as spreadsheets leave them, of Indonesia only", () => {
    for (const phone of ["81200000001", "'081200000001", "+62 812-0000-0001", "０８１２０００００００１"]) {
      expect(parseRegistryRow({ ...CELLS, phone }, NOW).row?.phone).toBe("+6281200000001");
    }
    expect(errorsOf({ phone: "+65 8123 4567" })).toEqual(["phone not_a_phone"]);
  });

  it("takes a dash for nothing", () => {
    expect(
      parseRegistryRow({ ...CELLS, nib: "-", phone: "—", export_countries: "Tidak" }, NOW).row,
    ).toMatchObject({
      nib: null,
      phone: null,
      exportCountries: [],
    });
  });

  it("takes the family along with a commodity, also to none", () => {
    const known = parseRegistryRow(CELLS, NOW).row;
    const newer = parseRegistryRow({ ...CELLS, commodity: "Tenun" }, NOW).row;
    if (!known || !newer) throw new Error("the rows are sound");
    expect(mergeRegistryRows(known, newer)).toMatchObject({ commodity: "Tenun", family: null });
  });

  it("keeps a commodity that the shop has no family for", () => {
    const { row } = parseRegistryRow({ ...CELLS, commodity: "Tenun Baduy" }, NOW);
    expect(row).toMatchObject({ commodity: "Tenun Baduy", family: null });
  });
});

describe("words and figures as people write them", () => {
  it("name the kecamatan however it is spelt", () => {
    for (const text of ["Gunungkencana", "GUNUNG KENCANA", "Kec. Gunung Kencana", "36.02.08"]) {
      expect(readKecamatan(text)?.slug).toBe("gunungkencana");
    }
    for (const { name, slug } of KECAMATAN) expect(readKecamatan(name)?.slug).toBe(slug);
    expect(readKecamatan("Serang")).toBeUndefined();
  });

  it("name the family by several words", () => {
    expect([
      readFamily("Gula aren"),
      readFamily("EMPING"),
      readFamily("Batu mulia"),
      readFamily("batik"),
    ]).toEqual(["gula-aren", "emping", "kalimaya", undefined]);
  });

  it.each([
    ["8722500", 8_722_500],
    ["Rp 1.250.000", 1_250_000],
    ["1.250.000,50", 1_250_000.5],
    ["1,250,000", 1_250_000],
    ["1.500", 1500],
    ["2,5", 2.5],
    ["12,5 jt", 12_500_000],
    ["1,2 miliar", 1_200_000_000],
    ["0", 0],
  ])("read %s as a number", (text, value) => {
    expect(readNumber(text)).toBe(value);
  });

  it.each(["", "-5", "1.25.000", "1.250,000.5", "dua", "1e9", "Infinity", "12 km"])("refuse %s", (text) => {
    expect(readNumber(text)).toBeUndefined();
  });

  it("read back every whole number however its thousands are marked", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 1e12 }), (value) => {
        for (const locale of ["id-ID", "en-US"]) expect(readNumber(value.toLocaleString(locale))).toBe(value);
        expect(readNumber(`Rp${value.toLocaleString("id-ID")}`)).toBe(value);
      }),
    );
  });
});

describe("what is exported", () => {
  const word = fc.stringMatching(/^[A-Z][a-z]{2,8}( [A-Z][a-z]{2,8})?$/);
  const rupiah = fc.option(fc.integer({ min: 0, max: 1e12 }));
  const rows: fc.Arbitrary<RegistryRow> = fc.record({
    year: fc.option(fc.integer({ min: 1990, max: 2026 })),
    name: word,
    owner: fc.option(word),
    nib: fc.option(fc.stringMatching(/^\d{13}$/)),
    street: fc.option(word),
    village: fc.option(word),
    kecamatan: fc.constantFrom(...KECAMATAN.map(({ slug }) => slug)),
    phone: fc.option(fc.stringMatching(/^\+628\d{8,10}$/)),
    commodity: fc.constant("Gula aren"),
    family: fc.constant("gula-aren" as const),
    products: fc.option(word),
    legalForm: fc.option(fc.constantFrom("perorangan", "kelompok", "koperasi", "cv")),
    permitYear: fc.option(fc.integer({ min: 1990, max: 2026 })),
    kbli: fc.option(
      fc.record({
        code: fc.stringMatching(/^\d{5}$/),
        edition: fc.constantFrom(2020 as const, 2025 as const),
      }),
    ),
    workersMen: fc.option(fc.nat(500)),
    workersWomen: fc.option(fc.nat(500)),
    investment: rupiah,
    quantity: rupiah,
    unit: fc.option(fc.constantFrom("kg", "buah", "kodi")),
    productionValue: rupiah,
    materialValue: rupiah,
    exportCountries: fc.uniqueArray(fc.constantFrom("Jepang", "Belanda", "Singapura")),
    isActive: fc.option(fc.boolean()),
    aid: fc.option(word),
  });

  it("changes nothing when it is brought in again, nor does a file that knows nothing more", () => {
    fc.assert(
      fc.property(rows, rows, (known, newer) => {
        expect(mergeRegistryRows(known, known)).toEqual(known);
        const { row: bare } = parseRegistryRow({ name: known.name, kecamatan: known.kecamatan }, NOW);
        if (bare) expect(mergeRegistryRows(known, bare)).toEqual(known);
        const merged = mergeRegistryRows(known, newer);
        expect(mergeRegistryRows(merged, newer)).toEqual(merged);
      }),
    );
  });

  it("is read back as the same row", () => {
    fc.assert(
      fc.property(rows, (row) => {
        const cells = Object.entries(cellsOfRegistryRow(row)).map(([column, cell]) => [column, String(cell)]);
        expect(parseRegistryRow(Object.fromEntries(cells) as RegistryCells, NOW)).toEqual({
          row,
          errors: [],
        });
      }),
    );
  });
});
