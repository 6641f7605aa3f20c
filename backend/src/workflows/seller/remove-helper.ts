import { Modules } from "@medusajs/framework/utils";
import {
  createStep,
  createWorkflow,
  StepResponse,
  WorkflowResponse,
  type WorkflowData,
} from "@medusajs/framework/workflows-sdk";
import { SELLER_MODULE } from "../../modules/seller";
import type SellerModuleService from "../../modules/seller/service";
import { SELLER_PASSWORD_PROVIDER } from "../../provider-ids";

/**
 * The member goes first, and every session of theirs with them. A sign-in that is left behind because the process died is
 * nobody's, and is taken over by whoever signs up with that identifier: nothing to undo.
 */
const removeHelperStep = createStep(
  "remove-helper-step",
  async ({ id, seller_id }: { id: string; seller_id: string }, { container }) => {
    const sellers = container.resolve<SellerModuleService>(SELLER_MODULE);
    const helper = await sellers.helperOf(id, seller_id);
    await sellers.deleteMembers([helper.id]);
    const auth = container.resolve(Modules.AUTH);
    const [signIn] = await auth.listProviderIdentities(
      { entity_id: helper.identifier, provider: SELLER_PASSWORD_PROVIDER },
      { select: ["id", "auth_identity_id"], take: 1 },
    );
    if (signIn?.auth_identity_id) await auth.deleteAuthIdentities([signIn.auth_identity_id]);
    return new StepResponse(undefined);
  },
);

/**
 * Takes a helper out of a business. What they did stays, with their id in the histories.
 *
 * @throws MedusaError NOT_FOUND `member_not_found`, also for another business's; NOT_ALLOWED `owner_stays`
 */
export const removeHelperWorkflow = createWorkflow(
  "remove-helper",
  (input: WorkflowData<{ id: string; seller_id: string }>) => new WorkflowResponse(removeHelperStep(input)),
);
