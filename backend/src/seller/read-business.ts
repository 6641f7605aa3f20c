import { firstStepsOf, type FirstStep } from "@lapak-lebak/domain/first-steps";
import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { z } from "zod";
import { SELLER_MODULE } from "../modules/seller";
import type SellerModuleService from "../modules/seller/service";
import { businessView, type BusinessView } from "./business-view";

/** A business as its members see it, with its first steps. @throws MedusaError NOT_FOUND */
export async function readBusiness(
  container: MedusaContainer,
  sellerId: string,
): Promise<{ business: BusinessView; steps: FirstStep[] }> {
  const sellers = container.resolve<SellerModuleService>(SELLER_MODULE);
  const [seller, [bankAccount], [lastEvent], termsAccepted, goods] = await Promise.all([
    sellers.retrieveSeller(sellerId),
    sellers.listBankAccounts({ seller_id: sellerId }, { take: 1 }),
    sellers.listSellerEvents(
      { seller_id: sellerId },
      { order: { occurred_at: "DESC", id: "DESC" }, take: 1 },
    ),
    sellers.listMembers(
      { seller_id: sellerId, role: "owner", terms_accepted_at: { $ne: null } },
      { select: ["id"], take: 1 },
    ),
    goodsOf(container, sellerId),
  ]);
  const steps = firstStepsOf({
    ...seller,
    workersMen: seller.workers_men,
    workersWomen: seller.workers_women,
    hasBankAccount: bankAccount !== undefined,
    termsAccepted: termsAccepted.length > 0,
    ...goods,
  });
  return { business: businessView({ seller, bankAccount, lastEvent }), steps };
}

const claims = z.array(
  z.object({ certificates: z.array(z.object({ status: z.string() }).nullable()).nullish() }),
);

/** What a business sells and is certified for, as far as its first steps ask. */
async function goodsOf(container: MedusaContainer, sellerId: string) {
  const query = container.resolve(ContainerRegistrationKeys.QUERY);
  const [products, sellers] = await Promise.all([
    query.graph({
      entity: "product",
      fields: ["id", "certificates.status"],
      filters: { seller: { id: sellerId } },
      pagination: { take: 100, skip: 0 },
    }),
    query.graph({ entity: "seller", fields: ["id", "certificates.status"], filters: { id: sellerId } }),
  ]);
  const statuses = [...claims.parse(products.data), ...claims.parse(sellers.data)].flatMap(
    ({ certificates }) => (certificates ?? []).flatMap((certificate) => certificate?.status ?? []),
  );
  const count = (status: string) => statuses.filter((each) => each === status).length;
  return {
    listings: products.data.length,
    certificates: { submitted: count("submitted"), verified: count("verified") },
  };
}
