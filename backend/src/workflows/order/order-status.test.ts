import { expect, it } from "vitest";
import { orderStatus } from "./order-status";

const placed = {
  cancelled: false,
  transfer: "awaiting",
  parts: ["awaiting_payment", "awaiting_payment"],
} as const;

it("waits for payment from the first moment, even before the order is split", () => {
  expect(orderStatus(placed)).toBe("awaiting_payment");
  expect(orderStatus({ cancelled: false, transfer: null, parts: [] })).toBe("awaiting_payment");
});

it("is paid until every parcel is on its way", () => {
  expect(orderStatus({ ...placed, transfer: "confirmed", parts: ["new", "shipped"] })).toBe("paid");
  expect(orderStatus({ ...placed, transfer: "confirmed", parts: ["shipped", "shipped"] })).toBe("shipped");
  expect(orderStatus({ ...placed, transfer: "confirmed", parts: ["delivered", "shipped"] })).toBe("shipped");
  expect(orderStatus({ ...placed, transfer: "confirmed", parts: ["delivered", "completed"] })).toBe(
    "delivered",
  );
});

it("does not let one cancelled parcel hold the others back", () => {
  expect(orderStatus({ ...placed, transfer: "confirmed", parts: ["cancelled", "shipped"] })).toBe("shipped");
  expect(orderStatus({ ...placed, transfer: "confirmed", parts: ["cancelled", "cancelled"] })).toBe(
    "cancelled",
  );
});

it("tells what ran out of time from what was cancelled", () => {
  expect(orderStatus({ ...placed, cancelled: true, transfer: "expired" })).toBe("expired");
  expect(orderStatus({ ...placed, cancelled: true, transfer: "cancelled" })).toBe("cancelled");
  expect(orderStatus({ ...placed, cancelled: true, transfer: "confirmed" })).toBe("cancelled");
});
