import { describe, expect, it } from "vitest";
import {
  CANCELLATION_REASON_LABELS,
  CANCELLATION_REASONS,
  cancellationReasonLabel,
  needsNote,
} from "./cancellation-reasons.js";

describe("reasons to cancel a parcel", () => {
  it("each have a name in both languages, and no two the same", () => {
    const names = CANCELLATION_REASONS.flatMap((reason) => Object.values(CANCELLATION_REASON_LABELS[reason]));
    expect(new Set(names).size).toBe(CANCELLATION_REASONS.length * 2);
  });

  it("are told by name, also one that is known no more", () => {
    expect(cancellationReasonLabel("damaged", "id")).toBe("Barangnya rusak");
    expect(cancellationReasonLabel("damaged", "en")).toBe("The goods are damaged");
    expect(cancellationReasonLabel("flooded", "id")).toBe("flooded");
  });

  it("ask for words only where they say nothing by themselves", () => {
    expect(CANCELLATION_REASONS.filter(needsNote)).toEqual(["other"]);
  });
});
