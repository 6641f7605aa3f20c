import { CERTIFICATE_TYPES, type CertificateType } from "@lapak-lebak/domain/certificates";

/** Whether this is the code of a kind of certificate. */
export function isCertificateType(code: string): code is CertificateType {
  return Object.hasOwn(CERTIFICATE_TYPES, code);
}

/** "P-IRT": a kind's short name in Indonesian; the code itself of a kind that the shop does not know. */
export function certificateName(code: string): string {
  return isCertificateType(code) ? CERTIFICATE_TYPES[code].shortLabel.id : code;
}
