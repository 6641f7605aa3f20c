import { describe, expect, it } from "vitest";
import { schemaErrors } from "@/seller-centre/forms/schema-errors";
import { cancellationSchema, shipmentSchema } from "@/seller-centre/orders/order-forms";

describe("handing a parcel over", () => {
  it("wants courier and number", () => {
    const parsed = shipmentSchema.safeParse({ courier: "", tracking_number: "" });
    expect(schemaErrors(parsed.error ?? expect.fail(), "order")).toEqual({
      courier: "Tulis nama kurirnya.",
      tracking_number: "Tulis nomor resi.",
    });
  });

  it("takes numbers as couriers write them, and nothing else", () => {
    expect(shipmentSchema.safeParse({ courier: "JNE", tracking_number: "JP-123 456/78.9" }).success).toBe(
      true,
    );
    const parsed = shipmentSchema.safeParse({ courier: "JNE", tracking_number: "<resi>" });
    expect(schemaErrors(parsed.error ?? expect.fail(), "order")).toEqual({
      tracking_number: "Nomor resi hanya berisi huruf, angka, spasi, titik, garis miring, dan tanda hubung.",
    });
  });
});

describe("cancelling an order", () => {
  it("wants a reason, and words for another one", () => {
    expect(cancellationSchema.safeParse({ reason_code: "", note: "" }).success).toBe(false);
    expect(cancellationSchema.safeParse({ reason_code: "out_of_stock", note: "" }).success).toBe(true);
    const parsed = cancellationSchema.safeParse({ reason_code: "other", note: "" });
    expect(schemaErrors(parsed.error ?? expect.fail(), "order")).toEqual({
      note: "Tulis alasannya untuk pembeli.",
    });
  });
});
