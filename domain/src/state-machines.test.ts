import { describe, expect, it } from "vitest";
import {
  BUSINESS_DECISIONS,
  BUSINESS_STATUSES,
  businessDecisionsFrom,
  businessTransitions,
  canTransitionBusiness,
  fixedFields,
  isBusinessPublic,
  stepOfDecision,
} from "./business.js";
import { canTransition, CERTIFICATE_STATUSES, certificateTransitions } from "./certificates.js";
import {
  canTransitionListing,
  canTransitionRevision,
  isListingPublic,
  LISTING_STATUSES,
  listingTransitions,
  REVISION_STATUSES,
  revisionTransitions,
} from "./listing.js";
import {
  canTransitionSellerOrder,
  SELLER_ORDER_STATUSES,
  sellerOrderTransitions,
  sellerOrderTransitionsFrom,
} from "./seller-order.js";
import { choicesFrom, permits, type TransitionTable } from "./transitions.js";

interface Machine {
  readonly name: string;
  readonly first: string;
  readonly statuses: readonly string[];
  readonly table: TransitionTable<string, string>;
  readonly terminal: readonly string[];
}

const machines: readonly Machine[] = [
  {
    name: "a business",
    first: "draft",
    statuses: BUSINESS_STATUSES,
    table: businessTransitions,
    terminal: ["rejected"],
  },
  { name: "a listing", first: "draft", statuses: LISTING_STATUSES, table: listingTransitions, terminal: [] },
  {
    name: "a revision",
    first: "draft",
    statuses: REVISION_STATUSES,
    table: revisionTransitions,
    terminal: ["accepted"],
  },
  {
    name: "a certificate",
    first: "submitted",
    statuses: CERTIFICATE_STATUSES,
    table: certificateTransitions,
    terminal: ["rejected", "revoked", "expired"],
  },
  {
    name: "a seller order",
    first: "awaiting_payment",
    statuses: SELLER_ORDER_STATUSES,
    table: sellerOrderTransitions,
    terminal: ["completed", "cancelled", "returned"],
  },
];

describe.each(machines)("the life of $name", ({ first, statuses, table, terminal }) => {
  it("has an end only where it is meant to, and no way back from there", () => {
    const ends = statuses.filter((status) => !table.some((step) => step.from === status));
    expect([...ends].sort()).toEqual([...terminal].sort());
  });

  it("reaches every status from the first", () => {
    const reached = new Set([first]);
    for (const status of reached) {
      for (const step of table) if (step.from === status) reached.add(step.to);
    }
    expect([...reached].sort()).toEqual([...statuses].sort());
  });

  it("states each step once, by somebody, to somewhere else", () => {
    const steps = table.map(({ from, to }) => `${from} -> ${to}`);
    expect(new Set(steps).size).toBe(steps.length);
    for (const { from, to, by } of table) {
      expect(from).not.toBe(to);
      expect(by).not.toEqual([]);
      expect(new Set(by).size).toBe(by.length);
    }
  });

  it("offers exactly the steps that it permits", () => {
    const actors = new Set(table.flatMap((step) => step.by));
    for (const by of [...actors, "stranger"]) {
      for (const from of statuses) {
        const permitted = statuses.filter((to) => permits(table, from, to, by));
        expect(choicesFrom(table, from, by).sort()).toEqual(permitted.sort());
        if (by === "stranger") expect(permitted).toEqual([]);
      }
    }
  });
});

