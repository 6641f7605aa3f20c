import type { Market } from "@lapak-lebak/domain/market";
import { parentOf } from "@/areas/child-areas";
import { getProvinces } from "@/areas/provinces";
import type { Cart } from "@/backend/schemas/cart";
import { areaChoices } from "./area-choices";
import { checkoutMessages } from "./checkout-messages";
import { formTexts } from "./form-texts";
import { HomeAddressForm } from "./home-address-form";
import { villageOf } from "./progress";

/** The form for an address in Indonesia, filled with what is known of it. */
export async function HomeAddress({ market, cart }: { market: Market; cart: Cart }) {
  const { t } = checkoutMessages(market);
  const village = villageOf(cart);
  const kecamatan = parentOf(village);
  const regency = parentOf(kecamatan);
  const province = parentOf(regency);
  const [provinces, choices] = await Promise.all([
    getProvinces(),
    areaChoices({ province, regency, kecamatan }),
  ]);
  return (
    <HomeAddressForm
      market={market.code}
      values={{
        province,
        regency,
        kecamatan,
        village,
        postal_code: cart.address?.postal_code ?? "",
        street: cart.address?.address_1 ?? "",
        note: cart.address?.address_2 ?? "",
      }}
      provinces={provinces}
      choices={choices}
      texts={{
        ...formTexts(market, t("address.next")),
        province: t("address.province"),
        regency: t("address.regency"),
        kecamatan: t("address.kecamatan"),
        village: t("address.village"),
        choose: t("address.choose"),
        loading: t("address.loading"),
        chooseNext: t("address.chooseNext"),
        postalCode: t("address.postalCode"),
        postalCodeHint: t("address.postalCodeHint"),
        street: t("address.street"),
        streetHint: t("address.streetHint"),
        note: `${t("address.note")} (${t("optional")})`,
        noteHint: t("address.noteHint"),
        source: t("address.source"),
      }}
    />
  );
}
