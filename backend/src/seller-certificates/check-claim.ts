import { CERTIFICATE_TYPES } from "@lapak-lebak/domain/certificates";
import { isProductFamilyHandle, PRODUCT_FAMILIES } from "@lapak-lebak/domain/product-family";
import type { MedusaContainer } from "@medusajs/framework/types";
import { ApiError } from "../api/errors/api-error";
import { CERTIFICATION_MODULE } from "../modules/certification";
import type CertificationModuleService from "../modules/certification/service";
import { LISTING_MODULE } from "../modules/listing";
import type ListingModuleService from "../modules/listing/service";
import { PRIVATE_FILE_MODULE } from "../modules/private-file";
import type PrivateFileModuleService from "../modules/private-file/service";
import type { CertificateInput } from "./certificate-input";
import { readCertificateListings } from "./certificate-listings";

/** What a claim covers. */
export interface Coverage {
  of_business: boolean;
  product_ids: string[];
  draft_ids: string[];
}

/**
 * Whether everything that a claim refers to is the business's own and fits: its file, the certificate that it replaces, the
 * listings that it covers. Without listings, one that mends another covers what that one covered.
 *
 * @throws ApiError 400 `invalid_input` with fields file_id file_not_found, replaces certificate_not_found, listing_ids
 *   listing_not_found | listing_submitted | type_does_not_apply
 */
export async function checkClaim(
  container: MedusaContainer,
  sellerId: string,
  { type, file_id, listing_ids, replaces }: CertificateInput,
): Promise<Coverage> {
  const [[file], [replaced]] = await Promise.all([
    container
      .resolve<PrivateFileModuleService>(PRIVATE_FILE_MODULE)
      .listPrivateFiles({ id: file_id, seller_id: sellerId, kind: "certificate" }, { take: 1 }),
    replaces === null
      ? []
      : container
          .resolve<CertificationModuleService>(CERTIFICATION_MODULE)
          .listCertificates({ id: replaces, seller_id: sellerId, type }, { select: ["id"], take: 1 }),
  ]);
  if (!file) throw wrong("file_id", "file_not_found");
  if (replaces !== null && !replaced) throw wrong("replaces", "certificate_not_found");

  const { appliesTo } = CERTIFICATE_TYPES[type];
  const ofBusiness = appliesTo.includes("seller");
  const inherited = replaces !== null && listing_ids === undefined;
  const ids = inherited ? await listingsOf(container, sellerId, replaces) : (listing_ids ?? []);
  if (ids.length === 0) return { of_business: ofBusiness, product_ids: [], draft_ids: [] };

  const wanted = [...new Set(ids)];
  const listings = await container
    .resolve<ListingModuleService>(LISTING_MODULE)
    .listListings({ id: wanted, seller_id: sellerId }, { take: wanted.length });
  if (listings.length < wanted.length) throw wrong("listing_ids", "listing_not_found");
  const applies = listings.every(({ family }) => {
    if (family === null || !isProductFamilyHandle(family)) return true;
    return appliesTo.includes(PRODUCT_FAMILIES[family].kind);
  });
  if (!applies) throw wrong("listing_ids", "type_does_not_apply");
  const drafts = listings.filter(({ product_id, status }) => product_id === null && status !== "archived");
  if (!inherited && drafts.some(({ status }) => status === "submitted")) {
    throw wrong("listing_ids", "listing_submitted");
  }
  return {
    of_business: ofBusiness,
    product_ids: listings.flatMap(({ product_id }) => product_id ?? []),
    draft_ids: drafts.filter(({ status }) => status !== "submitted").map(({ id }) => id),
  };
}

async function listingsOf(container: MedusaContainer, sellerId: string, certificateId: string) {
  const held = await readCertificateListings(container, sellerId, [certificateId]);
  return (held.get(certificateId) ?? []).map(({ id }) => id);
}

function wrong(field: string, code: string): ApiError {
  return new ApiError("invalid_data", "invalid_input", `This field is wrong: ${field}.`, { [field]: code });
}
