import ProductModule from "@medusajs/medusa/product";
import { defineLink } from "@medusajs/framework/utils";
import CertificationModule from "../modules/certification";

/** The certificates that products hold; one certificate can cover several products. */
export default defineLink(
  { linkable: ProductModule.linkable.product, isList: true },
  { linkable: CertificationModule.linkable.certificate, isList: true },
);
