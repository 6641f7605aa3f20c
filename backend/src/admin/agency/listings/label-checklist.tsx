import { CheckCircleSolid, QuestionMarkCircle, XCircle } from "@medusajs/icons";
import { Text } from "@medusajs/ui";
import { useTranslation } from "react-i18next";
import { Section } from "../layout/section";
import type { ListingDetail } from "./api";

/** What the law asks on a food label, and whether the listing knows it. */
export function LabelChecklist({ checklist }: Pick<ListingDetail, "checklist">) {
  const { t } = useTranslation("agency");
  if (checklist.length === 0) return null;
  return (
    <Section title={t("listings.label")} intro={t("listings.labelIntro")}>
      <ul className="flex flex-col gap-1.5 px-6 py-4">
        {checklist.map(({ code, ok }) => (
          <li key={code} className="flex items-start gap-2">
            <Sign ok={ok} />
            <Text size="small">
              <span className="sr-only">{t(`listings.labelSigns.${String(ok)}`)}: </span>
              {t(`listings.labelItems.${code}`, { defaultValue: code })}
              {ok === null ? ` (${t("listings.labelSigns.null")})` : ""}
            </Text>
          </li>
        ))}
      </ul>
    </Section>
  );
}

function Sign({ ok }: { ok: boolean | null }) {
  const shared = "mt-0.5 shrink-0";
  if (ok === null) {
    return <QuestionMarkCircle aria-hidden className={`text-ui-tag-neutral-icon ${shared}`} />;
  }
  return ok ? (
    <CheckCircleSolid aria-hidden className={`text-ui-tag-green-icon ${shared}`} />
  ) : (
    <XCircle aria-hidden className={`text-ui-tag-orange-icon ${shared}`} />
  );
}
