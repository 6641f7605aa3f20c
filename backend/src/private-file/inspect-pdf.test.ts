import { deflateSync } from "node:zlib";
import { PDFDocument, PDFName, PDFString } from "pdf-lib";
import { describe, expect, it } from "vitest";
import { FileRefused } from "./file-refused";
import { inspectPdf } from "./inspect-pdf";

const refusal = async (bytes: Uint8Array | string) =>
  await inspectPdf(Buffer.from(bytes as string, "latin1")).then(
    () => "taken",
    (error: unknown) => (error instanceof FileRefused ? error.code : String(error)),
  );

/** A document of one page with something done to it. */
async function pdf(change: (document: PDFDocument) => unknown = () => undefined, useObjectStreams = true) {
  const document = await PDFDocument.create();
  document.addPage().drawText("Sertifikat");
  await change(document);
  return await document.save({ useObjectStreams });
}

/** A document written by hand: its objects, and what its trailer says. */
function written(objects: string[], trailer = "/Root 1 0 R"): string {
  const catalog = "1 0 obj\n<< /Type /Catalog /Pages 2 0 R >>\nendobj";
  const pages = "2 0 obj\n<< /Type /Pages /Kids [] /Count 0 >>\nendobj";
  return ["%PDF-1.7", catalog, pages, ...objects, `trailer\n<< ${trailer} >>`, "startxref\n0\n%%EOF"].join(
    "\n",
  );
}

const SCRIPT = "<< /S /JavaScript /JS (app.alert\\(1\\)) >>";

/** Objects packed into a stream: `dictionaries` get the numbers from 10 on. */
function objectStream(dictionaries: string[], type = "/Type /ObjStm"): string {
  const offsets = dictionaries.map(
    (_text, index) => dictionaries.slice(0, index).join(" ").length + (index && 1),
  );
  const index = offsets.map((offset, at) => `${10 + at} ${offset}`).join(" ") + " ";
  const packed = deflateSync(Buffer.from(index + dictionaries.join(" "), "latin1")).toString("latin1");
  const head = `${type} /N ${dictionaries.length} /First ${index.length} /Filter /FlateDecode`;
  return `9 0 obj\n<< ${head} /Length ${packed.length} >>\nstream\n${packed}\nendstream\nendobj`;
}

describe("a PDF", () => {
  it("that only shows its pages is taken, links and all", async () => {
    expect(await refusal(await pdf())).toBe("taken");
    expect(await refusal(await pdf(undefined, false))).toBe("taken");
    expect(await refusal(written([]))).toBe("taken");
    expect(await refusal(written(["3 0 obj\n<< /S /URI /URI (https://bpjph.halal.go.id) >>\nendobj"]))).toBe(
      "taken",
    );
  });

  it("with a script is refused, also when the script lies in an object stream", async () => {
    const scripted = (document: PDFDocument) => document.addJavaScript("main", "app.alert('x')");
    expect(await refusal(await pdf(scripted))).toBe("pdf_has_scripts");
    expect(await refusal(await pdf(scripted, false))).toBe("pdf_has_scripts");
    expect(await refusal(written([objectStream(["<< /A 1 >>", SCRIPT])]))).toBe("pdf_has_scripts");
  });

  it("that does something when it is opened is refused", async () => {
    const opening = (document: PDFDocument) =>
      document.catalog.set(
        PDFName.of("OpenAction"),
        document.context.obj({ S: "JavaScript", JS: PDFString.of("app.launchURL('x')") }),
      );
    expect(await refusal(await pdf(opening))).toBe("pdf_has_scripts");
  });

  it.each([
    ["a program to launch", "3 0 obj\n<< /S /Launch /F (cmd.exe) >>\nendobj"],
    ["a form that is sent", "3 0 obj\n<< /S /SubmitForm /F (http://x) >>\nendobj"],
    ["a form with scripts of its own", "3 0 obj\n<< /XFA 4 0 R >>\nendobj"],
    ["a name that is written with escapes", "3 0 obj\n<< /S /J#61vaScript /J#53 (x) >>\nendobj"],
    ["a script deep in arrays", `3 0 obj\n[ [ << /AA << /O ${SCRIPT} >> >> ] ]\nendobj`],
  ])("with %s is refused", async (_what, object) => {
    expect(await refusal(written([object]))).toBe("pdf_has_scripts");
  });

  it("with a file in it is refused", async () => {
    const attached = (document: PDFDocument) => document.attach(Buffer.from("MZ"), "surat.exe");
    expect(await refusal(await pdf(attached))).toBe("pdf_has_scripts");
  });

  it("that puts something harmless in the place of a script is refused: another reader may find the script", async () => {
    const packed = objectStream([SCRIPT]);
    const later = "10 0 obj\n<< /S /GoTo >>\nendobj";
    expect(await refusal(written([packed, later]))).toBe("pdf_has_scripts");
  });

  it("that hides packed objects where a plain reader does not look is refused", async () => {
    const hidden = objectStream([SCRIPT]);
    const around = `8 0 obj\n<< /Length ${hidden.length} >>\nstream\n${hidden}\nendstream\nendobj`;
    expect(await refusal(written([around]))).not.toBe("taken");
  });

  it("that is encrypted is refused, for nobody can look into it", async () => {
    const encryption = "5 0 obj\n<< /Filter /Standard /V 2 /R 3 /Length 128 /P -4 /O (x) /U (y) >>\nendobj";
    expect(await refusal(written([encryption], "/Root 1 0 R /Encrypt 5 0 R"))).toBe("pdf_encrypted");
  });

  it("that is no whole document is refused", async () => {
    expect(await refusal("%PDF-1.7\n")).toBe("pdf_damaged");
    expect(await refusal("%PDF-1.7\n1 0 obj\n<< /Type /Catalog")).toBe("pdf_damaged");
    expect(await refusal((await pdf()).slice(0, 200))).toBe("pdf_damaged");
  });

  it("that would unpack into more than the machine holds is refused before it does", async () => {
    const zeros = deflateSync(Buffer.alloc(80 * 1024 * 1024)).toString("latin1");
    const head = `/Type /ObjStm /N 1 /First 4 /Filter /FlateDecode /Length ${zeros.length}`;
    const bomb = `9 0 obj\n<< ${head} >>\nstream\n${zeros}\nendstream\nendobj`;
    expect(await refusal(written([bomb]))).toBe("pdf_damaged");
  });
});
