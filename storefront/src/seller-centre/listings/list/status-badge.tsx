import type { ListingStatus, RevisionStatus } from "@lapak-lebak/domain/listing";
import { sellerTexts } from "@/seller-centre/texts";
import { Badge } from "@/ui/badge";

const TONES = {
  draft: "paper",
  submitted: "honey",
  returned: "terracotta",
  published: "leaf",
  paused: "paper",
  archived: "paper",
  accepted: "leaf",
} as const;

interface StatusBadgesProps {
  status: ListingStatus;
  revision: RevisionStatus | null;
}

/** Where a listing stands, and an edit of it where that stands elsewhere. */
export function StatusBadges({ status, revision }: StatusBadgesProps) {
  const t = sellerTexts("listings");
  return (
    <span className="flex flex-wrap gap-1">
      <Badge tone={TONES[status]}>{t(`status.${status}`)}</Badge>
      {revision === null || revision === status ? null : (
        <Badge tone={TONES[revision]}>{t(`revision.${revision}`)}</Badge>
      )}
    </span>
  );
}
