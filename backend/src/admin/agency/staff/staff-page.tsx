import { useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { LoadState } from "../layout/load-state";
import { Section } from "../layout/section";
import { usePermitted } from "../session/use-permitted";
import { readStaff } from "./api";
import { ColleagueRow } from "./colleague-row";
import { InvitationForm } from "./invitation-form";
import { InvitationList } from "./invitation-list";

/** Who works in the console, in which role, and who was invited to. */
export function StaffPage() {
  const { t } = useTranslation("agency");
  const mayManage = usePermitted("staff.manage");
  const staff = useQuery({ queryKey: ["agency", "staff"], queryFn: readStaff, staleTime: 0 });
  return (
    <>
      <Section level="h1" title={t("staff.title")} intro={t("staff.intro")}>
        {staff.data ? (
          <ul className="divide-y">
            {staff.data.items.map((colleague) => (
              <ColleagueRow key={colleague.user_id} colleague={colleague} mayManage={mayManage} />
            ))}
          </ul>
        ) : (
          <LoadState query={staff} />
        )}
      </Section>
      {mayManage ? (
        <Section title={t("staff.inviteTitle")} intro={t("staff.inviteIntro")}>
          <InvitationForm />
          <InvitationList invitations={staff.data?.invitations ?? []} />
        </Section>
      ) : null}
    </>
  );
}
