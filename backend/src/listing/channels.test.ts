import { describe, expect, it } from "vitest";
import { listingAttributes } from "./attributes";
import { channelsOf } from "./channels";

const emping = listingAttributes.parse({ family: "emping", export_ready: false });
const exported = listingAttributes.parse({ family: "emping", export_ready: true });
const admitted = { status: "admitted" as const };

describe("where a listing is on sale", () => {
  it("is at home once it is published and its seller admitted", () => {
    expect(channelsOf({ status: "published", attributes: emping }, admitted)).toEqual(["home"]);
  });

  it("is abroad as well when it is ready for export", () => {
    expect(channelsOf({ status: "published", attributes: exported }, admitted)).toEqual(["home", "export"]);
  });

  it.each(["draft", "proposed", "rejected"])("is nowhere while it is %s", (status) => {
    expect(channelsOf({ status, attributes: exported }, admitted)).toEqual([]);
  });

  it.each(["draft", "submitted", "rejected", "suspended"] as const)(
    "is nowhere while its seller is %s",
    (status) => {
      expect(channelsOf({ status: "published", attributes: exported }, { status })).toEqual([]);
    },
  );

  it("is nowhere without a seller, or without a listing's attributes", () => {
    expect(channelsOf({ status: "published", attributes: emping }, undefined)).toEqual([]);
    expect(channelsOf({ status: "published", attributes: undefined }, admitted)).toEqual([]);
  });
});
