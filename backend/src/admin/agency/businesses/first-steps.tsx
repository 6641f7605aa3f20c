import { CheckCircleSolid, XCircle } from "@medusajs/icons";
import { Text } from "@medusajs/ui";
import { useTranslation } from "react-i18next";
import { Section } from "../layout/section";
import type { BusinessDetail } from "./api";

/** What a business has done of what is asked before it is admitted. */
export function FirstSteps({ steps }: Pick<BusinessDetail, "steps">) {
  const { t } = useTranslation("agency");
  return (
    <Section title={t("businesses.steps")}>
      <ul className="flex flex-col gap-2 px-6 py-4">
        {steps.map(({ code, done, required, missing }) => (
          <li key={code} className="flex items-start gap-2">
            {done ? (
              <CheckCircleSolid className="text-ui-tag-green-icon mt-0.5 shrink-0" aria-hidden />
            ) : (
              <XCircle className="text-ui-tag-orange-icon mt-0.5 shrink-0" aria-hidden />
            )}
            <Text size="small">
              <span className="sr-only">{t(done ? "businesses.stepDone" : "businesses.stepOpen")}: </span>
              {t(`businesses.stepNames.${code}`, { defaultValue: code })}
              {required ? "" : ` (${t("businesses.stepOptional")})`}
              {missing.length > 0
                ? `: ${missing
                    .map((field) => t(`businesses.fields.${field}`, { defaultValue: field }))
                    .join(", ")}`
                : ""}
            </Text>
          </li>
        ))}
      </ul>
    </Section>
  );
}
