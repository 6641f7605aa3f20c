import { randomBytes } from "node:crypto";
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { MedusaResponse } from "@medusajs/framework/http";
import ExcelJS from "exceljs";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { readSheet } from "./read-sheet";
import { sendSheet, type Cell, type SheetFormat } from "./send-sheet";
import type { SheetLimits } from "./sheet-rows";

let folder = "";
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "lapak-sheets-"));
});
afterAll(async () => await rm(folder, { recursive: true, force: true }));

let serial = 0;
async function fileOf(content: string | Buffer): Promise<string> {
  const path = join(folder, `sheet-${++serial}`);
  await writeFile(path, content);
  return path;
}

async function xlsxOf(
  rows: ExcelJS.CellValue[][],
  fill?: (workbook: ExcelJS.Workbook) => void,
): Promise<string> {
  const workbook = new ExcelJS.Workbook();
  workbook.addWorksheet("Satu").addRows(rows);
  fill?.(workbook);
  return await fileOf(Buffer.from(await workbook.xlsx.writeBuffer()));
}

async function read(path: string, limits?: Partial<SheetLimits>) {
  const rows = [];
  for await (const row of readSheet(path, limits)) rows.push(row);
  return rows;
}

const refusal = async (path: string, limits?: Partial<SheetLimits>) =>
  await read(path, limits).catch((error: unknown) =>
    error instanceof Error && "code" in error ? error.code : error,
  );

describe("a CSV", () => {
  it("is read with comma, semicolon or tab, with and without a mark, with lines as an editor counts them", async () => {
    for (const delimiter of [",", ";", "\t"]) {
      for (const mark of ["", "\uFEFF"]) {
        const text = `${mark}Nama${delimiter}Desa\r\n\r\n"Bu ""Entin"""${delimiter}Hariang\r\n`;
        expect(await read(await fileOf(text))).toEqual([
          { line: 1, cells: ["Nama", "Desa"] },
          { line: 3, cells: ['Bu "Entin"', "Hariang"] },
        ]);
      }
    }
  });

  it("of an older spreadsheet keeps its accents", async () => {
    expect(await read(await fileOf(Buffer.from("Nama\nCafé\n", "latin1")))).toMatchObject([
      {},
      { cells: ["Café"] },
    ]);
  });

  it("that stops within quotes is broken", async () => {
    expect(await refusal(await fileOf('Nama,Desa\n"Bu Entin,Hariang\n'))).toBe("sheet_broken");
  });
});

describe("an XLSX", () => {
  it("gives texts, whole numbers, days, results of formulas, and the first sheet only", async () => {
    const path = await xlsxOf(
      [
        ["Nama", "NIB", "Tanggal", "Jumlah", "Kaya"],
        [],
        [
          "Bu Entin",
          1_234_567_890_123,
          new Date("2026-01-31T00:00:00Z"),
          { formula: "1+1", result: 2 },
          { richText: [{ text: "Ke" }, { text: "ripik" }] },
        ],
      ],
      (workbook) => workbook.addWorksheet("Dua").addRow(["lain"]),
    );
    expect(await read(path)).toEqual([
      { line: 1, cells: ["Nama", "NIB", "Tanggal", "Jumlah", "Kaya"] },
      { line: 3, cells: ["Bu Entin", "1234567890123", "2026-01-31", "2", "Keripik"] },
    ]);
  });

  it("that unpacks to more than it may is not opened", async () => {
    const path = await xlsxOf(Array.from({ length: 200 }, (_, row) => [row, "a".repeat(5000)]));
    expect((await readFile(path)).length).toBeLessThan(50_000);
    expect(await refusal(path, { unpacked: 20_000 })).toBe("sheet_too_large");
    expect(await read(path)).toHaveLength(200);
  });

  it("that is cut off, or an archive of something else, is refused", async () => {
    const whole = await readFile(await xlsxOf([["Nama"]]));
    expect(await refusal(await fileOf(whole.subarray(0, whole.length / 2)))).toMatch(
      /^(sheet_broken|not_a_sheet)$/,
    );
    const noSheet = Buffer.concat([Buffer.from("PK\u0003\u0004", "latin1"), randomBytes(200)]);
    expect(await refusal(await fileOf(noSheet))).toMatch(/^(sheet_broken|not_a_sheet)$/);
  });
});

