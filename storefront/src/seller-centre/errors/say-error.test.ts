import { describe, expect, it } from "vitest";
import { BackendError } from "@/backend/backend-error";
import { sayFailure, sayFieldError } from "@/seller-centre/errors/say-error";

const failure = (status: number, code: string) => sayFailure(new BackendError(status, code, "", "id"));

describe("a complaint about a field", () => {
  it("is in the form's own words, then the field's, then the code's", () => {
    expect(sayFieldError("name", "required", "business")).toBe("Tulis nama usaha.");
    expect(sayFieldError("name", "required")).toBe("Tulis nama lengkap.");
    expect(sayFieldError("anything", "required")).toBe("Isian ini wajib.");
  });

  it("is never a bare code", () => {
    expect(sayFieldError("name", "code_of_tomorrow")).toBe("Isian ini belum benar.");
    expect(sayFieldError("constructor", "toString")).toBe("Isian ini belum benar.");
  });
});

describe("why something was not done", () => {
  it("is told by its code", () => {
    expect(failure(401, "wrong_credentials")).toMatch(/tidak cocok/);
    expect(failure(429, "too_many_requests")).toMatch(/Terlalu banyak percobaan/);
  });

  it("tells a broken line from a refusal", () => {
    expect(failure(0, "backend_unreachable")).toMatch(/Sambungan terputus/);
    expect(failure(422, "code_of_tomorrow")).toMatch(/Muat ulang/);
  });
});
