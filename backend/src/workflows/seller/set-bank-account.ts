import {
  createStep,
  createWorkflow,
  StepResponse,
  WorkflowResponse,
  type WorkflowData,
} from "@medusajs/framework/workflows-sdk";
import { bankAccountChangedMail } from "../../mail/member-mails";
import { SELLER_MODULE } from "../../modules/seller";
import type SellerModuleService from "../../modules/seller/service";
import type { NewBankAccount } from "../../modules/seller/service";
import { trySendMemberMail } from "../../seller/send-member-mail";

export interface SetBankAccountInput extends NewBankAccount {
  /** ISO 8601. */
  now: string;
}

const setBankAccountStep = createStep(
  "set-bank-account-step",
  async ({ seller_id, bank, number, holder }: SetBankAccountInput, { container }) => {
    const former = await container
      .resolve<SellerModuleService>(SELLER_MODULE)
      .setBankAccount({ seller_id, bank, number, holder });
    return new StepResponse(
      { isAnother: former !== null && former.number !== number },
      { seller_id, former },
    );
  },
  async (done, { container }) => {
    if (!done) return;
    const sellers = container.resolve<SellerModuleService>(SELLER_MODULE);
    if (done.former) await sellers.setBankAccount(done.former);
    else await sellers.deleteBankAccounts({ seller_id: done.seller_id });
  },
);

/** A mail that does not arrive changes nothing about the account: it is logged and left. */
const tellOfBankAccountStep = createStep(
  "tell-of-bank-account",
  async ({ account, set }: { account: SetBankAccountInput; set: { isAnother: boolean } }, { container }) => {
    const sellers = container.resolve<SellerModuleService>(SELLER_MODULE);
    const [owner] = await sellers.listMembers(
      { seller_id: account.seller_id, role: "owner" },
      { relations: ["seller"], take: 1 },
    );
    if (!set.isAnother || !owner?.email) return new StepResponse({ sent: false });
    const draft = bankAccountChangedMail({
      ...{ name: owner.name, businessName: owner.seller.name, bank: account.bank, holder: account.holder },
      numberEnding: account.number.slice(-4),
      at: new Date(account.now),
    });
    const sent = await trySendMemberMail(container, {
      to: owner.email,
      event: "bank-account-changed",
      draft,
      about: owner.id,
    });
    return new StepResponse({ sent });
  },
);

/** Writes down where a business is paid; where it was another account before, its owner is told. Safe to repeat. */
export const setBankAccountWorkflow = createWorkflow(
  "set-bank-account",
  (input: WorkflowData<SetBankAccountInput>) => {
    const set = setBankAccountStep(input);
    tellOfBankAccountStep({ account: input, set });
    return new WorkflowResponse(set);
  },
);