describe("any sheet", () => {
  it("is refused when it is none, or has too many rows", async () => {
    expect(await refusal(await fileOf(""))).toBe("not_a_sheet");
    expect(await refusal(await fileOf(Buffer.from([0x4d, 0x5a, 0, 1, 2])))).toBe("not_a_sheet");
    expect(await refusal(await fileOf("a\nb\nc\n"), { rows: 2 })).toBe("too_many_rows");
    const long = await xlsxOf(Array.from({ length: 3000 }, (_, row) => [row, "a".repeat(50)]));
    expect(await refusal(long, { rows: 2 })).toBe("too_many_rows");
  });

  it("is cut to so many cells and characters", async () => {
    expect(await read(await fileOf("abc,def,ghi\n"), { columns: 2, cell: 2 })).toEqual([
      { line: 1, cells: ["ab", "de"] },
    ]);
  });
});

describe("a sheet that is sent", () => {
  const rows: Cell[][] = [
    ["=HYPERLINK(1)", "+6281200000001", -5, "@a", null, true],
    ["Bu Entin", "'biasa", 1.5, "-", new Date("2026-11-24T00:00:00Z"), false],
  ];
  const columns = ["Nama", "Telepon", "Jumlah", "Tanda", "Kapan", "Aktif"].map((header) => ({ header }));

  async function send(format: SheetFormat, content: AsyncIterable<Cell[]>) {
    const server = createServer((_req, res) => {
      void sendSheet(res as MedusaResponse, { format, name: "usaha", columns, rows: content });
    });
    await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
    try {
      const { port } = server.address() as AddressInfo;
      const response = await fetch(`http://127.0.0.1:${port}`);
      const body = Buffer.from(await response.arrayBuffer());
      return { headers: response.headers, body };
    } finally {
      server.close();
    }
  }
  async function* all(list: Cell[][]): AsyncGenerator<Cell[]> {
    for (const row of list) yield await Promise.resolve(row);
  }

  it("as CSV runs no formula, and is read back as it was", async () => {
    const { headers, body } = await send("csv", all(rows));
    expect(headers.get("content-disposition")).toBe('attachment; filename="usaha.csv"');
    const [, first = ""] = body.toString("utf8").split("\r\n");
    expect(first).toBe("'=HYPERLINK(1),'+6281200000001,-5,'@a,,true");
    expect(body.subarray(0, 3)).toEqual(Buffer.from([0xef, 0xbb, 0xbf]));
    const [, second, third] = await read(await fileOf(body));
    expect(second?.cells).toEqual(["=HYPERLINK(1)", "+6281200000001", "-5", "@a", "", "true"]);
    expect(third?.cells).toEqual(["Bu Entin", "'biasa", "1.5", "-", "2026-11-24T00:00:00.000Z", "false"]);
  });

  it("as XLSX holds formulas as texts", async () => {
    const { body } = await send("xlsx", all(rows));
    const workbook = new ExcelJS.Workbook();
    await workbook.xlsx.load(body as unknown as ArrayBuffer);
    const sheet = workbook.worksheets[0];
    expect(sheet?.getCell("A2").type).toBe(ExcelJS.ValueType.String);
    expect(sheet?.getCell("C2").value).toBe(-5);
    expect((await read(await fileOf(body)))[1]?.cells).toEqual([
      "=HYPERLINK(1)",
      "+6281200000001",
      "-5",
      "@a",
      "",
      "true",
    ]);
  });

  it("is broken off, not cut short in silence, when a row cannot be read", async () => {
    async function* failing(): AsyncGenerator<Cell[]> {
      for (let row = 0; row < 5000; row += 1) yield await Promise.resolve(["x".repeat(100), row]);
      throw new Error("the database is gone");
    }
    await expect(send("csv", failing())).rejects.toThrow();
    await expect(send("xlsx", failing())).rejects.toThrow();
  });
});
