import { CERTIFICATE_TYPES, type CertificateTypeFacts } from "@lapak-lebak/domain/certificates";
import form from "@/seller-centre/messages/certificate-form.json";
import { sellerRoutes } from "@/seller-centre/routes";
import { Icon } from "@/ui/icon";
import { ShopLink } from "@/ui/shop-link";

const GROUPS = ["food", "craft", "stone", "seller"] as const;

/** The kinds of certificate, under what they are for: food first, where most are needed. */
export function TypeChoice() {
  const all: readonly CertificateTypeFacts[] = Object.values(CERTIFICATE_TYPES);
  const groupOf = ({ appliesTo }: CertificateTypeFacts) => GROUPS.find((group) => appliesTo.includes(group));
  return (
    <div className="grid gap-6">
      {GROUPS.map((group) => {
        const types = all.filter((type) => groupOf(type) === group);
        if (types.length === 0) return null;
        return (
          <section key={group}>
            <h2 className="mb-2 text-lg">{form.groups[group]}</h2>
            <ul className="overflow-hidden rounded-md border border-line bg-card">
              {types.map(({ code, label, issuer }) => (
                <li key={code} className="border-line not-first:border-t">
                  <ShopLink
                    href={sellerRoutes.newCertificate({ type: code })}
                    className="flex min-h-14 items-center gap-3 px-4 py-2 hover:bg-paper-deep"
                  >
                    <span className="grid min-w-0 flex-1">
                      <b className="font-semibold">{label.id}</b>
                      <span className="text-xs text-ink-soft">{issuer.id}</span>
                    </span>
                    <Icon name="chevron-right" className="size-5 text-ink-soft" />
                  </ShopLink>
                </li>
              ))}
            </ul>
          </section>
        );
      })}
    </div>
  );
}
