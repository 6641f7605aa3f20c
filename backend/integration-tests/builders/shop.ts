import type { MedusaContainer } from "@medusajs/framework/types";
import { Modules } from "@medusajs/framework/utils";
import type { SeedCatalogue } from "@lapak-lebak/seed";
import type { AxiosInstance } from "axios";
import { marketOf } from "@lapak-lebak/domain/market";
import { loadCatalogue } from "../../src/scripts/load-demonstration";
import { apiClient, type Answer } from "./api-client";

/** Asks a route of the store in a market: with the key of the market's channel, and the market among the parameters. */
export type Ask = <Body>(
  path: string,
  parameters?: Record<string, string>,
  market?: string,
) => Promise<Answer<Body>>;

/** Fills the shop with a catalogue, as of `now`, and answers how to ask it. */
export async function openShop(
  container: MedusaContainer,
  api: Pick<AxiosInstance, "get" | "post" | "delete">,
  catalogue: SeedCatalogue,
  now = new Date(),
): Promise<{ ask: Ask }> {
  await loadCatalogue(container, catalogue, { picturesDir: "/nonexistent", now });
  const keys = await container.resolve(Modules.API_KEY).listApiKeys({ type: "publishable" });
  const clientOf = (channel: string) =>
    apiClient(api, { "x-publishable-api-key": keys.find(({ title }) => title === channel)?.token ?? "" });
  const clients = { home: clientOf("home"), export: clientOf("export") };
  const ask: Ask = async <Body>(path: string, parameters: Record<string, string> = {}, market = "id-id") => {
    const query = new URLSearchParams({ market, ...parameters });
    return clients[marketOf(market)?.channel ?? "home"].get<Body>(`${path}?${query.toString()}`);
  };
  return { ask };
}
