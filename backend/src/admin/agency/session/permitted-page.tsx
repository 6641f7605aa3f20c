import { STAFF_ROLE_LABELS, type StaffPermission } from "@lapak-lebak/domain/staff-roles";
import { Container, Heading, Text } from "@medusajs/ui";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { Refusal } from "../request/refusal";
import { useLanguage } from "./use-language";
import { useStaff } from "./use-staff";

interface PermittedPageProps {
  /** The key of the page's own title, shown above the refusal as well. */
  title: string;
  permission: StaffPermission;
  children: ReactNode;
}

/** A page for those whose role covers it; everybody else is told so plainly. The API refuses them anyway. */
export function PermittedPage({ title, permission, children }: PermittedPageProps) {
  const { t } = useTranslation("agency");
  const language = useLanguage();
  const { data: staff, error } = useStaff();
  if (staff?.permissions.includes(permission)) return children;
  const isRefused = staff !== undefined || (error instanceof Refusal && error.code === "no_role");
  return (
    <Container>
      <Heading level="h1">{t(title)}</Heading>
      {isRefused ? (
        <div role="alert" className="pt-2">
          <Text weight="plus">{t("session.notCovered")}</Text>
          <Text size="small" className="text-ui-fg-subtle">
            {staff
              ? t("session.askAdministrator", { role: STAFF_ROLE_LABELS[staff.role][language] })
              : t("session.noRole")}
          </Text>
        </div>
      ) : (
        <Text role="status" className="pt-2">
          {t(error ? "common.failed" : "common.loading")}
        </Text>
      )}
    </Container>
  );
}
