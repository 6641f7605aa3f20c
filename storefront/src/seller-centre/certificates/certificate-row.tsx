import type { SellerCertificate } from "@/backend/schemas/seller-certificates";
import { formatDay } from "@/i18n/dates";
import { sellerRoutes } from "@/seller-centre/routes";
import { sellerTexts } from "@/seller-centre/texts";
import { Icon } from "@/ui/icon";
import { ShopLink } from "@/ui/shop-link";
import { certificateName } from "./certificate-name";
import { CertificateStatusBadge } from "./certificate-status-badge";

/** A certificate in the list. */
export function CertificateRow({ certificate }: { certificate: SellerCertificate }) {
  const t = sellerTexts("certificates");
  const { id, type, normalised_number, number, status, expiring, valid_until, holder, listings } =
    certificate;
  return (
    <li>
      <ShopLink
        href={sellerRoutes.certificate(id)}
        className="flex items-center gap-3 rounded-md border border-line bg-card p-4 hover:border-leaf"
      >
        <span className="grid min-w-0 flex-1 gap-1 text-sm">
          <span className="flex flex-wrap items-center gap-x-3 gap-y-1">
            <b className="text-base text-sugar-deep">{certificateName(type)}</b>
            <CertificateStatusBadge status={status} isExpiring={expiring} />
          </span>
          <span className="break-all">{normalised_number ?? number ?? t("noNumber")}</span>
          <span className="text-ink-soft">
            {valid_until === null ? t("noEnd") : t("until", { day: formatDay(valid_until, "id") })}
            {" · "}
            {holder === "business" ? t("forBusiness") : t("forListings", { count: listings.length })}
          </span>
        </span>
        <Icon name="chevron-right" className="size-5 text-ink-soft" />
      </ShopLink>
    </li>
  );
}
