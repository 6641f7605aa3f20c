import "server-only";
import { CERTIFICATE_TYPES, isCertificateType } from "@lapak-lebak/domain/certificates";
import type { Language } from "@lapak-lebak/domain/market";
import type { BadgeView } from "@/backend/schemas/listing";
import { certificateItems } from "@/seller-centre/listings/editor/editor-certificates";

/** The badges that buyers would see: of verified certificates that cover the goods, by themselves or by choice. */
export async function previewBadges(
  chosen: readonly string[],
  language: Language,
  officer: string,
): Promise<BadgeView[]> {
  const items = await certificateItems();
  return items.flatMap((certificate): BadgeView[] => {
    const {
      id,
      type,
      number,
      issuer,
      status,
      valid_until: until,
      verified_at: at,
      holder,
      expiring,
    } = certificate;
    const isShown = status === "verified" && at !== null && (holder === "business" || chosen.includes(id));
    if (!isShown || !isCertificateType(type) || !CERTIFICATE_TYPES[type].givesBadge) return [];
    const facts = CERTIFICATE_TYPES[type];
    return [
      {
        certificate_id: id,
        type,
        short_label: facts.shortLabel[language],
        label: facts.label[language],
        number: facts.numberIsPublic ? number : null,
        issuer: issuer ?? facts.issuer[language],
        valid_until: until,
        verified_at: at,
        verified_by: officer,
        expiring,
        holder: holder === "business" ? "seller" : "product",
      },
    ];
  });
}
