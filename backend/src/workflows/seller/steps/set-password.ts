import { MedusaError, Modules } from "@medusajs/framework/utils";
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import { SELLER_PASSWORD_PROVIDER } from "../../../provider-ids";

/** Gives a member another password; undone by giving back the hash of the former one. */
export const setPasswordStep = createStep(
  "set-password",
  async ({ identifier, password }: { identifier: string; password: string }, { container }) => {
    const auth = container.resolve(Modules.AUTH);
    const [former] = await auth.listProviderIdentities(
      { entity_id: identifier, provider: SELLER_PASSWORD_PROVIDER },
      { select: ["id", "provider_metadata"], take: 1 },
    );
    const { success, error } = await auth.updateProvider(SELLER_PASSWORD_PROVIDER, {
      entity_id: identifier,
      password,
    });
    if (!former || !success) {
      throw new MedusaError(MedusaError.Types.UNEXPECTED_STATE, `The password stays: ${String(error)}`);
    }
    return new StepResponse(undefined, { id: former.id, provider_metadata: former.provider_metadata });
  },
  async (former, { container }) => {
    if (former) await container.resolve(Modules.AUTH).updateProviderIdentities([former]);
  },
);
