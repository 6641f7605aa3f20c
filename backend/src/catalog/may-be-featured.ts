import { lapsedPermits } from "@lapak-lebak/domain/mandatory-permits";
import { familyOf } from "../listing/attributes";
import { settings } from "../settings";
import { certificateRecords, presentCertificates } from "./badge-views";
import type { ListingRow } from "./listing-rows";

/**
 * Whether goods may stand in a featured place: none of the permits that the law asks for has run out. Asked whenever the
 * window is read, so that goods leave it with the last moment of their permit.
 */
export function mayBeFeatured({ metadata, certificates, seller }: ListingRow, now: Date): boolean {
  if (metadata.attributes === undefined) return false;
  const held = [...presentCertificates(certificates), ...presentCertificates(seller?.certificates)];
  const goods = { kind: familyOf(metadata.attributes).kind, certificates: certificateRecords(held) };
  return lapsedPermits(goods, now, settings().halalMandatoryFrom).length === 0;
}
