import { badgesOf, endOfValidity, type CertificateRecord } from "./badges.js";
import type { CertificateType } from "./certificate-types.js";
import { HALAL_MANDATORY_FROM } from "./food-label.js";
import { dateToStartOfDayJakarta } from "./jakarta-dates.js";
import type { ProductKind } from "./product-family.js";

/** What the law asks before goods of a kind are sold. */
export type MandatoryPermit = "food_permit" | "halal";

/**
 * Where goods stand with a permit that the law asks for. `lapsed`: there was one, and it has run out or was revoked;
 * `missing`: there was none that the agency has verified.
 */
export type PermitState = "in_force" | "lapsed" | "missing";

/** The kinds of certificate that fulfil each permit; one of them is enough. */
const FULFILLED_BY: Readonly<Record<MandatoryPermit, readonly CertificateType[]>> = {
  food_permit: ["pirt", "bpom"],
  halal: ["halal"],
};

/**
 * The permits that the law asks for at a moment: food needs P-IRT or BPOM, and from a day on a halal certificate. Craft and
 * stone need none.
 *
 * @param halalFrom the day in Asia/Jakarta from which halal is mandatory, `2026-10-17`
 */
export function mandatoryPermits(
  kind: ProductKind,
  now: Date,
  halalFrom: string = HALAL_MANDATORY_FROM,
): MandatoryPermit[] {
  if (kind !== "food") return [];
  return now < dateToStartOfDayJakarta(halalFrom) ? ["food_permit"] : ["food_permit", "halal"];
}

/** Where goods stand with a permit, by the certificates that they and their business hold. */
export function permitState(
  permit: MandatoryPermit,
  certificates: readonly CertificateRecord[],
  now: Date,
): PermitState {
  const held = certificates.filter(({ type }) => FULFILLED_BY[permit].includes(type));
  if (badgesOf(held, now).length > 0) return "in_force";
  return held.some((certificate) => hasLapsed(certificate, now)) ? "lapsed" : "missing";
}

/** The mandatory permits of goods that have run out: for as long as there is one, they are in no featured place. */
export function lapsedPermits(
  goods: { readonly kind: ProductKind; readonly certificates: readonly CertificateRecord[] },
  now: Date,
  halalFrom?: string,
): MandatoryPermit[] {
  return mandatoryPermits(goods.kind, now, halalFrom).filter(
    (permit) => permitState(permit, goods.certificates, now) === "lapsed",
  );
}

function hasLapsed(certificate: CertificateRecord, now: Date): boolean {
  if (certificate.status === "expired" || certificate.status === "revoked") return true;
  const end = endOfValidity(certificate);
  return certificate.status === "verified" && end instanceof Date && end < now;
}
