import type { MedusaContainer } from "@medusajs/framework/types";
import { Modules } from "@medusajs/framework/utils";
import { z } from "zod";
import { SELLER_MODULE } from "../modules/seller";
import type SellerModuleService from "../modules/seller/service";
import { SELLER_PASSWORD_PROVIDER } from "../provider-ids";

const ofMember = z.object({ seller_id: z.string() });

/** The id of the member who signs in with this and this password; undefined when there is none. */
export async function memberWithPassword(
  container: MedusaContainer,
  { identifier, password }: { identifier: string; password: string },
): Promise<string | undefined> {
  const { authIdentity } = await container
    .resolve(Modules.AUTH)
    .authenticate(SELLER_PASSWORD_PROVIDER, { body: { email: identifier, password } });
  const memberId = ofMember.safeParse(authIdentity?.app_metadata).data?.seller_id;
  if (memberId === undefined) return undefined;
  const [member] = await container
    .resolve<SellerModuleService>(SELLER_MODULE)
    .listMembers({ id: memberId }, { select: ["id"], take: 1 });
  return member?.id;
}
