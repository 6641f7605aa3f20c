import ProductModule from "@medusajs/medusa/product";
import { defineLink } from "@medusajs/framework/utils";
import SellerModule from "../modules/seller";

/** Who sells a product: one seller each. Set on the server, never taken from a request. */
export default defineLink(
  { linkable: ProductModule.linkable.product, isList: true },
  SellerModule.linkable.seller,
);
