import { CLAIM_METHODS, CLAIM_METRICS } from "@lapak-lebak/domain/claims";
import { PRODUCT_FAMILIES, PRODUCT_FAMILY_HANDLES } from "@lapak-lebak/domain/product-family";
import { Button, toast } from "@medusajs/ui";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { ChoiceField } from "../fields/choice-field";
import { TextField } from "../fields/text-field";
import { NotSaved } from "../layout/not-saved";
import { Refusal } from "../request/refusal";
import { useLanguage } from "../session/use-language";
import { recordClaim } from "./api";

const EMPTY = {
  metric: CLAIM_METRICS[0] as string,
  family: "",
  value: "",
  from: "",
  as_of: "",
  source: "",
  method: CLAIM_METHODS[0] as string,
};

/** Writes a published figure down, with where it comes from and how it was got. */
export function ClaimForm() {
  const { t } = useTranslation("agency");
  const language = useLanguage();
  const queries = useQueryClient();
  const [claim, setClaim] = useState(EMPTY);
  const set = (name: keyof typeof EMPTY) => (value: string) =>
    setClaim((before) => ({ ...before, [name]: value }));
  const { mutate, isPending, error } = useMutation({
    mutationFn: () =>
      recordClaim({
        ...claim,
        family: claim.family || null,
        value: Number(claim.value),
        from: claim.from ? Number(claim.from) : null,
      }),
    onSuccess: () => {
      setClaim(EMPTY);
      toast.success(t("common.saved"));
      return queries.invalidateQueries({ queryKey: ["agency"] });
    },
  });
  const fields = error instanceof Refusal ? error.fields : {};
  const complaint = (name: string) => (fields[name] ? t("claims.fault") : undefined);
  return (
    <form
      className="grid gap-4 px-6 py-4 md:grid-cols-3"
      onSubmit={(event) => {
        event.preventDefault();
        const form = event.currentTarget;
        // Takes back that fields emptied so were left out.
        mutate(undefined, { onSuccess: () => form.reset() });
      }}
    >
      <ChoiceField
        label={t("claims.metric")}
        value={claim.metric}
        choices={CLAIM_METRICS.map((one) => [one, t(`claims.metrics.${one}`)] as const)}
        onChange={set("metric")}
      />
      <ChoiceField
        label={t("claims.family")}
        value={claim.family}
        choices={[
          ["", t("claims.allFamilies")],
          ...PRODUCT_FAMILY_HANDLES.map((one) => [one, PRODUCT_FAMILIES[one].name[language]] as const),
        ]}
        onChange={set("family")}
      />
      <ChoiceField
        label={t("claims.method")}
        value={claim.method}
        choices={CLAIM_METHODS.map((one) => [one, t(`claims.methods.${one}`)] as const)}
        onChange={set("method")}
      />
      <TextField
        label={t("claims.value")}
        type="number"
        required
        value={claim.value}
        complaint={complaint("value")}
        onChange={set("value")}
      />
      <TextField
        label={t("claims.from")}
        type="number"
        help={t("claims.fromHelp")}
        value={claim.from}
        complaint={complaint("from")}
        onChange={set("from")}
      />
      <TextField
        label={t("claims.asOf")}
        type="date"
        required
        value={claim.as_of}
        complaint={complaint("as_of")}
        onChange={set("as_of")}
      />
      <TextField
        label={t("claims.source")}
        required
        className="md:col-span-3"
        value={claim.source}
        complaint={complaint("source")}
        onChange={set("source")}
      />
      <div className="flex flex-wrap items-center gap-3 md:col-span-3">
        <Button type="submit" isLoading={isPending}>
          {t("claims.record")}
        </Button>
        <NotSaved error={error} />
      </div>
    </form>
  );
}
