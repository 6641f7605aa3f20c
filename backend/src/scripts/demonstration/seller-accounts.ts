import type { SignInIdentifier } from "@lapak-lebak/domain/sign-in-identifier";
import type { MedusaContainer } from "@medusajs/framework/types";
import { Modules } from "@medusajs/framework/utils";
import { SELLER_MODULE } from "../../modules/seller";
import type SellerModuleService from "../../modules/seller/service";
import { SELLER_PASSWORD_PROVIDER } from "../../provider-ids";
import { signUpSellerWorkflow } from "../../workflows/seller/sign-up-seller";

/** Somebody who sells in the demonstration. */
export interface DemonstrationSeller {
  role: string;
  where: string;
  email: string;
  name: string;
  /** Name of the business in addresses of the shop; null for one that is yet to tell of itself. */
  business: string | null;
}

/** The owner of a business that sells, and one whose business is a draft. */
export const SELLERS: readonly DemonstrationSeller[] = [
  {
    role: "seller",
    where: "/seller",
    email: "penjual@lapaklebak.test",
    name: "Sarti Peragaan",
    business: "emping-bu-sarti",
  },
  {
    role: "seller, not admitted yet",
    where: "/seller",
    email: "calon@lapaklebak.test",
    name: "Calon Peragaan",
    business: null,
  },
];

const DRAFT_NAME = "Usaha Calon Penjual (peragaan)";

/**
 * Lets a demonstration's seller sign in with this password. The account is made as people make theirs: that of a business
 * of the catalogue with a code of the agency's.
 */
export async function ensureSeller(
  container: MedusaContainer,
  { email, name, business, password }: DemonstrationSeller & { password: string },
): Promise<void> {
  const sellers = container.resolve<SellerModuleService>(SELLER_MODULE);
  const [member] = await sellers.listMembers({ email }, { select: ["id"], take: 1 });
  if (member) {
    await container
      .resolve(Modules.AUTH)
      .updateProvider(SELLER_PASSWORD_PROVIDER, { entity_id: email, password });
    return;
  }
  const identifier: SignInIdentifier = { kind: "email", value: email };
  const claim_code = business === null ? null : await claimCodeOf(sellers, business);
  const { result } = await signUpSellerWorkflow(container).run({
    input: { name, business_name: DRAFT_NAME, identifier, password, claim_code, now: new Date() },
  });
  await sellers.updateMembers({ id: result.member_id, email_verified_at: new Date() });
  await sellers.updateSellers({ id: result.seller_id, demonstration: true });
}

async function claimCodeOf(sellers: SellerModuleService, handle: string): Promise<string> {
  const [seller] = await sellers.listSellers({ handle }, { select: ["id"], take: 1 });
  if (!seller) throw new Error(`The demonstration has no business ${handle}.`);
  return (await sellers.issueClaimCode({ seller_id: seller.id, now: new Date() })).code;
}
