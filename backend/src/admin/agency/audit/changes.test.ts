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

  it("keeps lists, and takes an empty one, or none, for nothing", () => {
    expect(
      auditChanges({ reasons: [], ends_at: null }, { reasons: ["nib_wrong", { field: "nib" }] }),
    ).toEqual([{ name: "reasons", before: null, after: ["nib_wrong", '{"field":"nib"}'] }]);
  });
});
