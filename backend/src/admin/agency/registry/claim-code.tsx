import { Button, Copy, Text } from "@medusajs/ui";
import { useMutation } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { formatMoment } from "../layout/dates";
import { Section } from "../layout/section";
import { codeOfFailure } from "../request/refusal";
import { makeClaimCode } from "./api";

/** A code with which the owner of a listed business signs up and takes it over. It is shown once. */
export function ClaimCode({ sellerId, openUntil }: { sellerId: string; openUntil: string | undefined }) {
  const { t, i18n } = useTranslation("agency");
  const code = useMutation({ mutationFn: () => makeClaimCode(sellerId) });
  const failure = code.error ? codeOfFailure(code.error) : undefined;
  return (
    <Section title={t("registry.claim.title")} intro={t("registry.claim.intro")}>
      <div className="flex flex-col items-start gap-3 px-6 py-4">
        {code.data ? (
          <div role="status">
            <span className="inline-flex items-center gap-3 font-mono text-2xl">
              {code.data.code}
              <Copy content={code.data.code} aria-label={t("registry.claim.copy")} />
            </span>
            <Text size="small" className="text-ui-fg-subtle">
              {t("registry.claim.until", { at: formatMoment(code.data.expires_at, i18n.language) })}
            </Text>
          </div>
        ) : openUntil ? (
          <Text size="small">{t("registry.claim.open", { at: formatMoment(openUntil, i18n.language) })}</Text>
        ) : null}
        {failure ? (
          <Text role="alert" size="small" className="text-ui-fg-error">
            {t(`registry.claim.errors.${failure}`, {
              defaultValue: t("common.notSaved", { code: failure }),
            })}
          </Text>
        ) : null}
        <Button variant="secondary" isLoading={code.isPending} onClick={() => code.mutate()}>
          {t(code.data || openUntil ? "registry.claim.another" : "registry.claim.make")}
        </Button>
      </div>
    </Section>
  );
}
