import { Button, Copy, Text } from "@medusajs/ui";
import { useTranslation } from "react-i18next";
import { formatMoment } from "../layout/dates";
import { makePasswordLink } from "./api";
import { useStaffChange } from "./use-staff-change";

/** Makes a link for a new password, to hand over to a colleague whose mail does not arrive. */
export function PasswordLink({ userId, name }: { userId: string; name: string }) {
  const { t, i18n } = useTranslation("agency");
  const { mutate, isPending, data } = useStaffChange(makePasswordLink);
  if (!data) {
    return (
      <Button
        variant="secondary"
        aria-label={t("staff.passwordLinkOf", { name })}
        isLoading={isPending}
        onClick={() => mutate(userId)}
      >
        {t("staff.passwordLink")}
      </Button>
    );
  }
  return (
    <div className="min-w-0 basis-full" role="status">
      <Text size="small" className="text-ui-fg-subtle">
        {t("staff.passwordLinkMade", { at: formatMoment(data.expires_at, i18n.language) })}
      </Text>
      <span className="inline-flex items-center gap-2 font-mono text-xs break-all">
        {data.link}
        <Copy content={data.link} aria-label={t("staff.copyPasswordLink", { name })} />
      </span>
    </div>
  );
}
