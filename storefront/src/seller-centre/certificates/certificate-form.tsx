"use client";

import type { CertificateType } from "@lapak-lebak/domain/certificate-types";
import { ActionForm } from "@/seller-centre/forms/action-form";
import { fill } from "@/seller-centre/fill";
import form from "@/seller-centre/messages/form.json";
import texts from "@/seller-centre/messages/certificate-form.json";
import { Field } from "@/ui/field";
import { CertificateFileField } from "./certificate-file-field";
import { CoveredListings } from "./covered-listings";
import { NumberField } from "./number-field";
import { saveCertificate } from "./save-certificate";

interface CertificateFormProps {
  type: CertificateType;
  /** The kind in full. */
  name: string;
  /** Who issues such certificates, unless told otherwise. */
  issuer: string;
  /** The goods that it can cover; null for a kind that a business holds as a whole. */
  listings: readonly { id: string; title: string }[] | null;
  values: Readonly<Record<string, string>>;
}

const BODY_HINTS: Readonly<Partial<Record<CertificateType, string>>> = texts.bodyHints;

const FORM_TEXTS = { fix: form.fix, submit: texts.submit, sending: texts.sending };

/** A claim for the agency to check. */
export function CertificateForm({ type, name, issuer, listings, values }: CertificateFormProps) {
  const bodyHint = BODY_HINTS[type];
  return (
    <ActionForm action={saveCertificate} values={values} texts={FORM_TEXTS}>
      {({ values: typed, errors }) => (
        <>
          <input type="hidden" name="type" value={type} />
          <input type="hidden" name="replaces" value={typed.replaces} />
          <input type="hidden" name="covered_before" value={typed.covered_before} />
          <p className="text-lg font-bold text-sugar-deep">{name}</p>
          <NumberField type={type} error={errors.number} before={typed.number ?? ""} />
          {bodyHint === undefined ? null : (
            <Field
              id="body"
              name="body"
              label={`${texts.body} (${texts.optional})`}
              hint={bodyHint}
              error={errors.body}
              defaultValue={typed.body}
              autoComplete="off"
            />
          )}
          <CertificateFileField
            error={errors.file_id}
            before={{ id: typed.file_id ?? "", name: typed.file_name ?? "" }}
          />
          <div className="grid items-start gap-5 sm:grid-cols-2">
            <Field
              id="valid_from"
              name="valid_from"
              type="date"
              label={`${texts.validFrom} (${texts.optional})`}
              error={errors.valid_from}
              defaultValue={typed.valid_from}
            />
            <Field
              id="valid_until"
              name="valid_until"
              type="date"
              label={texts.validUntil}
              hint={texts.validUntilHint}
              error={errors.valid_until}
              defaultValue={typed.valid_until}
            />
          </div>
          <Field
            id="issuer"
            name="issuer"
            label={`${texts.issuer} (${texts.optional})`}
            hint={fill(texts.issuerHint, { issuer })}
            error={errors.issuer}
            defaultValue={typed.issuer}
            autoComplete="off"
          />
          {listings === null ? null : (
            <CoveredListings
              listings={listings}
              chosen={(typed.listing_ids ?? "").split(",")}
              error={errors.listing_ids}
            />
          )}
        </>
      )}
    </ActionForm>
  );
}
