import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys, generateJwtToken } from "@medusajs/framework/utils";
import { SELLER_MODULE } from "../../modules/seller";
import type SellerModuleService from "../../modules/seller/service";

/**
 * How long a member stays signed in on a phone. The gate asks the database at each request, so that a stolen token ends
 * with the next change of the password, not with this.
 */
const SESSION = "30d";

/** A token by which a member is known from now on, until the password changes or 30 days have gone. */
export async function sellerToken(container: MedusaContainer, memberId: string): Promise<string> {
  const member = await container
    .resolve<SellerModuleService>(SELLER_MODULE)
    .retrieveMember(memberId, { select: ["id", "session_version"] });
  const { http } = container.resolve(ContainerRegistrationKeys.CONFIG_MODULE).projectConfig;
  return generateJwtToken(
    {
      actor_id: member.id,
      actor_type: "seller",
      auth_identity_id: "",
      app_metadata: { seller_id: member.id, session_version: member.session_version },
      user_metadata: {},
    },
    { secret: http.jwtSecret, expiresIn: SESSION },
  );
}
