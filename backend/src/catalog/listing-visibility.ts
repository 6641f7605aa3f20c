import { isBusinessPublic, BUSINESS_STATUSES, type BusinessStatus } from "@lapak-lebak/domain/business";

interface Offered {
  status: string;
  seller?: { status: string } | null | undefined;
}

const isBusinessStatus = (status: string): status is BusinessStatus =>
  BUSINESS_STATUSES.some((known) => known === status);

/** Whether a business with this stored status is visible. */
export const isSellerVisible = (seller: { status: string }): boolean =>
  isBusinessStatus(seller.status) && isBusinessPublic(seller.status);

/** Whether buyers see a product at all: it is published, and the business that sells it is admitted. */
export const isListingVisible = ({ status, seller }: Offered): boolean =>
  status === "published" && seller != null && isSellerVisible(seller);
