import { crc32 } from "node:zlib";
import sharp from "sharp";
import { PDFDocument } from "pdf-lib";
import { describe, expect, it } from "vitest";
import { FileRefused } from "./file-refused";
import { prepareFile } from "./prepare-file";

const picture = (format: "jpeg" | "png" | "webp" | "gif", width = 40, height = 30) =>
  sharp({ create: { width, height, channels: 3, background: "#a0522d" } })
    .withExif({ IFD0: { Make: "Telepon" }, IFD3: { GPSLatitudeRef: "S", GPSLatitude: "6/1 33/1 0/1" } })
    .toFormat(format)
    .toBuffer();
const refusal = async (name: string, bytes: Buffer) =>
  await prepareFile(name, bytes).then(
    () => "taken",
    (error: unknown) => (error instanceof FileRefused ? error.code : String(error)),
  );

describe("a private file", () => {
  it.each(["jpeg", "png", "webp"] as const)(
    "that is a %s is painted anew, without its position",
    async (format) => {
      const given = await picture(format);
      expect((await sharp(given).metadata()).exif).toBeDefined();
      const { bytes, mime, name } = await prepareFile("Foto P-IRT.dat", given);
      const { format: made, exif, width, height } = await sharp(bytes).metadata();
      expect({ made, exif, width, height, mime, name }).toEqual({
        ...{ made: "jpeg", exif: undefined, width: 40, height: 30 },
        ...{ mime: "image/jpeg", name: "Foto P-IRT.jpg" },
      });
    },
  );

  it("that is a large picture is kept large enough to be read", async () => {
    const { bytes } = await prepareFile("a.jpg", await picture("jpeg", 4000, 5000));
    expect(await sharp(bytes).metadata()).toMatchObject({ width: 2400, height: 3000 });
  });

  it("that is a PDF is kept as it is, its signature included", async () => {
    const document = await PDFDocument.create();
    document.addPage();
    const given = Buffer.from(await document.save());
    expect(await prepareFile("halal", given)).toEqual({
      name: "halal.pdf",
      mime: "application/pdf",
      bytes: given,
    });
  });

  it("is known by its content, not by its name", async () => {
    expect(await refusal("sertifikat.pdf", Buffer.from("MZ\u0090\u0000", "latin1"))).toBe(
      "file_type_not_allowed",
    );
    expect(await refusal("sertifikat.jpg", Buffer.from("<svg onload=alert(1)>"))).toBe(
      "file_type_not_allowed",
    );
    expect(await refusal("sertifikat.jpg", await picture("gif"))).toBe("file_type_not_allowed");
    expect(await refusal("a.pdf", Buffer.from("GIF89a %PDF-1.7"))).toBe("file_type_not_allowed");
  });

  it("that is empty, broken or cut off is refused", async () => {
    const whole = await picture("jpeg", 400, 300);
    expect(await refusal("a.jpg", Buffer.alloc(0))).toBe("file_empty");
    expect(await refusal("a.jpg", whole.subarray(0, 20))).toBe("picture_damaged");
    expect(await refusal("a.jpg", whole.subarray(0, whole.length - 200))).toBe("picture_damaged");
  });

  it("with more pixels than any phone takes is refused before it is opened", async () => {
    const header = await picture("png");
    header.writeUInt32BE(20_000, 16);
    header.writeUInt32BE(20_000, 20);
    header.writeUInt32BE(crc32(header.subarray(12, 29)), 29);
    expect(await refusal("a.png", header)).toBe("picture_too_large");
  });

  it.each([
    ["../../etc/passwd", "passwd.jpg"],
    ["C:\\Users\\Ani\\halal.png", "halal.jpg"],
    ['a"b<c>\n.jpg', "abc.jpg"],
    [".jpg", "berkas.jpg"],
    ["x".repeat(300), `${"x".repeat(100)}.jpg`],
  ])("called %j is shown as %j", async (given, shown) => {
    expect((await prepareFile(given, await picture("jpeg"))).name).toBe(shown);
  });
});
