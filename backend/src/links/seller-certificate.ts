import { defineLink } from "@medusajs/framework/utils";
import CertificationModule from "../modules/certification";
import SellerModule from "../modules/seller";

/** The certificates that a business holds as a whole. */
export default defineLink(SellerModule.linkable.seller, {
  linkable: CertificationModule.linkable.certificate,
  isList: true,
});
