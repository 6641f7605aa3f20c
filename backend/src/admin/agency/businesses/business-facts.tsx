import { useTranslation } from "react-i18next";
import { Facts } from "../layout/facts";
import { kecamatanName } from "../layout/kecamatan-words";
import { NewTabLink } from "../layout/new-tab-link";
import type { BusinessDetail } from "./api";

/** What a business says of itself. */
export function BusinessFacts({ business }: Pick<BusinessDetail, "business">) {
  const { t } = useTranslation("agency");
  const { bank_account: bank } = business;
  return (
    <Facts
      facts={[
        [
          t("businesses.kind"),
          business.kind && t(`businesses.kinds.${business.kind}`, { defaultValue: business.kind }),
        ],
        [
          t("businesses.nib"),
          business.nib ? (
            <span key="nib" className="inline-flex flex-wrap items-center gap-x-3">
              <span className="font-mono">{business.nib}</span>
              <NewTabLink href="https://oss.go.id">oss.go.id</NewTabLink>
            </span>
          ) : null,
        ],
        [
          t("businesses.address"),
          [business.street, business.village, kecamatanName(business.kecamatan), business.postal]
            .filter(Boolean)
            .join(", "),
        ],
        [t("businesses.phone"), business.phone],
        [t("businesses.whatsapp"), business.whatsapp],
        [t("businesses.founded"), business.founded_year],
        [
          t("businesses.workers"),
          t("businesses.workersOf", {
            men: business.workers_men ?? 0,
            women: business.workers_women ?? 0,
          }),
        ],
        [
          t("businesses.bankAccount"),
          bank && t("businesses.bankAccountOf", { ...bank, ending: bank.number_ending }),
        ],
        [t("businesses.tagline"), business.tagline],
      ]}
    />
  );
}
