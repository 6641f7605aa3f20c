import PDFDocument from "pdfkit";

/** The sizes that papers are printed in: A6 on a label printer, A4 on any other. */
export const PAPER_SIZES = ["a6", "a4"] as const;

/** One of {@link PAPER_SIZES}. */
export type PaperSize = (typeof PAPER_SIZES)[number];

/** A paper that is being written. Lengths are points, 1/72 of an inch. */
export interface Paper {
  document: PDFKit.PDFDocument;
  /** What a length on A6 is multiplied by here: A4 is twice as wide, but its letters need not be twice as large. */
  scale: number;
  left: number;
  right: number;
  bottom: number;
  /** Between the margins. */
  width: number;
}

const SCALE: Readonly<Record<PaperSize, number>> = { a6: 1, a4: 1.5 };
const MARGIN = 18;

const fontFile = (weight: 400 | 700) =>
  require.resolve(`@fontsource/plus-jakarta-sans/files/plus-jakarta-sans-latin-${weight}-normal.woff`);

/**
 * Writes a PDF and answers its bytes.
 *
 * @param title what a reader's window is called
 */
export async function writePaper(
  size: PaperSize,
  title: string,
  write: (paper: Paper) => void,
): Promise<Buffer> {
  const scale = SCALE[size];
  const margin = MARGIN * scale;
  const document = new PDFDocument({
    size,
    margin,
    info: { Title: title, Author: "Lapak Lebak" },
    lang: "id",
  });
  document.registerFont("text", fontFile(400)).registerFont("strong", fontFile(700));
  const chunks: Buffer[] = [];
  const written = new Promise<Buffer>((resolve, reject) => {
    document.on("data", (chunk: Buffer) => chunks.push(chunk));
    document.on("end", () => resolve(Buffer.concat(chunks)));
    document.on("error", reject);
  });
  const { width, height } = document.page;
  write({
    document,
    scale,
    left: margin,
    right: width - margin,
    bottom: height - margin,
    width: width - 2 * margin,
  });
  document.end();
  return await written;
}

/** How a line of text is set; `size` is that on A6. */
export interface TextStyle {
  size: number;
  strong?: boolean;
  grey?: boolean;
}

/** Sets the letters of what is written next. */
export function setText({ document, scale }: Paper, { size, strong = false, grey = false }: TextStyle): void {
  document
    .font(strong ? "strong" : "text")
    .fontSize(size * scale)
    .fillColor(grey ? "#555555" : "#000000");
}

/** A thin line from margin to margin, with room above and below. */
export function drawRule(paper: Paper): void {
  const { document, scale, left, right } = paper;
  const y = document.y + 4 * scale;
  document.moveTo(left, y).lineTo(right, y).lineWidth(0.5).strokeColor("#999999").stroke();
  document.x = left;
  document.y = y + 5 * scale;
}

/** Letters that the font has: Latin with its marks, punctuation, the euro. */
const UNPRINTABLE = /[^\n\u0020-\u007e\u00a0-\u00ff\u0131\u0152\u0153\u2010-\u2026\u20ac]/gu;

/** A text with the letters that the font has: others lose their marks, or become a question mark that somebody sees. */
export function printable(text: string): string {
  return text.normalize("NFC").replace(UNPRINTABLE, (letter) => {
    const bare = letter.normalize("NFD").replace(/\p{M}/gu, "");
    return bare === "" || bare.replace(UNPRINTABLE, "") === bare ? bare : "?";
  });
}
