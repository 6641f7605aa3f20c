import type { Language } from "@lapak-lebak/domain/market";
import { jakartaTime } from "../mail/jakarta-time";
import { drawBarcode, orderNumber } from "./order-barcode";
import { drawRule, printable, setText, writePaper, type Paper, type PaperSize } from "./paper";
import type { ParcelPaper } from "./paper-data";

const WORDS = {
  id: { slip: "Daftar isi paket", to: "Untuk", courier: "Kirim dengan", pieces: "buah", next: "lanjutan" },
  en: { slip: "Packing slip", to: "For", courier: "Send by", pieces: "pieces", next: "continued" },
} satisfies Record<Language, Record<string, string>>;

/** The sheet by which a seller packs a parcel, and which goes into it: a box to tick before each thing. */
export async function packingSlip(parcel: ParcelPaper, size: PaperSize): Promise<Buffer> {
  const words = WORDS[parcel.language];
  const title = `${words.slip} ${orderNumber(parcel.displayId)}`;
  return await writePaper(size, title, (paper) => {
    writeHead(paper, parcel);
    for (const item of parcel.items) {
      makeRoom(paper, parcel);
      writeItem(paper, item);
    }
    drawRule(paper);
    setText(paper, { size: 8, strong: true });
    const pieces = parcel.items.reduce((sum, { quantity }) => sum + quantity, 0);
    paper.document.text(`${pieces} ${words.pieces}`, paper.left, paper.document.y, { width: paper.width });
  });
}

function writeHead(
  paper: Paper,
  { language, displayId, placedAt, sender, recipient, service }: ParcelPaper,
): void {
  const { document, scale, left, right, width } = paper;
  const words = WORDS[language];
  const barcode = { width: 104 * scale, height: 26 * scale };
  drawBarcode(paper, orderNumber(displayId), { x: right - barcode.width, y: document.y, ...barcode });

  const beside = { width: width - barcode.width - 6 * scale };
  setText(paper, { size: 8, grey: true });
  document.text(words.slip, left, document.y, beside);
  setText(paper, { size: 14, strong: true });
  document.text(orderNumber(displayId), beside);
  setText(paper, { size: 8, grey: true });
  document.text(jakartaTime(placedAt, language), beside);
  setText(paper, { size: 9, strong: true });
  document.text(printable(sender.name), { width });
  setText(paper, { size: 8 });
  document.text(printable(`${words.to}: ${[recipient.name, recipient.company].filter(Boolean).join(", ")}`), {
    width,
  });
  document.text(printable(`${words.courier}: ${service}`), { width });
  drawRule(paper);
}

function writeItem(paper: Paper, { title, variantTitle, sku, quantity }: ParcelPaper["items"][number]): void {
  const { document, scale, left, width } = paper;
  const top = document.y;
  const box = 8 * scale;
  document
    .rect(left, top + scale, box, box)
    .lineWidth(0.7)
    .strokeColor("#000000")
    .stroke();
  setText(paper, { size: 10, strong: true });
  const count = { x: left + box + 5 * scale, width: 30 * scale };
  document.text(`${quantity} x`, count.x, top, { width: count.width });
  const x = count.x + count.width;
  const column = { width: left + width - x };
  setText(paper, { size: 9, strong: true });
  document.text(printable(title), x, top, column);
  setText(paper, { size: 8, grey: true });
  const details = [variantTitle, sku].filter(Boolean).join(" · ");
  if (details !== "") document.text(printable(details), x, document.y, column);
  document.x = left;
  document.y += 5 * scale;
}

/** A thing and its details stay on one page; the next one says which order it goes on with. */
function makeRoom(paper: Paper, { language, displayId }: ParcelPaper): void {
  const { document, scale, left, bottom, width } = paper;
  if (document.y + 36 * scale <= bottom) return;
  document.addPage();
  setText(paper, { size: 8, grey: true });
  document.text(`${orderNumber(displayId)}, ${WORDS[language].next}`, left, document.y, { width });
  drawRule(paper);
}
