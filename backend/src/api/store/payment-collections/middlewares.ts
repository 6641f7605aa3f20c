import type { MiddlewareRoute } from "@medusajs/framework/http";
import { keepOrderedPayment } from "./keep-ordered-payment";

/** What stands before core's routes of payments. */
export const paymentCollectionMiddlewares: MiddlewareRoute[] = [
  {
    matcher: "/store/payment-collections/:id/payment-sessions",
    methods: ["POST"],
    middlewares: [keepOrderedPayment],
  },
];
