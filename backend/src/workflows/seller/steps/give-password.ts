import { MedusaError, Modules } from "@medusajs/framework/utils";
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import { SELLER_PASSWORD_PROVIDER } from "../../../provider-ids";

interface NewSignIn {
  member_id: string;
  /** What the member signs in with, as the domain's `signInIdentifier` writes it. */
  identifier: string;
  password: string;
}

/**
 * Lets a new member sign in. An identity that is there already was left behind by a process that died: no other member
 * has this identifier, so it is taken over. Undone by deleting the identity.
 */
export const givePasswordStep = createStep(
  "give-password",
  async ({ member_id, identifier, password }: NewSignIn, { container }) => {
    const auth = container.resolve(Modules.AUTH);
    const [left] = await auth.listProviderIdentities(
      { entity_id: identifier, provider: SELLER_PASSWORD_PROVIDER },
      { select: ["id", "auth_identity_id"], take: 1 },
    );
    if (left?.auth_identity_id) await auth.deleteAuthIdentities([left.auth_identity_id]);
    const { authIdentity, error } = await auth.register(SELLER_PASSWORD_PROVIDER, {
      body: { email: identifier, password },
    });
    if (authIdentity === undefined) {
      throw new MedusaError(MedusaError.Types.UNEXPECTED_STATE, `No sign-in was made: ${error ?? "unknown"}`);
    }
    await auth.updateAuthIdentities({ id: authIdentity.id, app_metadata: { seller_id: member_id } });
    return new StepResponse(authIdentity.id, authIdentity.id);
  },
  async (identityId, { container }) => {
    if (identityId) await container.resolve(Modules.AUTH).deleteAuthIdentities([identityId]);
  },
);
