import type { CertificateStatus } from "@lapak-lebak/domain/certificates";
import { sellerTexts } from "@/seller-centre/texts";
import { Badge } from "@/ui/badge";

const TONES = {
  submitted: "honey",
  verified: "leaf",
  rejected: "terracotta",
  revoked: "terracotta",
  expired: "terracotta",
} as const satisfies Record<CertificateStatus, string>;

interface CertificateStatusBadgeProps {
  status: CertificateStatus;
  /** Verified, and near its end. */
  isExpiring: boolean;
}

/** Where a claim stands with the agency. */
export function CertificateStatusBadge({ status, isExpiring }: CertificateStatusBadgeProps) {
  const t = sellerTexts("certificates");
  return (
    <>
      <Badge tone={TONES[status]}>{t(`status.${status}`)}</Badge>
      {isExpiring ? <Badge tone="honey">{t("expiring")}</Badge> : null}
    </>
  );
}
