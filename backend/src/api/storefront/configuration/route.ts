import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { z } from "zod";
import { notFound } from "../../errors/api-error";
import { isFromStorefront } from "../../security/client-address";

const PAYMENT_PROVIDER = "pp_transfer_transfer";

const keyRows = z.array(z.object({ title: z.string(), token: z.string() }));

const regionRows = z.array(
  z.object({
    id: z.string(),
    currency_code: z.string(),
    countries: z.array(z.object({ iso_2: z.string() })),
  }),
);

/**
 * What the storefront's server must know to sell: the publishable key of each sales channel, the regions and the payment
 * provider. Only for bearers of STOREFRONT_SECRET; 404 for everybody else.
 */
export async function GET(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  if (!isFromStorefront(req)) throw notFound("not_found");
  const query = req.scope.resolve(ContainerRegistrationKeys.QUERY);
  const [keys, regions] = await Promise.all([
    query.graph({
      entity: "api_key",
      fields: ["title", "token"],
      filters: { type: "publishable", revoked_at: null },
    }),
    query.graph({ entity: "region", fields: ["id", "currency_code", "countries.iso_2"] }),
  ]);
  const tokens = new Map(keyRows.parse(keys.data).map(({ title, token }) => [title, token]));
  const keyOf = (title: string) => ({ publishable_key: tokens.get(title) ?? null });
  res.setHeader("cache-control", "no-store");
  res.json({
    channels: { home: keyOf("home"), export: keyOf("export") },
    regions: regionRows.parse(regions.data).map((region) => ({
      id: region.id,
      currency: region.currency_code.toUpperCase(),
      countries: region.countries.map((country) => country.iso_2),
    })),
    payment_provider_id: PAYMENT_PROVIDER,
  });
}
