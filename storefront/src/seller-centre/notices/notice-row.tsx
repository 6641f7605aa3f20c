import type { SellerNotice } from "@/backend/schemas/seller-notices";
import { formatMoment } from "@/orders/moment";
import { sellerTexts } from "@/seller-centre/texts";
import { Badge } from "@/ui/badge";
import { Icon } from "@/ui/icon";
import { ShopLink } from "@/ui/shop-link";
import { noticeView } from "./notice-view";

/** What the business was told, and the way to what it is about. */
export function NoticeRow({ notice }: { notice: SellerNotice }) {
  const { text, href } = noticeView(notice);
  const isNew = notice.read_at === null;
  return (
    <li className="border-line not-first:border-t">
      <ShopLink href={href} className="flex min-h-16 items-center gap-3 px-4 py-3 hover:bg-paper-deep">
        <span className="grid min-w-0 flex-1 gap-0.5 text-sm">
          <span className={isNew ? "font-semibold" : ""}>
            {text} {isNew ? <Badge tone="terracotta">{sellerTexts("notices")("unread")}</Badge> : null}
          </span>
          <span className="text-xs text-ink-soft">{formatMoment(notice.created_at, "id")}</span>
        </span>
        <Icon name="chevron-right" className="size-5 text-ink-soft" />
      </ShopLink>
    </li>
  );
}
