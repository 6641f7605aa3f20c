import { describe, expect, it } from "vitest";
import { getChildAreas, getVillageInFull, isAreaCode, parentOf, postalCodeOf } from "@/areas/child-areas";

const namesIn = async (code: string) => (await getChildAreas(code))?.map(({ name }) => name);

describe("the areas of Indonesia", () => {
  it("go from province to regency, kecamatan and village", async () => {
    expect(await namesIn("36")).toContain("Kabupaten Lebak");
    expect(await namesIn("36.02")).toHaveLength(28);
    expect(await namesIn("36.02.14")).toContain("Rangkasbitung Timur");
    expect(await namesIn("31")).toContain("Kota Administrasi Jakarta Pusat");
  });

  it("are listed by name", async () => {
    const names = (await namesIn("36.02")) ?? [];
    expect(names).toEqual([...names].sort((a, b) => a.localeCompare(b, "id")));
  });

  it.each(["", "00", "36.99", "36.02.99", "36.02.14.2001", "banten"])(
    "hold nothing under %j",
    async (code) => {
      expect(await getChildAreas(code)).toBeNull();
    },
  );

  it("tell of a village all that it lies in", async () => {
    const [village] = (await getChildAreas("36.02.14")) ?? [];
    expect(await getVillageInFull(village?.code ?? "")).toEqual({
      province: { code: "36", name: "Banten" },
      regency: { code: "36.02", name: "Kabupaten Lebak" },
      kecamatan: { code: "36.02.14", name: "Rangkasbitung" },
      village,
    });
  });

  it.each(["36.02.14", "36.02.14.9999", "", "36"])("know no village %j", async (code) => {
    expect(await getVillageInFull(code)).toBeNull();
  });

  it("know the postal codes of Lebak's kecamatan, and of no other", () => {
    expect(postalCodeOf("36.02.14")).toBe("42311");
    expect(postalCodeOf("31.71.01")).toBeNull();
  });
});

describe("an area's code", () => {
  it("names its parent", () => {
    expect(parentOf("36.02.14.2001")).toBe("36.02.14");
    expect(parentOf("36")).toBe("");
  });

  it.each(["36", "36.02", "36.02.14", "36.02.14.2001"])("can be %s", (code) => {
    expect(isAreaCode(code)).toBe(true);
  });

  it.each(["", "3", "36.2", "36.02.14.20011", "36.02.14.2001.1", "../36"])("cannot be %j", (code) => {
    expect(isAreaCode(code)).toBe(false);
  });
});
