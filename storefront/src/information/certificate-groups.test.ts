import { CERTIFICATE_TYPES } from "@lapak-lebak/domain/certificates";
import { describe, expect, it } from "vitest";
import { anchorOf, CERTIFICATE_GROUPS, HIDDEN_CERTIFICATES } from "@/information/certificate-groups";

const explained = CERTIFICATE_GROUPS.flatMap(({ types }) => [...types]);
const kinds = Object.values(CERTIFICATE_TYPES);

describe("the page about certificates", () => {
  it("explains every kind that becomes a badge, once", () => {
    const badges = kinds.filter(({ givesBadge }) => givesBadge).map(({ code }) => code);
    expect([...explained].sort()).toEqual([...badges].sort());
  });

  it("tells of every kind that never becomes one", () => {
    const hidden = kinds.filter(({ givesBadge }) => !givesBadge).map(({ code }) => code);
    expect([...HIDDEN_CERTIFICATES].sort()).toEqual([...hidden].sort());
  });

  it("can be linked to at each kind", () => {
    expect(anchorOf("organic_eu")).toBe("type-organic-eu");
  });
});
