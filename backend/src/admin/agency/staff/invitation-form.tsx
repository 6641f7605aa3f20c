import { STAFF_ROLE_LABELS, STAFF_ROLES, type StaffRole } from "@lapak-lebak/domain/staff-roles";
import { Button, Text } from "@medusajs/ui";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { ChoiceField } from "../fields/choice-field";
import { TextField } from "../fields/text-field";
import { codeOfFailure } from "../request/refusal";
import { useLanguage } from "../session/use-language";
import { invite } from "./api";

/** Invites a colleague with the role that they are to have. */
export function InvitationForm() {
  const { t } = useTranslation("agency");
  const language = useLanguage();
  const queries = useQueryClient();
  const [email, setEmail] = useState("");
  const [role, setRole] = useState<StaffRole>("verifier");
  const { mutate, isPending, error, isSuccess } = useMutation({
    mutationFn: () => invite(email, role),
    onSuccess: () => {
      setEmail("");
      return queries.invalidateQueries({ queryKey: ["agency"] });
    },
  });
  const code = error ? codeOfFailure(error) : undefined;
  return (
    <form
      className="flex flex-wrap items-end gap-3 px-6 py-4"
      onSubmit={(event) => {
        event.preventDefault();
        const form = event.currentTarget;
        // Takes back that fields emptied so were left out.
        mutate(undefined, { onSuccess: () => form.reset() });
      }}
    >
      <TextField
        label={t("staff.email")}
        type="email"
        required
        className="min-w-72"
        value={email}
        onChange={setEmail}
        complaint={code && t(`staff.errors.${code}`, { defaultValue: t("common.notSaved", { code }) })}
      />
      <ChoiceField
        label={t("staff.role")}
        className="w-44"
        value={role}
        choices={STAFF_ROLES.map((one) => [one, STAFF_ROLE_LABELS[one][language]] as const)}
        onChange={(value) => {
          const chosen = STAFF_ROLES.find((one) => one === value);
          if (chosen) setRole(chosen);
        }}
      />
      <Button type="submit" isLoading={isPending}>
        {t("staff.invite")}
      </Button>
      {isSuccess ? (
        <Text role="status" size="small" className="basis-full">
          {t("staff.invited")}
        </Text>
      ) : null}
    </form>
  );
}
