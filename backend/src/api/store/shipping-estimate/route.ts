import { homeZoneOf } from "@lapak-lebak/domain/tariff";
import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { z } from "zod";
import { getShippingEstimate } from "../../../catalog/get-shipping-estimate";
import { marketParameter } from "../../../catalog/market-parameter";
import { notFound } from "../../errors/api-error";
import { parseInput } from "../../errors/parse-input";
import { wholeNumber } from "../../query-parameters";

const MOST_PIECES = 999;

const estimateQuery = z
  .strictObject({
    market: marketParameter,
    variant_id: z.string().regex(/^variant_[A-Za-z0-9]+$/),
    quantity: wholeNumber.pipe(z.number().min(1).max(MOST_PIECES)).default(1),
    /** At home: two digits, as the Ministry of Home Affairs numbers provinces. */
    province: z.string().optional(),
  })
  .superRefine(({ market, province }, context) => {
    if (market.channel !== "home") return;
    const message = province === undefined ? "required" : "province_unknown";
    if (province === undefined || homeZoneOf(province) === undefined) {
      context.addIssue({ code: "custom", path: ["province"], message });
    }
  });

/** What sending a variant would cost: at home to a province, abroad to the market's country. 404 `variant_not_found`. */
export async function GET(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const { market, variant_id, quantity, province } = parseInput(estimateQuery, req.query);
  const parcel = { market, variantId: variant_id, quantity, province };
  const options = await getShippingEstimate(parcel, req.scope);
  if (!options) throw notFound("variant_not_found");
  res.json({ options });
}
