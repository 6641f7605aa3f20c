import { CERTIFICATE_TYPES } from "@lapak-lebak/domain/certificates";
import type { Market } from "@lapak-lebak/domain/market";
import { translate } from "@/i18n/translate";
import { anchorOf, type HiddenCertificateType } from "./certificate-groups";

/** A kind of certificate that never becomes a badge, and why. */
export function HiddenCertificate({ market, type }: { market: Market; type: HiddenCertificateType }) {
  const t = translate(market.language, "certificateGuide");
  return (
    <article id={anchorOf(type)} className="rounded-md border border-dashed border-line-strong p-4 sm:p-6">
      <h3 className="text-lg">{CERTIFICATE_TYPES[type].label[market.language]}</h3>
      <p className="mt-2 text-ink-soft">{t(`hidden.${type}`)}</p>
    </article>
  );
}
