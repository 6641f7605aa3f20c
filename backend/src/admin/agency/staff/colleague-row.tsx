import { STAFF_ROLE_LABELS, STAFF_ROLES } from "@lapak-lebak/domain/staff-roles";
import { Badge, Button, Text, usePrompt } from "@medusajs/ui";
import { useTranslation } from "react-i18next";
import { ChoiceField } from "../fields/choice-field";
import { formatDay } from "../layout/dates";
import { useLanguage } from "../session/use-language";
import { changeRole, removeColleague, type Colleague } from "./api";
import { PasswordLink } from "./password-link";
import { useStaffChange } from "./use-staff-change";

/** A colleague, with the role that they have. */
export function ColleagueRow({ colleague, mayManage }: { colleague: Colleague; mayManage: boolean }) {
  const { t, i18n } = useTranslation("agency");
  const language = useLanguage();
  const ask = usePrompt();
  const { user_id, name, email, role, you, since } = colleague;
  const roleChange = useStaffChange((to: (typeof STAFF_ROLES)[number]) => changeRole(user_id, to));
  const removal = useStaffChange(removeColleague);
  const remove = async () => {
    const agreed = await ask({
      title: t("staff.removeTitle", { name }),
      description: t("staff.removeBody"),
      confirmText: t("staff.removeOf", { name }),
      cancelText: t("common.cancel"),
    });
    if (agreed) removal.mutate(user_id);
  };
  return (
    <li className="flex flex-wrap items-end justify-between gap-3 px-6 py-3">
      <div className="min-w-0">
        <Text size="small" weight="plus">
          {name} {you ? <Badge size="2xsmall">{t("staff.you")}</Badge> : null}
        </Text>
        <Text size="small" className="text-ui-fg-subtle">
          {email} · {t("staff.since", { day: formatDay(since, i18n.language) })}
        </Text>
      </div>
      {mayManage ? (
        <div className="flex flex-wrap items-end gap-3">
          <ChoiceField
            label={t("staff.roleOf", { name })}
            className="w-52"
            value={role ?? ""}
            choices={[
              ...(role ? [] : [["", t("staff.noRole")] as const]),
              ...STAFF_ROLES.map((one) => [one, STAFF_ROLE_LABELS[one][language]] as const),
            ]}
            onChange={(value) => {
              const chosen = STAFF_ROLES.find((one) => one === value);
              if (chosen) roleChange.mutate(chosen);
            }}
          />
          <Button
            variant="secondary"
            aria-label={t("staff.removeOf", { name })}
            isLoading={removal.isPending}
            onClick={() => void remove()}
          >
            {t("common.remove")}
          </Button>
          {you ? null : <PasswordLink userId={user_id} name={name} />}
        </div>
      ) : (
        <Text size="small">{role ? STAFF_ROLE_LABELS[role][language] : t("staff.noRole")}</Text>
      )}
    </li>
  );
}
