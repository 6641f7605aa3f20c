import type { VerifiedField } from "@lapak-lebak/domain/business";
import { DEFAULT_MARKET } from "@lapak-lebak/domain/market";
import texts from "@/seller-centre/messages/business-form.json";
import { routes } from "@/routes";
import { Notice } from "@/ui/notice";
import { ShopLink } from "@/ui/shop-link";

interface FixedFactsProps {
  values: Readonly<Record<string, string>>;
  fixed: readonly VerifiedField[];
}

const KINDS: Readonly<Record<string, string>> = texts.kinds;

/** What the agency has verified about a business: to read, and sent along as it stands. Nothing before that. */
export function FixedFacts({ values, fixed }: FixedFactsProps) {
  if (fixed.length === 0) return null;
  return (
    <>
      <Notice title={texts.fixedTitle}>
        <p>{texts.fixed}</p>
        <ShopLink
          href={routes.contact(DEFAULT_MARKET)}
          className="flex min-h-11 items-center font-semibold text-leaf underline underline-offset-4"
        >
          {texts.contact}
        </ShopLink>
      </Notice>
      <dl className="facts">
        {fixed.map((field) => {
          const value = values[field] ?? "";
          return (
            <div key={field}>
              <dt>{texts[field]}</dt>
              <dd className="wrap-anywhere">{field === "kind" ? (KINDS[value] ?? value) : value}</dd>
              <input type="hidden" name={field} value={value} />
            </div>
          );
        })}
      </dl>
    </>
  );
}
