import { describe, expect, it } from "vitest";
import { isReadOnly, standingOf } from "./standing";

const revision = (status: "draft" | "submitted" | "returned") => ({
  version: 1,
  status,
  reasons: [],
  submitted_at: null,
});

describe("where a listing stands", () => {
  it.each([
    ["draft", revision("draft"), "draft", false],
    ["submitted", revision("submitted"), "submitted", true],
    ["returned", revision("returned"), "returned", false],
    ["published", null, "published", false],
    ["published", revision("draft"), "published", false],
    ["published", revision("submitted"), "edit_submitted", true],
    ["published", revision("returned"), "returned", false],
    ["paused", null, "paused", false],
    ["archived", revision("draft"), "archived", true],
  ] as const)("%s with %j is %s", (status, open, standing, closed) => {
    expect(standingOf({ status, revision: open })).toBe(standing);
    expect(isReadOnly(standing)).toBe(closed);
  });
});
