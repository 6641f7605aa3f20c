import { FIRST_STEPS } from "@lapak-lebak/domain/first-steps";
import { describe, expect, it } from "vitest";
import type { FirstStep } from "@/backend/schemas/seller-me";
import { stepLink } from "@/seller-centre/home/step-link";
import messages from "@/seller-centre/messages/home.json";

const step = (over: Partial<FirstStep>): FirstStep => ({
  code: "identity",
  kind: "computed",
  done: false,
  required: true,
  missing: [],
  ...over,
});

describe("a first step", () => {
  it("leads to the part of the profile in which something is missing", () => {
    expect(stepLink(step({ missing: ["kind", "nib"] }))).toBe("/seller/usaha/identitas");
    expect(stepLink(step({ code: "address", missing: ["phone"] }))).toBe("/seller/usaha/kontak");
    expect(stepLink(step({ code: "address", done: true }))).toBe("/seller/usaha/alamat");
  });

  it("leads to the first listing, and later to all of them", () => {
    expect(stepLink(step({ code: "first_listing", missing: ["listing"] }))).toBe("/seller/barang/baru");
    expect(stepLink(step({ code: "first_listing", done: true }))).toBe("/seller/barang");
  });

  it("leads to a new certificate, unless one waits for the agency", () => {
    expect(stepLink(step({ code: "first_certificate", missing: ["certificate"] }))).toBe(
      "/seller/sertifikat/baru",
    );
    expect(stepLink(step({ code: "first_certificate", missing: ["verification"] }))).toBe(
      "/seller/sertifikat",
    );
  });

  it("leads nowhere where there is nothing to do", () => {
    expect(stepLink(step({ code: "terms", missing: ["terms"] }))).toBeUndefined();
    expect(stepLink(step({ code: "toString" }))).toBeUndefined();
  });

  it.each(FIRST_STEPS)("%s has words", (code) => {
    expect(messages.steps.names[code].title).not.toBe("");
  });
});
