import { Badge, Button, Copy, Text } from "@medusajs/ui";
import { useMutation } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { Section } from "../layout/section";
import { codeOfFailure } from "../request/refusal";
import { usePermitted } from "../session/use-permitted";
import { makeResetLink, type BusinessDetail } from "./api";

interface MembersProps {
  businessId: string;
  members: BusinessDetail["members"];
}

/** Who acts for a business. */
export function Members({ businessId, members }: MembersProps) {
  const { t } = useTranslation("agency");
  const mayReset = usePermitted("members.reset");
  return (
    <Section title={t("businesses.members")}>
      {members.length === 0 ? <Text className="px-6 py-4">{t("businesses.noMembers")}</Text> : null}
      <ul className="divide-y">
        {members.map((member) => (
          <li key={member.id} className="flex flex-wrap items-center justify-between gap-3 px-6 py-3">
            <div>
              <Text size="small" weight="plus">
                {member.name} <Badge size="2xsmall">{t(`businesses.roles.${member.role}`)}</Badge>
              </Text>
              <Text size="small" className="text-ui-fg-subtle">
                {[member.phone, member.email].filter(Boolean).join(" · ")}
              </Text>
            </div>
            {mayReset ? <ResetLink businessId={businessId} memberId={member.id} name={member.name} /> : null}
          </li>
        ))}
      </ul>
    </Section>
  );
}

/** For members who have no e-mail: a link to hand over by telephone or at the counter. */
function ResetLink({ businessId, memberId, name }: { businessId: string; memberId: string; name: string }) {
  const { t } = useTranslation("agency");
  const link = useMutation({ mutationFn: () => makeResetLink(businessId, memberId) });
  if (link.data) {
    return (
      <div role="status" className="flex max-w-full flex-col gap-1">
        <Text size="small">{t("businesses.resetLinkMade", { name })}</Text>
        <span className="inline-flex items-center gap-2 font-mono text-xs break-all">
          {link.data}
          <Copy content={link.data} aria-label={t("businesses.copyLink")} />
        </span>
      </div>
    );
  }
  return (
    <div className="flex flex-col items-end gap-1">
      <Button
        size="small"
        variant="secondary"
        isLoading={link.isPending}
        aria-label={t("businesses.resetLinkFor", { name })}
        onClick={() => link.mutate()}
      >
        {t("businesses.resetLink")}
      </Button>
      {link.error ? (
        <Text role="alert" size="small" className="text-ui-fg-error">
          {t("common.notSaved", { code: codeOfFailure(link.error) })}
        </Text>
      ) : null}
    </div>
  );
}
