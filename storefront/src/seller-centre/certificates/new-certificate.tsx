import { CERTIFICATE_TYPES, type CertificateType } from "@lapak-lebak/domain/certificates";
import type { SellerCertificate } from "@/backend/schemas/seller-certificates";
import { CertificateForm } from "./certificate-form";
import { FileFirst } from "./file-first";
import { jakartaDay } from "./jakarta-day";

interface NewCertificateProps {
  type: CertificateType;
  /** The claim that is mended or renewed: what it says stands in the form. */
  before: SellerCertificate | null;
  /** Sent without a script; empty texts where there is none. */
  file: { id: string; name: string };
  listings: readonly { id: string; title: string }[];
}

/** The form of a claim, empty or with what an earlier one says. */
export function NewCertificate({ type, before, file, listings }: NewCertificateProps) {
  const { label, issuer, appliesTo } = CERTIFICATE_TYPES[type];
  const isForGoods = appliesTo.some((what) => what !== "seller");
  const isMending = before?.status === "rejected";
  return (
    <>
      {file.id === "" ? <FileFirst type={type} replaces={before?.id ?? ""} /> : null}
      <CertificateForm
        type={type}
        name={label.id}
        issuer={issuer.id}
        listings={isForGoods ? listings : null}
        values={{
          number: before?.number ?? "",
          issuer: before?.issuer ?? "",
          body: before?.body ?? "",
          // A renewed certificate has dates of its own.
          valid_from: isMending ? jakartaDay(before.valid_from) : "",
          valid_until: isMending ? jakartaDay(before.valid_until) : "",
          covered_before: before?.listings.map(({ id }) => id).join(",") ?? "",
          listing_ids: before?.listings.map(({ id }) => id).join(",") ?? "",
          file_id: file.id,
          file_name: file.name,
          replaces: before?.id ?? "",
        }}
      />
    </>
  );
}
