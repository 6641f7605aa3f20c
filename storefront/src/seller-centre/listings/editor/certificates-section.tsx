"use client";

import { fill } from "@/seller-centre/fill";
import { CERTIFICATES_SHOWN } from "@/seller-centre/listings/content/content-from-form";
import { Checkbox } from "@/seller-centre/forms/checkbox";
import { sellerRoutes } from "@/seller-centre/routes";
import { ShopLink } from "@/ui/shop-link";
import { useEditor } from "./editor-context";
import { texts } from "./texts";

/** A certificate of the business, as far as the editor shows it. */
export interface CertificateChoice {
  id: string;
  /** "P-IRT" */
  name: string;
  number: string | null;
  status: keyof typeof texts.certificates.status;
  /** Whether it covers everything that the business makes, so that nothing is to be chosen. */
  isOfBusiness: boolean;
}

/** Which certificates cover the goods; those of the whole business do so by themselves. */
export function CertificatesSection({ certificates }: { certificates: readonly CertificateChoice[] }) {
  const { content, edit, complaintAt } = useEditor();
  const t = texts.certificates;
  const ofBusiness = certificates.filter(({ isOfBusiness }) => isOfBusiness).map(({ name }) => name);
  const ofGoods = certificates.filter(({ isOfBusiness }) => !isOfBusiness);
  const chosen = content.certificate_ids ?? [];
  const complaint = complaintAt("certificate_ids");
  return (
    <div id="certificate_ids" tabIndex={-1} className="grid gap-2 outline-none">
      <input type="hidden" name={CERTIFICATES_SHOWN} value="1" />
      {ofBusiness.length === 0 ? null : (
        <p className="text-sm">{fill(t.ofBusiness, { names: [...new Set(ofBusiness)].join(", ") })}</p>
      )}
      {ofGoods.length === 0 ? (
        <p className="text-sm text-ink-soft">{t.none}</p>
      ) : (
        <ul className="grid gap-1">
          {ofGoods.map(({ id, name, number, status }) => (
            <li key={id}>
              <Checkbox
                id={`certificate-${id}`}
                name="certificate_ids"
                value={id}
                checked={chosen.includes(id)}
                onChange={({ target }) => edit({ type: "certificate", id, covers: target.checked })}
                label={
                  <>
                    <b>{name}</b> {number === null ? null : fill(t.number, { number })}
                    <span className="block text-xs text-ink-soft">{t.status[status]}</span>
                  </>
                }
              />
            </li>
          ))}
        </ul>
      )}
      {complaint === undefined ? null : <p className="text-sm font-medium text-danger">{complaint}</p>}
      <ShopLink
        href={sellerRoutes.newCertificate()}
        className="flex min-h-11 items-center justify-self-start text-sm font-semibold text-leaf underline underline-offset-4"
      >
        {t.add}
      </ShopLink>
    </div>
  );
}
