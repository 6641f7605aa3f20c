import { createReadStream } from "node:fs";
import { CsvError, parse } from "csv-parse";
import { z } from "zod";
import { asWritten } from "./formula-safety";
import { SheetError } from "./sheet-error";
import type { SheetRow } from "./sheet-rows";

/** Bytes of a record; quotes that are never closed end here. */
const LONGEST_RECORD = 200_000;

const DELIMITERS = [",", ";", "\t"];

/** A record of the parser with where it ends. */
const parsedRecord = z.object({
  record: z.array(z.string()),
  info: z.object({ lines: z.number() }),
});

/** The rows of a CSV. `head`: its first bytes, by which delimiter and encoding are told. @throws SheetError `sheet_broken` */
export async function* csvRows(path: string, head: Buffer): AsyncGenerator<SheetRow> {
  const encoding = encodingOf(head);
  const parser = createReadStream(path, { encoding }).pipe(
    parse({
      bom: true,
      delimiter: delimiterOf(head),
      info: true,
      relax_column_count: true,
      relax_quotes: true,
      skip_empty_lines: true,
      max_record_size: LONGEST_RECORD,
    }),
  );
  try {
    for await (const parsed of parser) {
      const { record, info } = parsedRecord.parse(parsed);
      yield { line: info.lines, cells: record.map((cell) => asWritten(cell.replaceAll("\0", ""))) };
    }
  } catch (error) {
    if (error instanceof CsvError) throw new SheetError("sheet_broken", error.message, { cause: error });
    throw error;
  }
}

/** The delimiter that the first line has most of. */
function delimiterOf(head: Buffer): string {
  const [first = ""] = head.toString("latin1").split(/\r\n|\n|\r/, 1);
  const countOf = (delimiter: string) => first.split(delimiter).length;
  return DELIMITERS.reduce((best, each) => (countOf(each) > countOf(best) ? each : best));
}

/** Older spreadsheets write the code page of Western Europe, which is no UTF-8 as soon as an accent comes. */
function encodingOf(head: Buffer): "utf8" | "latin1" {
  try {
    // A character may be cut at the end of the head, which streaming leaves open.
    new TextDecoder("utf-8", { fatal: true }).decode(head, { stream: true });
    return "utf8";
  } catch {
    return "latin1";
  }
}
