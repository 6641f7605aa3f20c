import { Checkbox } from "@/seller-centre/forms/checkbox";
import texts from "@/seller-centre/messages/certificate-form.json";
import { Icon } from "@/ui/icon";

interface CoveredListingsProps {
  listings: readonly { id: string; title: string }[];
  /** Ids. */
  chosen: readonly string[];
  error: string | undefined;
}

/** The goods that a certificate covers. */
export function CoveredListings({ listings, chosen, error }: CoveredListingsProps) {
  return (
    <fieldset className="grid min-w-0 gap-1" aria-describedby="listing_ids-hint">
      <legend className="mb-1.5 text-sm font-semibold">{texts.listings}</legend>
      <p id="listing_ids-hint" className="text-xs text-ink-soft">
        {listings.length === 0 ? texts.noListings : texts.listingsHint}
      </p>
      {error === undefined ? null : (
        <p
          id="listing_ids"
          tabIndex={-1}
          className="flex items-start gap-1.5 text-sm font-medium text-danger"
        >
          <Icon name="circle-exclamation-point" className="mt-1 size-4" />
          {error}
        </p>
      )}
      {listings.map(({ id, title }) => (
        <Checkbox
          key={id}
          id={`covers-${id}`}
          name="listing_ids"
          value={id}
          label={title}
          defaultChecked={chosen.includes(id)}
        />
      ))}
    </fieldset>
  );
}
