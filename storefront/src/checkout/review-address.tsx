import type { Market } from "@lapak-lebak/domain/market";
import { getVillageInFull } from "@/areas/child-areas";
import type { Cart } from "@/backend/schemas/cart";
import { checkoutMessages } from "./checkout-messages";
import { stepRoute } from "./get-checkout";
import { readablePhone } from "@lapak-lebak/domain/phone";
import { villageOf } from "./progress";
import { ReviewSection } from "./review-section";

/** Who gets the goods, and where. */
export async function ReviewAddress({ market, cart }: { market: Market; cart: Cart }) {
  const { t } = checkoutMessages(market);
  const { address } = cart;
  if (address === null) return null;
  const lines = market.channel === "home" ? await homeLines(cart) : foreignLines(market, cart);
  return (
    <ReviewSection
      icon="map-pin"
      title={t("review.to")}
      links={[
        { href: stepRoute(market, "contact"), name: t("review.changeContact") },
        { href: stepRoute(market, "address"), name: t("review.changeAddress") },
      ]}
    >
      <address className="not-italic">
        <span className="block font-semibold">{address.first_name}</span>
        {lines.map((line) => (
          <span key={line} className="block">
            {line}
          </span>
        ))}
        <span className="mt-1 block text-ink-soft">
          {readablePhone(address.phone)} · <span className="break-all">{cart.email}</span>
        </span>
      </address>
    </ReviewSection>
  );
}

async function homeLines(cart: Cart): Promise<string[]> {
  const place = await getVillageInFull(villageOf(cart));
  const { address_1: street, address_2: note, postal_code: postalCode } = cart.address ?? {};
  return [
    street,
    note,
    place === null ? "" : `${place.village.name}, ${place.kecamatan.name}`,
    place === null ? "" : `${place.regency.name}, ${place.province.name} ${postalCode ?? ""}`,
  ].filter((line) => line !== undefined && line !== "") as string[];
}

function foreignLines(market: Market, cart: Cart): string[] {
  const { address_1, address_2, city, province, postal_code } = cart.address ?? {};
  return [
    address_1,
    address_2,
    [city, province, postal_code].filter(Boolean).join(", "),
    market.countryName[market.language],
  ].filter((line) => line !== undefined && line !== "") as string[];
}
