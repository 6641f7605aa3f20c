import { beforeEach, describe, expect, it, vi } from "vitest";
import { BackendError } from "@/backend/backend-error";
import { orderCart } from "@/checkout/order-cart";
import { marketByCode } from "@/market/market-by-code";

interface Asked {
  path: string;
}

const asked: string[] = [];
let complete: () => Promise<unknown>;

vi.mock("@/backend/configuration", () => ({
  getConfiguration: () => Promise.resolve({ payment_provider_id: "pp_transfer_transfer" }),
}));
vi.mock("@/backend/buyer-request", () => ({
  requestAsBuyer: (_market: unknown, { path }: Asked) => {
    asked.push(path.replace(/^\/store\//, ""));
    if (path.endsWith("/complete")) return complete();
    return Promise.resolve({ payment_collection: { id: "paycol_1" } });
  },
}));
vi.mock("node:timers/promises", () => ({ setTimeout: () => Promise.resolve() }));

const market = marketByCode("id-id");
const placed = { type: "order", order: { id: "order_1" } };
const refusal = (status: number, code: string) => new BackendError(status, code, code, "-");
const completions = () => asked.filter((path) => path.endsWith("/complete")).length;

beforeEach(() => {
  asked.length = 0;
  complete = () => Promise.resolve(placed);
});

describe("placing an order", () => {
  it("opens the payment, then completes the cart", async () => {
    expect(await orderCart(market, "cart_1")).toBe("order_1");
    expect(asked).toEqual([
      "payment-collections",
      "payment-collections/paycol_1/payment-sessions",
      "carts/cart_1/complete",
    ]);
  });

  it("is done once when the button is pushed three times at once", async () => {
    const orders = await Promise.all([1, 2, 3].map(() => orderCart(market, "cart_1")));
    expect(orders).toEqual(["order_1", "order_1", "order_1"]);
    expect(completions()).toBe(1);
  });

  it("waits for another server that is just placing it", async () => {
    complete = () => (completions() < 3 ? Promise.reject(refusal(409, "conflict")) : Promise.resolve(placed));
    expect(await orderCart(market, "cart_1")).toBe("order_1");
    expect(completions()).toBe(3);
  });

  it("opens the payment anew when the total changed under it", async () => {
    complete = () =>
      completions() < 2 ? Promise.reject(refusal(400, "payment_amount_mismatch")) : Promise.resolve(placed);
    expect(await orderCart(market, "cart_1")).toBe("order_1");
    expect(asked.filter((path) => path.endsWith("payment-sessions"))).toHaveLength(2);
  });

  it("tells what the backend refuses, and can be tried again", async () => {
    complete = () => Promise.reject(refusal(409, "insufficient_stock"));
    await expect(orderCart(market, "cart_1")).rejects.toMatchObject({ code: "insufficient_stock" });
    complete = () => Promise.resolve(placed);
    expect(await orderCart(market, "cart_1")).toBe("order_1");
  });

  it("is refused when the payment is", async () => {
    complete = () => Promise.resolve({ type: "cart", error: { type: "payment_authorization_error" } });
    await expect(orderCart(market, "cart_1")).rejects.toMatchObject({ code: "payment_refused" });
  });
});
