import type { MedusaContainer } from "@medusajs/framework/types";
import { Modules } from "@medusajs/framework/utils";
import type { CourierService } from "../../providers/fulfillment-courier/courier-service";

/** How the services are called in the agency console and on orders. */
const TYPES: Record<CourierService, { label: string; description: string }> = {
  "courier-home": { label: "Kurir", description: "Diantar kurir ke alamat di Indonesia" },
  pickup: { label: "Ambil di tempat", description: "Diambil pembeli di tempat penjual" },
  "courier-export": { label: "Kurir luar negeri", description: "Diantar kurir ke luar negeri" },
};

/** The ids of the shipping option types, by service; those that are missing are made. */
export async function ensureShippingOptionTypes(
  container: MedusaContainer,
): Promise<Record<CourierService, string>> {
  const fulfillment = container.resolve(Modules.FULFILLMENT);
  const ids = new Map<string, string>();
  for (const type of await fulfillment.listShippingOptionTypes({})) ids.set(type.code, type.id);
  for (const [code, texts] of Object.entries(TYPES)) {
    if (ids.has(code)) continue;
    const created = await fulfillment.createShippingOptionTypes({ code, ...texts });
    ids.set(code, created.id);
  }
  const idOf = (code: CourierService): string => {
    const id = ids.get(code);
    if (id === undefined) throw new Error(`The shipping option type ${code} was not made.`);
    return id;
  };
  return {
    "courier-home": idOf("courier-home"),
    pickup: idOf("pickup"),
    "courier-export": idOf("courier-export"),
  };
}
