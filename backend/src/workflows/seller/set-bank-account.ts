import {
  createStep,
  createWorkflow,
  StepResponse,
  WorkflowResponse,
  type WorkflowData,
} from "@medusajs/framework/workflows-sdk";
import { SELLER_MODULE } from "../../modules/seller";
import type SellerModuleService from "../../modules/seller/service";
import type { NewBankAccount } from "../../modules/seller/service";

const setBankAccountStep = createStep(
  "set-bank-account-step",
  async (account: NewBankAccount, { container }) => {
    const former = await container.resolve<SellerModuleService>(SELLER_MODULE).setBankAccount(account);
    return new StepResponse(undefined, { seller_id: account.seller_id, former });
  },
  async (done, { container }) => {
    if (!done) return;
    const sellers = container.resolve<SellerModuleService>(SELLER_MODULE);
    if (done.former) await sellers.setBankAccount(done.former);
    else await sellers.deleteBankAccounts({ seller_id: done.seller_id });
  },
);

/** Writes down where a business is paid, in the place of what stood there. Safe to repeat. */
export const setBankAccountWorkflow = createWorkflow(
  "set-bank-account",
  (input: WorkflowData<NewBankAccount>) => new WorkflowResponse(setBankAccountStep(input)),
);
