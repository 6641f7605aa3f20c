import type { SellerNotice } from "@/backend/schemas/seller-notices";
import { formatDay } from "@/i18n/dates";
import { certificateName } from "@/seller-centre/certificates/certificate-name";
import { fill } from "@/seller-centre/fill";
import messages from "@/seller-centre/messages/notices.json";
import { sellerRoutes } from "@/seller-centre/routes";

/** What a notice says, and where it leads. */
export interface NoticeView {
  text: string;
  href: string;
}

const KINDS: Readonly<Record<string, string>> = messages.kinds;

/** A notice in words. One of a kind that this page does not know says that there is news, and leads home. */
export function noticeView({ kind, data }: Pick<SellerNotice, "kind" | "data">): NoticeView {
  const read = (name: string) => {
    const value = data[name];
    return typeof value === "string" || typeof value === "number" ? String(value) : "";
  };
  const say = (key: string, places: Record<string, string> = {}) =>
    fill(Object.hasOwn(KINDS, key) ? (KINDS[key] ?? "") : messages.kinds.other, places);
  const type = certificateName(read("type"));
  switch (kind) {
    case "order_new":
    case "order_cancelled":
      return {
        text: say(kind, { number: read("display_id") }),
        href: idLink(read("seller_order_id"), sellerRoutes.order, sellerRoutes.orders()),
      };
    case "business_decided":
      return { text: say(`business_${read("decision")}`), href: sellerRoutes.home() };
    case "listing_decided":
      return {
        text: say(`listing_${read("decision")}`, { title: read("title") }),
        href: idLink(read("listing_id"), sellerRoutes.listing, sellerRoutes.listings()),
      };
    case "certificate_decided":
      return {
        text: say(`certificate_${read("to")}`, { type }),
        href: idLink(read("certificate_id"), sellerRoutes.certificate, sellerRoutes.certificates()),
      };
    case "certificate_expiring":
      return {
        text: say("certificate_expiring", { type, day: dayOf(read("valid_until")) }),
        href: idLink(read("certificate_id"), sellerRoutes.certificate, sellerRoutes.certificates()),
      };
    default:
      return { text: messages.kinds.other, href: sellerRoutes.home() };
  }
}

const idLink = (id: string, to: (id: string) => string, otherwise: string) =>
  id === "" ? otherwise : to(encodeURIComponent(id));

const dayOf = (date: string) => (Number.isNaN(Date.parse(date)) ? date : formatDay(date, "id"));
