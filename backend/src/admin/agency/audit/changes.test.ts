import { describe, expect, it } from "vitest";
import { auditChanges } from "./changes";

describe("what an entry of the log changed", () => {
  it("names each value that differs, and none that stayed", () => {
    expect(
      auditChanges(
        { status: "submitted", number: "1" },
        { status: "verified", number: "1", method: "file_only" },
      ),
    ).toEqual([
      { name: "status", before: "submitted", after: "verified" },
      { name: "method", before: null, after: "file_only" },
    ]);
  });

  it("is everything where there was nothing before", () => {
    expect(auditChanges(null, { role: "curator" })).toEqual([
      { name: "role", before: null, after: "curator" },
    ]);
    expect(auditChanges({ role: "curator" }, null)).toEqual([
      { name: "role", before: "curator", after: null },
    ]);
  });

  it("writes lists and groups out", () => {
    expect(auditChanges({ reasons: [] }, { reasons: ["nib_wrong"] })).toEqual([
      { name: "reasons", before: "[]", after: '["nib_wrong"]' },
    ]);
  });
});
