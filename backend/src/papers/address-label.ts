import type { Language } from "@lapak-lebak/domain/market";
import { drawBarcode, orderNumber } from "./order-barcode";
import { drawRule, printable, setText, writePaper, type Paper, type PaperSize } from "./paper";
import type { ParcelPaper } from "./paper-data";

const WORDS = {
  id: { label: "Label alamat", to: "Penerima", from: "Pengirim", phone: "Telp." },
  en: { label: "Address label", to: "To", from: "From", phone: "Tel." },
} satisfies Record<Language, Record<string, string>>;

/** What is stuck on a parcel: where it goes, large; from whom; by which courier; the order's number to be scanned. */
export async function addressLabel(parcel: ParcelPaper, size: PaperSize): Promise<Buffer> {
  const { language, displayId, recipient, sender, service } = parcel;
  const words = WORDS[language];
  return await writePaper(size, `${words.label} ${orderNumber(displayId)}`, (paper) => {
    writeTop(paper, parcel);
    write(paper, words.to, { size: 8, grey: true });
    write(paper, recipient.name, { size: 15, strong: true });
    if (recipient.company) write(paper, recipient.company, { size: 11, strong: true });
    for (const line of recipient.lines) write(paper, line, { size: 11 });
    if (recipient.phone) write(paper, `${words.phone} ${recipient.phone}`, { size: 11, strong: true });
    drawRule(paper);
    write(paper, words.from, { size: 8, grey: true });
    write(paper, sender.name, { size: 10, strong: true });
    for (const line of sender.lines) write(paper, line, { size: 9 });
    if (sender.phone) write(paper, `${words.phone} ${sender.phone}`, { size: 9 });
    drawRule(paper);
    write(paper, service, { size: 11, strong: true });
  });
}

function writeTop(paper: Paper, { displayId }: ParcelPaper): void {
  const { document, scale, left, width } = paper;
  const number = orderNumber(displayId);
  const top = document.y;
  const barcode = { width: Math.min(width, 190 * scale), height: 40 * scale };
  drawBarcode(paper, number, { x: left + (width - barcode.width) / 2, y: top, ...barcode });
  setText(paper, { size: 11, strong: true });
  document.text(number, left, top + barcode.height + 3 * scale, { width, align: "center" });
  drawRule(paper);
}

function write(paper: Paper, text: string, style: Parameters<typeof setText>[1]): void {
  setText(paper, style);
  paper.document.text(printable(text), paper.left, paper.document.y, { width: paper.width });
}
