import { describe, expect, it } from "vitest";
import { getLebakVillages } from "@/seller-centre/business/get-lebak-villages";

describe("the villages of Lebak", () => {
  it("are those of its 28 kecamatan, none without, none twice in one", async () => {
    const kecamatan = await getLebakVillages();
    expect(kecamatan).toHaveLength(28);
    for (const { villages } of kecamatan) {
      expect(villages.length).toBeGreaterThan(2);
      expect(new Set(villages).size).toBe(villages.length);
    }
    expect(kecamatan.flatMap(({ villages }) => villages)).toHaveLength(345);
  });
});
