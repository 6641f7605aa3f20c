import { describe, expect, it } from "vitest";
import { mayPass, sayUploadFailure } from "@/seller-centre/uploads/say-upload-failure";

describe("a file that was not taken", () => {
  it("is named with the reason, whatever the reason is called", () => {
    expect(sayUploadFailure("not_a_picture", "foto.exe")).toBe("foto.exe bukan foto JPG, PNG atau WebP.");
    expect(sayUploadFailure("constructor", "foto.jpg")).toBe("foto.jpg tidak bisa diterima.");
  });

  it("is sent again only where that may help", () => {
    expect(["unreachable", "rate_limited", "code_of_tomorrow"].map(mayPass)).toEqual([true, true, true]);
    expect(["pdf_has_scripts", "file_too_large", "not_a_picture"].map(mayPass)).toEqual([
      false,
      false,
      false,
    ]);
  });
});
