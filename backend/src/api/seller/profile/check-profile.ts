import { fixedFields, type VerifiedField } from "@lapak-lebak/domain/business";
import type { BusinessView } from "../../../seller/business-view";
import { ApiError } from "../../errors/api-error";
import type { ProfileBody } from "./profile-body";

/** What a business that is no draft must keep, as buyers, couriers and the law ask for it. */
const KEPT = ["kind", "nib", "kecamatan", "village", "street", "phone"] as const;

/**
 * Whether a business may be changed like this, as it stands.
 *
 * @throws ApiError 409 `identity_verified` for another name, kind or NIB than the agency has verified; 400 `invalid_input`
 *   with `required` for a field that is taken away from a business that is no draft
 */
export function checkProfile(business: BusinessView, body: ProfileBody): void {
  const changed = (field: VerifiedField | (typeof KEPT)[number]) =>
    body[field] !== undefined && body[field] !== business[field];
  const fixed = fixedFields(business).filter(changed);
  if (fixed.length > 0) {
    throw new ApiError(
      "conflict",
      "identity_verified",
      "The agency has verified this: ask it for a change.",
      Object.fromEntries(fixed.map((field) => [field, "verified"])),
    );
  }
  const removed =
    business.status === "draft" ? [] : KEPT.filter((field) => body[field] === null && changed(field));
  if (removed.length > 0) {
    throw new ApiError(
      "invalid_data",
      "invalid_input",
      "A business that is no draft keeps these fields.",
      Object.fromEntries(removed.map((field) => [field, "required"])),
    );
  }
}
