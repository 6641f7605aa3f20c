import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import { SELLER_MODULE } from "../../../modules/seller";
import type SellerModuleService from "../../../modules/seller/service";
import type { SellerRecord } from "../../../modules/seller/service";
import { sellerPicturesOf, type SellerPictures } from "../../../seller/seller-pictures";
import { locationOf, shippingSellerOf } from "../shipping-of-seller";

type ToldFields = Pick<
  SellerRecord,
  | ("name" | "kind" | "nib" | "kecamatan" | "village" | "street" | "postal_code" | "phone" | "whatsapp")
  | ("founded_year" | "workers_men" | "workers_women" | "tagline" | "story")
>;

/** What a business tells of itself; what is left out stays as it is. */
export type BusinessEdit = { id: string; pictures?: Partial<SellerPictures> } & Partial<ToldFields>;

/** Writes an edit down; undone by writing back what stood there. */
export const editBusinessStep = createStep(
  "edit-business-step",
  async ({ pictures, ...fields }: BusinessEdit, { container }) => {
    const sellers = container.resolve<SellerModuleService>(SELLER_MODULE);
    const former = await sellers.retrieveSeller(fields.id);
    const seller = await sellers.updateSellers({
      ...fields,
      ...(pictures ? { pictures: { ...sellerPicturesOf(former.pictures), ...pictures } } : {}),
    });
    const place =
      seller.stock_location_id === null
        ? null
        : { id: seller.stock_location_id, ...locationOf(shippingSellerOf(seller, false)) };
    const rewritten = Object.fromEntries(
      (["tagline", "story"] as const)
        .filter((field) => seller[field] !== former[field])
        .map((field) => [field, seller[field] ?? ""]),
    );
    return new StepResponse(
      { place, rewritten },
      { id: fields.id, ...told(former), pictures: former.pictures },
    );
  },
  async (former, { container }) => {
    if (former) await container.resolve<SellerModuleService>(SELLER_MODULE).updateSellers(former);
  },
);

function told(seller: ToldFields): ToldFields {
  const { name, kind, nib, kecamatan, village, street, postal_code, phone, whatsapp } = seller;
  const { founded_year, workers_men, workers_women, tagline, story } = seller;
  return {
    ...{ name, kind, nib, kecamatan, village, street, postal_code, phone, whatsapp },
    ...{ founded_year, workers_men, workers_women, tagline, story },
  };
}