describe("who may do what", () => {
  it("only a verifier verifies, only the calendar expires", () => {
    expect(canTransition("submitted", "verified", "verifier")).toBe(true);
    expect(canTransition("submitted", "verified", "seller")).toBe(false);
    expect(canTransition("verified", "expired", "system")).toBe(true);
    expect(canTransition("verified", "expired", "verifier")).toBe(false);
    expect(canTransition("expired", "verified", "verifier")).toBe(false);
  });

  it("a seller cannot publish a listing or admit a business, staff can", () => {
    expect(canTransitionListing("submitted", "published", "seller")).toBe(false);
    expect(canTransitionListing("submitted", "published", "staff")).toBe(true);
    expect(canTransitionListing("draft", "published", "staff")).toBe(false);
    expect(canTransitionRevision("submitted", "accepted", "seller")).toBe(false);
    expect(canTransitionRevision("draft", "accepted", "staff")).toBe(false);
    expect(canTransitionBusiness("submitted", "admitted", "seller")).toBe(false);
    expect(canTransitionBusiness("submitted", "admitted", "staff")).toBe(true);
    expect(canTransitionBusiness("suspended", "admitted", "staff")).toBe(true);
  });

  it("a seller pauses and puts away what is published, but brings nothing back that staff took down", () => {
    expect(canTransitionListing("published", "paused", "seller")).toBe(true);
    expect(canTransitionListing("paused", "published", "seller")).toBe(true);
    expect(canTransitionListing("returned", "published", "seller")).toBe(false);
    expect(canTransitionListing("archived", "published", "seller")).toBe(false);
  });

  it("every decision of the agency is a step that staff may take, and a business in trouble is told why", () => {
    for (const decision of BUSINESS_DECISIONS) {
      const { from, to, needsReasons } = stepOfDecision(decision);
      expect(canTransitionBusiness(from, to, "staff")).toBe(true);
      expect(canTransitionBusiness(from, to, "seller")).toBe(false);
      expect(needsReasons).toBe(to !== "admitted");
    }
    expect(businessDecisionsFrom("submitted")).toEqual(["admit", "return", "reject"]);
    expect(businessDecisionsFrom("admitted")).toEqual(["suspend"]);
    expect(businessDecisionsFrom("rejected")).toEqual([]);
  });

  it("a business that was returned is sent again by its seller", () => {
    expect(canTransitionBusiness("submitted", "draft", "staff")).toBe(true);
    expect(canTransitionBusiness("submitted", "draft", "seller")).toBe(false);
    expect(canTransitionBusiness("draft", "submitted", "seller")).toBe(true);
  });

  it("a business changes its name, kind and number until the agency has verified them", () => {
    const business = { name: "Gula Abah", kind: "perorangan", nib: null };
    for (const status of ["draft", "submitted", "rejected"] as const) {
      expect(fixedFields({ ...business, status })).toEqual([]);
    }
    for (const status of ["admitted", "suspended"] as const) {
      expect(fixedFields({ ...business, status })).toEqual(["name", "kind"]);
    }
  });

  it("a seller cannot declare an order paid, nor ship what is not paid", () => {
    expect(canTransitionSellerOrder("awaiting_payment", "new", "seller")).toBe(false);
    expect(canTransitionSellerOrder("awaiting_payment", "new", "staff")).toBe(true);
    expect(canTransitionSellerOrder("awaiting_payment", "shipped", "seller")).toBe(false);
    expect(sellerOrderTransitionsFrom("new", "seller")).toEqual(["packed", "cancelled"]);
    expect(sellerOrderTransitionsFrom("packed", "seller")).toEqual(["shipped", "cancelled"]);
  });

  it("staff packs and ships for a seller who cannot, the buyer does not", () => {
    for (const [from, to] of [["new", "packed"] as const, ["packed", "shipped"] as const]) {
      expect(canTransitionSellerOrder(from, to, "staff")).toBe(true);
      expect(canTransitionSellerOrder(from, to, "buyer")).toBe(false);
    }
  });

  it("the system cancels only what is unpaid", () => {
    for (const status of SELLER_ORDER_STATUSES) {
      expect(canTransitionSellerOrder(status, "cancelled", "system")).toBe(status === "awaiting_payment");
    }
  });

  it("nobody cancels what has been shipped", () => {
    for (const status of ["shipped", "delivered", "completed"] as const) {
      for (const by of ["buyer", "seller", "staff", "system"] as const) {
        expect(canTransitionSellerOrder(status, "cancelled", by)).toBe(false);
      }
    }
  });

  it("buyers see admitted businesses and published listings, nothing else", () => {
    expect(BUSINESS_STATUSES.filter(isBusinessPublic)).toEqual(["admitted"]);
    expect(LISTING_STATUSES.filter(isListingPublic)).toEqual(["published"]);
  });
});
