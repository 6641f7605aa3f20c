import type { BusinessStatus } from "@lapak-lebak/domain/business";
import type { MedusaContainer } from "@medusajs/framework/types";
import type { AxiosInstance } from "axios";
import { SELLER_MODULE } from "../../src/modules/seller";
import type SellerModuleService from "../../src/modules/seller/service";
import { openShippingWorkflow } from "../../src/workflows/seller/open-shipping";
import { shippingSellerOf } from "../../src/workflows/seller/shipping-of-seller";
import { apiClient, bodyOf, type ApiClient } from "./api-client";

/** Somebody who sells and is signed in. */
export interface SellerAccount {
  /** Sends the member's token with every request. */
  api: ApiClient;
  token: string;
  memberId: string;
  sellerId: string;
  identifier: string;
  password: string;
}

let serial = 0;

/** What a business must tell before it is submitted. */
export const COMPLETE_PROFILE = {
  kind: "perorangan" as const,
  nib: "1234567890123",
  kecamatan: "malingping",
  village: "Sukaraja",
  street: "Jl. Contoh 1",
  phone: "+6281200000000",
  workers_men: 1,
  workers_women: 2,
};

const WAY_TO: Record<BusinessStatus, { to: BusinessStatus; by: "seller" | "staff" }[]> = {
  draft: [],
  submitted: [{ to: "submitted", by: "seller" }],
  admitted: [
    { to: "submitted", by: "seller" },
    { to: "admitted", by: "staff" },
  ],
  rejected: [
    { to: "submitted", by: "seller" },
    { to: "rejected", by: "staff" },
  ],
  suspended: [
    { to: "submitted", by: "seller" },
    { to: "admitted", by: "staff" },
    { to: "suspended", by: "staff" },
  ],
};

/**
 * Signs an owner up and brings their business to a status; an admitted one, which it is unless told otherwise, has what it
 * ships with. `setUpMarketplace` comes first.
 */
export async function sellerAccount(
  axios: Pick<AxiosInstance, "get" | "post" | "delete">,
  container: MedusaContainer,
  given: { status?: BusinessStatus; businessName?: string; identifier?: string } = {},
): Promise<SellerAccount> {
  const { status = "admitted" } = given;
  const number = String(++serial).padStart(4, "0");
  const identifier = given.identifier ?? `+628130000${number}`;
  const password = `kata sandi ${number}`;
  const { token } = bodyOf(
    await apiClient(axios, {}).post<{ token: string }>("/seller/sign-up", {
      name: `Ibu ${number}`,
      business_name: given.businessName ?? `Usaha ${number}`,
      identifier,
      password,
      accept_terms: true,
    }),
  );
  const api = apiClient(axios, { authorization: `Bearer ${token}` });
  const { member, business } = bodyOf(
    await api.get<{ member: { id: string }; business: { id: string } }>("/seller/me"),
  );
  await bringTo(container, business.id, status);
  return { api, token, memberId: member.id, sellerId: business.id, identifier, password };
}

async function bringTo(container: MedusaContainer, id: string, status: BusinessStatus): Promise<void> {
  if (status === "draft") return;
  const sellers = container.resolve<SellerModuleService>(SELLER_MODULE);
  const seller = await sellers.updateSellers({ id, ...COMPLETE_PROFILE });
  for (const step of WAY_TO[status]) await sellers.changeSellerStatus({ id, ...step, now: new Date() });
  if (status === "admitted" || status === "suspended") {
    await openShippingWorkflow(container).run({ input: { sellers: [shippingSellerOf(seller, false)] } });
  }
}
