import { PDFName, type PDFDict } from "pdf-lib";
import { dictionariesOf, EveryObjectParser } from "./every-object-parser";
import { FileRefused } from "./file-refused";

/** Names that a document which only shows pages has no use for, as keys or as kinds of action (ISO 32000-2, 12.6). */
const ACTIVE = [
  "JavaScript",
  "JS",
  "Launch",
  "EmbeddedFile",
  "EmbeddedFiles",
  "EF",
  "RichMedia",
  "XFA",
  "ImportData",
  "SubmitForm",
  "GoToE",
  "Rendition",
].map((name) => PDFName.of(name));

/** Long enough never to stand in a picture's bytes by chance. */
const TELLTALE = /\/(JavaScript|Launch|EmbeddedFiles?|RichMedia)(?![A-Za-z])/;

/**
 * Refuses a PDF that does more than show its pages: scripts, programs to launch, files within, forms that send or fetch.
 * Every object is looked at, in object streams and in older revisions too; of what the parser steps over, the bytes
 * themselves. What cannot be read in full is refused as well, for a lenient reader may find in it what we did not.
 *
 * @throws FileRefused `pdf_has_scripts`, `pdf_encrypted` or `pdf_damaged`
 */
export async function inspectPdf(bytes: Buffer): Promise<void> {
  const parser = new EveryObjectParser(bytes);
  const context = await parser.parseDocument().catch((error: unknown) => {
    throw new FileRefused("pdf_damaged", error instanceof Error ? error.message : String(error));
  });
  const text = plainNames(bytes.toString("latin1"));
  if (context.trailerInfo.Encrypt || /\/Encrypt\s*(\d+\s+\d+\s+R|<<)/.test(text)) {
    throw new FileRefused("pdf_encrypted", "the document is encrypted");
  }
  const dictionaries = parser.objects.flatMap((object) => [...dictionariesOf(object)]);
  if (TELLTALE.test(text) || dictionaries.some(isActive)) {
    throw new FileRefused("pdf_has_scripts", "the document has scripts, programs or files in it");
  }
  const streamsInBytes = text.match(/\/ObjStm(?![A-Za-z])/g)?.length ?? 0;
  if (streamsInBytes > parser.objectStreams) {
    throw new FileRefused("pdf_damaged", "the document hides objects from a plain reader");
  }
  if (!context.trailerInfo.Root || parser.objects.length === 0) {
    throw new FileRefused("pdf_damaged", "the document has no pages");
  }
}

function isActive(dictionary: PDFDict): boolean {
  return dictionary
    .entries()
    .some(([key, value]) => ACTIVE.includes(key) || (value instanceof PDFName && ACTIVE.includes(value)));
}

/** Names with their escapes undone: `/J#61vaScript` is `/JavaScript`. */
function plainNames(text: string): string {
  return text.replace(/#([0-9a-fA-F]{2})/g, (_escape, hex: string) => String.fromCharCode(parseInt(hex, 16)));
}
