import type { Market } from "@lapak-lebak/domain/market";
import type { Province } from "@/areas/provinces";
import type { ListingDetail } from "@/backend/schemas/listing";
import { translate } from "@/i18n/translate";
import { routes } from "@/routes";
import { Button } from "@/ui/button";
import { Select } from "@/ui/select";

interface ShippingQuestionFormProps {
  market: Market;
  listing: ListingDetail;
  /** Empty abroad, where the market's country is enough. */
  provinces: readonly Province[];
  /** What was chosen. */
  variantId: string | undefined;
  province: string | undefined;
}

/** Which variant goes where; a plain form. */
export function ShippingQuestionForm({
  market,
  listing,
  provinces,
  variantId,
  province,
}: ShippingQuestionFormProps) {
  const t = translate(market.language, "catalog");
  return (
    <form action={routes.shipping(market.code, listing.handle)} className="grid gap-4">
      <Select id="variant_id" name="variant_id" label={t("product.chooseVariant")} defaultValue={variantId}>
        {listing.variants.map(({ id, title }) => (
          <option key={id} value={id}>
            {title === "" ? listing.title : title}
          </option>
        ))}
      </Select>
      {provinces.length === 0 ? null : (
        <Select id="province" name="province" label={t("shipping.province")} defaultValue={province} required>
          <option value="">{t("shipping.chooseProvince")}</option>
          {provinces.map(({ code, name }) => (
            <option key={code} value={code}>
              {name}
            </option>
          ))}
        </Select>
      )}
      <Button look="secondary">{t("shipping.calculate")}</Button>
    </form>
  );
}
