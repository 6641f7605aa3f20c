import type { MedusaContainer } from "@medusajs/framework/types";
import type { AxiosInstance } from "axios";
import { SELLER_MODULE } from "../../src/modules/seller";
import type SellerModuleService from "../../src/modules/seller/service";
import { apiClient, bodyOf, type ApiClient } from "./api-client";

/** Somebody who acts for a business that was there before, and is signed in. */
export interface SignedInMember {
  api: ApiClient;
  token: string;
  memberId: string;
  sellerId: string;
}

/** Has an owner claim a business with a code of the agency's. */
export async function memberOfSeller(
  axios: Pick<AxiosInstance, "get" | "post" | "delete">,
  container: MedusaContainer,
  sellerId: string,
  identifier: string,
): Promise<SignedInMember> {
  const { code } = await container
    .resolve<SellerModuleService>(SELLER_MODULE)
    .issueClaimCode({ seller_id: sellerId, now: new Date() });
  const { token } = bodyOf(
    await apiClient(axios, {}).post<{ token: string }>("/seller/sign-up", {
      name: `Pemilik ${identifier}`,
      business_name: "Usaha yang sudah terdaftar",
      identifier,
      password: `kata sandi ${identifier}`,
      accept_terms: true,
      claim_code: code,
    }),
  );
  const api = apiClient(axios, { authorization: `Bearer ${token}` });
  const { member } = bodyOf(await api.get<{ member: { id: string } }>("/seller/me"));
  return { api, token, memberId: member.id, sellerId };
}
