"use server";

import { redirect } from "next/navigation";
import { sellerCertificateAnswerSchema } from "@/backend/schemas/seller-certificates";
import { requestAsSeller } from "@/backend/seller-request";
import { typedInto, type FormState } from "@/forms/form-state";
import { schemaErrors } from "@/seller-centre/forms/schema-errors";
import { sellerRoutes } from "@/seller-centre/routes";
import { whyRefused } from "@/seller-centre/session/why-refused";
import { isCertificateType } from "./certificate-name";
import { certificateSchema } from "./certificate-schema";
import { numberComplaint } from "./read-number";

const FIELDS = [
  "type",
  "number",
  "issuer",
  "body",
  "valid_from",
  "valid_until",
  "file_id",
  "file_name",
  "replaces",
  "covered_before",
] as const;

/** Sends a certificate to the agency, or one in place of another that was rejected or has ended. */
export async function saveCertificate(before: FormState, form: FormData): Promise<FormState> {
  const values = typedInto(form, FIELDS);
  const listingIds = form.getAll("listing_ids").filter((id) => typeof id === "string");
  const answer = {
    values: { ...values, listing_ids: listingIds.join(",") },
    errors: {},
    failure: null,
    attempt: before.attempt + 1,
  };
  const { type = "", number = "" } = values;
  const parsed = certificateSchema.safeParse({ ...values, listing_ids: listingIds });
  const ofNumber = isCertificateType(type) ? numberComplaint(type, number) : null;
  if (!parsed.success || ofNumber !== null) {
    const errors = parsed.success ? {} : schemaErrors(parsed.error, "certificate");
    return { ...answer, errors: { ...(ofNumber === null ? {} : { number: ofNumber }), ...errors } };
  }
  let id: string;
  try {
    const { certificate } = await requestAsSeller({
      path: "/seller/certificates",
      method: "POST",
      body: { ...parsed.data, number, ...coverage(values, listingIds) },
      schema: sellerCertificateAnswerSchema,
    });
    id = certificate.id;
  } catch (error) {
    return { ...answer, ...(await whyRefused(error, "certificate")) };
  }
  redirect(`${sellerRoutes.certificate(id)}?terkirim=1`);
}

/** Left out where another claim is replaced and covers the same: then also goods that are being looked at stay covered. */
function coverage(
  values: Record<string, string>,
  listingIds: readonly string[],
): { listing_ids?: undefined } {
  const before = (values.covered_before ?? "").split(",").filter(Boolean).sort();
  const isSame = before.join() === [...listingIds].sort().join();
  return values.replaces !== "" && isSame ? { listing_ids: undefined } : {};
}
