import { Checkbox } from "@/seller-centre/forms/checkbox";
import texts from "@/seller-centre/messages/certificate-form.json";

interface CoveredListingsProps {
  listings: readonly { id: string; title: string }[];
  /** Ids. */
  chosen: readonly string[];
}

/** The goods that a certificate covers. */
export function CoveredListings({ listings, chosen }: CoveredListingsProps) {
  return (
    <fieldset className="grid min-w-0 gap-1" aria-describedby="listing_ids-hint">
      <legend className="mb-1.5 text-sm font-semibold">{texts.listings}</legend>
      <p id="listing_ids-hint" className="text-xs text-ink-soft">
        {listings.length === 0 ? texts.noListings : texts.listingsHint}
      </p>
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
