import { DEFAULT_MARKET } from "@lapak-lebak/domain/market";
import { returnReason } from "@lapak-lebak/domain/return-reasons";
import type { Business } from "@/backend/schemas/seller-me";
import { formatDay } from "@/i18n/dates";
import { routes } from "@/routes";
import { sectionOf } from "@/seller-centre/business/sections";
import { sellerRoutes } from "@/seller-centre/routes";
import { sellerTexts } from "@/seller-centre/texts";
import { Notice } from "@/ui/notice";
import { ShopLink } from "@/ui/shop-link";

/** Where the business stands with the agency, and what the agency found wanting, each reason with the way to mend it. */
export function AdmissionNotice({ business: { status, admission } }: { business: Business }) {
  const t = sellerTexts("home");
  if (status === "submitted") {
    return (
      <Notice title={t("status.submitted.title")}>
        <p>{t("status.submitted.body", { day: dayOf(admission.submitted_at) })}</p>
      </Notice>
    );
  }
  const isReturned = status === "draft" && admission.decision === "returned";
  if (!isReturned && status !== "rejected" && status !== "suspended") return null;
  const state = isReturned ? "returned" : status === "rejected" ? "rejected" : "suspended";
  return (
    <Notice tone="bad" title={t(`status.${state}.title`)}>
      <p className="text-ink">{t(`status.${state}.body`, { day: dayOf(admission.decided_at) })}</p>
      <ul className="grid list-disc gap-1 pl-5">
        {admission.reasons.map(({ code, field }) => (
          <Reason key={code} code={code} field={isReturned ? field : null} isMendable={isReturned} />
        ))}
      </ul>
      {admission.note === null ? null : (
        <p className="border-l-2 border-danger pl-3 whitespace-pre-line text-ink">{admission.note}</p>
      )}
      {isReturned ? null : (
        <ShopLink
          href={routes.contact(DEFAULT_MARKET)}
          className="inline-flex min-h-11 items-center font-semibold underline underline-offset-4"
        >
          {t("status.contact")}
        </ShopLink>
      )}
    </Notice>
  );
}

interface ReasonProps {
  code: string;
  field: string | null | undefined;
  isMendable: boolean;
}

function Reason({ code, field, isMendable }: ReasonProps) {
  const reason = returnReason("business", code);
  const section = isMendable ? sectionOf(field ?? reason?.field ?? "") : undefined;
  const words = reason?.label.id ?? code;
  if (section === undefined) return <li>{words}</li>;
  return (
    <li>
      <ShopLink
        href={sellerRoutes.section(section)}
        className="inline-flex min-h-8 items-center underline underline-offset-4"
      >
        {words}
      </ShopLink>
    </li>
  );
}

const dayOf = (iso: string | null) => (iso === null ? "" : formatDay(iso, "id"));
