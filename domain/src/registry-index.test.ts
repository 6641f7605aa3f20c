import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { RegistryIndex, type KnownBusiness } from "./registry-index.js";

function business(id: string, changes: Partial<KnownBusiness> = {}): KnownBusiness {
  return {
    id,
    nib: null,
    phone: null,
    name: "Gula Hariang",
    owner: null,
    village: "Hariang",
    kecamatan: "sobang",
    ...changes,
  };
}

function index(...businesses: KnownBusiness[]): RegistryIndex {
  const made = new RegistryIndex();
  for (const each of businesses) made.add(each);
  return made;
}

const NIB = "1234567890123";
const PHONE = "+6281200000001";

describe("a row of the registry", () => {
  it("is recognised by NIB before phone, and by phone before name and village", () => {
    const known = index(
      business("a", { nib: NIB, name: "A" }),
      business("b", { phone: PHONE, name: "B" }),
      business("c"),
    );
    expect(known.match(business("", { nib: NIB, phone: PHONE }))).toEqual({
      kind: "known",
      id: "a",
      by: "nib",
    });
    expect(known.match(business("", { phone: PHONE }))).toEqual({ kind: "known", id: "b", by: "phone" });
    expect(known.match(business(""))).toEqual({ kind: "known", id: "c", by: "name" });
  });

  it("is recognised by its name however it is written, within its own village", () => {
    const known = index(business("a"));
    expect(known.match(business("", { name: "UD. GULA  HARIANG", village: "Desa Hariang" }))).toMatchObject({
      id: "a",
    });
    expect(known.match(business("", { village: "Cirompang" }))).toEqual({ kind: "new" });
    expect(known.match(business("", { kecamatan: "cibeber" }))).toEqual({ kind: "new" });
    expect(known.match(business("", { village: null }))).toEqual({ kind: "new" });
  });

  it("is another business when the NIBs differ, whatever else they share", () => {
    const known = index(business("a", { nib: NIB, phone: PHONE }));
    expect(known.match(business("", { nib: "9999999999999", phone: PHONE }))).toEqual({ kind: "new" });
    expect(known.match(business("", { nib: null, phone: PHONE }))).toMatchObject({ id: "a", by: "phone" });
  });

  it("is another business of the same name and village when the owners differ", () => {
    const known = index(business("a", { owner: "Abah Jaya" }), business("b", { owner: "Ibu Entin" }));
    expect(known.match(business("", { owner: "IBU ENTIN" }))).toMatchObject({ id: "b" });
    expect(known.match(business("", { owner: "Pak Ujang" }))).toEqual({ kind: "new" });
    expect(known.match(business("", { owner: null }))).toEqual({ kind: "ambiguous", by: "name" });
  });

  it("is not recognised by a phone that several have", () => {
    const known = index(
      business("a", { phone: PHONE, name: "A" }),
      business("b", { phone: PHONE, name: "B" }),
    );
    expect(known.match(business("", { phone: PHONE, name: "C" }))).toEqual({ kind: "new" });
    expect(known.match(business("", { phone: PHONE, name: "B" }))).toEqual({
      kind: "known",
      id: "b",
      by: "name",
    });
    const single = index(business("a", { phone: PHONE, name: "A" }));
    single.ignorePhone(PHONE);
    expect(single.match(business("", { phone: PHONE, name: "C" }))).toEqual({ kind: "new" });
  });

  it("is left to a person when a NIB was recorded twice", () => {
    const known = index(business("a", { nib: NIB }), business("b", { nib: NIB }));
    expect(known.match(business("", { nib: NIB }))).toEqual({ kind: "ambiguous", by: "nib" });
  });

  it("finds every business again by what is known of it, unless another shares that", () => {
    const businesses = fc.uniqueArray(
      fc.record({
        id: fc.uuid(),
        nib: fc.option(fc.constantFrom(NIB, "2234567890123", "3234567890123")),
        phone: fc.option(fc.constantFrom(PHONE, "+6281200000002")),
        name: fc.constantFrom("A", "B", "C"),
        owner: fc.option(fc.constantFrom("X", "Y")),
        village: fc.constantFrom("Hariang", "Sobang"),
        kecamatan: fc.constant("sobang"),
      }),
      { selector: ({ id }) => id, maxLength: 6 },
    );
    fc.assert(
      fc.property(businesses, (list) => {
        const known = index(...list);
        for (const each of list) {
          const match = known.match(each);
          expect(match.kind).not.toBe("new");
          if (match.kind === "known") {
            const other = list.find(({ id }) => id === match.id);
            expect(each.nib === null || other?.nib === null || other?.nib === each.nib).toBe(true);
          }
        }
      }),
    );
  });
});
