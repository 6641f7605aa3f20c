import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  COLLECTION_STATUSES,
  collectionsInPlace,
  collectionStatus,
  CURATION_SLOTS,
  type PlacedCollection,
} from "./curation-slots.js";

const at = (hour: number) => new Date(Date.UTC(2026, 10, 24, hour));
const collection = (id: string, from: number | null, to: number | null = null): PlacedCollection => ({
  id,
  slot: "hero",
  startsAt: from === null ? null : at(from),
  endsAt: to === null ? null : at(to),
});

describe("a collection", () => {
  it("is a draft without a start, and then scheduled, live and ended by its times", () => {
    expect(collectionStatus(collection("a", null), at(9))).toBe("draft");
    expect([8, 9, 10, 11, 12].map((hour) => collectionStatus(collection("a", 9, 11), at(hour)))).toEqual([
      ...["scheduled", "live", "live", "ended", "ended"],
    ]);
    expect(collectionStatus(collection("a", 9), at(23))).toBe("live");
  });

  it("never goes back as time passes", () => {
    const times = fc.record({
      from: fc.integer({ min: 0, max: 20 }),
      to: fc.option(fc.integer({ min: 0, max: 23 })),
    });
    fc.assert(
      fc.property(times, fc.nat(23), fc.nat(23), ({ from, to }, soon, more) => {
        const rank = (hour: number) =>
          COLLECTION_STATUSES.indexOf(collectionStatus(collection("a", from, to), at(hour)));
        expect(rank(soon + more)).toBeGreaterThanOrEqual(rank(soon));
      }),
    );
  });
});

describe("a place of the home page", () => {
  it("holds the live collection that began last, and the one below again after it", () => {
    const below = collection("a", 6);
    const above = collection("b", 9, 11);
    const placeAt = (hour: number) => collectionsInPlace([above, below], at(hour)).hero?.id;
    expect([5, 8, 9, 10, 11].map(placeAt)).toEqual([undefined, "a", "b", "b", "a"]);
  });

  it("holds no collection that has no place or is not live", () => {
    expect(collectionsInPlace([{ ...collection("a", 1), slot: null }, collection("b", null)], at(9))).toEqual(
      {},
    );
    const inPlace = collectionsInPlace(
      CURATION_SLOTS.map((slot) => ({ ...collection(slot, 1), slot })),
      at(9),
    );
    expect(Object.keys(inPlace)).toEqual([...CURATION_SLOTS]);
  });
});
