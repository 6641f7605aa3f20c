import { STAFF_ROLE_LABELS } from "@lapak-lebak/domain/staff-roles";
import { Button, Copy, Text } from "@medusajs/ui";
import { useTranslation } from "react-i18next";
import { formatMoment } from "../layout/dates";
import { useLanguage } from "../session/use-language";
import { withdrawInvitation, type Invitation } from "./api";
import { useStaffChange } from "./use-staff-change";

/** Invitations that nobody has accepted, with the links to pass on. */
export function InvitationList({ invitations }: { invitations: readonly Invitation[] }) {
  const { t, i18n } = useTranslation("agency");
  const language = useLanguage();
  const { mutate } = useStaffChange(withdrawInvitation);
  return (
    <ul className="divide-y">
      {invitations.map(({ id, email, role, expires_at, link }) => (
        <li key={id} className="flex flex-wrap items-center justify-between gap-3 px-6 py-3">
          <div className="min-w-0">
            <Text size="small" weight="plus">
              {email} · {STAFF_ROLE_LABELS[role][language]}
            </Text>
            <Text size="small" className="text-ui-fg-subtle">
              {t(link ? "staff.until" : "staff.ranOut", { at: formatMoment(expires_at, i18n.language) })}
            </Text>
            {link ? (
              <span className="inline-flex items-center gap-2 font-mono text-xs break-all">
                {link}
                <Copy content={link} aria-label={t("staff.copyLink", { email })} />
              </span>
            ) : null}
          </div>
          <Button
            size="small"
            variant="secondary"
            aria-label={t("staff.withdrawOf", { email })}
            onClick={() => mutate(id)}
          >
            {t("staff.withdraw")}
          </Button>
        </li>
      ))}
    </ul>
  );
}
