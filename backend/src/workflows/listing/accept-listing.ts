import {
  createRemoteLinkStep,
  dismissRemoteLinkStep,
  updateProductsWorkflow,
} from "@medusajs/medusa/core-flows";
import { Modules } from "@medusajs/framework/utils";
import {
  createWorkflow,
  transform,
  when,
  WorkflowResponse,
  type WorkflowData,
} from "@medusajs/framework/workflows-sdk";
import { CERTIFICATION_MODULE } from "../../modules/certification";
import { createListingsWorkflow } from "../seller/create-listings";
import { openShippingWorkflow } from "../seller/open-shipping";
import { placeOnSaleWorkflow } from "../seller/place-on-sale";
import { clearUnfinishedShippingStep } from "../seller/steps/clear-unfinished-shipping";
import type { Deed } from "./listing-deed";
import { acceptRevisionStep } from "./steps/accept-revision";
import { planAcceptanceStep, type AcceptanceInput } from "./steps/plan-acceptance";
import type { DecisionPlan } from "./steps/read-decision";
import { reviseProductStep } from "./steps/revise-product";

export type AcceptListingInput = AcceptanceInput & Deed & Pick<DecisionPlan, "toOpen">;

/**
 * Accepts the submitted revision of a listing: core's product is made, or says what the revision says; its certificates
 * hang on it; and it is on sale where the rule lets it. The one step that cannot be undone comes last. Who calls this holds
 * the lock of the business.
 */
export const acceptListingWorkflow = createWorkflow(
  "accept-listing",
  (input: WorkflowData<AcceptListingInput>) => {
    when(
      "listing-of-a-business-that-ships-nothing-yet",
      { input },
      (data) => data.input.toOpen.length > 0,
    ).then(() => {
      clearUnfinishedShippingStep(input.toOpen);
      openShippingWorkflow.runAsStep({ input: { sellers: input.toOpen } });
    });
    const plan = planAcceptanceStep(input);
    const made = when("goods-are-new", { plan }, (data) => data.plan.product_ids.length === 0).then(() =>
      createListingsWorkflow.runAsStep({
        // Not on sale before everything hangs on it: a process that dies half-way leaves nothing that buyers see.
        input: transform({ plan }, (data) => ({
          listings: [{ ...data.plan.goods, status: "draft" as const }],
        })),
      }),
    );
    when("goods-are-sold", { plan }, (data) => data.plan.product_ids.length > 0).then(() =>
      reviseProductStep(
        transform({ plan }, ({ plan: { product_ids, goods, before } }) => ({
          ...{ product_id: product_ids[0] ?? "", goods, before },
        })),
      ),
    );
    const product_ids = transform({ plan, made }, (data) => [...data.plan.product_ids, ...(data.made ?? [])]);
    const links = transform({ plan, product_ids }, (data) => {
      const linksTo = (ids: string[]) =>
        ids.map((certificate_id) => ({
          [Modules.PRODUCT]: { product_id: data.product_ids[0] ?? "" },
          [CERTIFICATION_MODULE]: { certificate_id },
        }));
      return {
        create: linksTo(data.plan.certificates.link),
        dismiss: linksTo(data.plan.certificates.unlink),
      };
    });
    createRemoteLinkStep(links.create);
    dismissRemoteLinkStep(links.dismiss);
    updateProductsWorkflow.runAsStep({
      input: transform({ plan, product_ids }, (data) => ({
        products: data.product_ids.map((id) => ({ id, status: data.plan.goods.status })),
      })),
    });
    placeOnSaleWorkflow.runAsStep({ input: { product_ids } });
    const accepted = acceptRevisionStep(
      transform({ input, plan, product_ids }, (data) => ({
        ...data.input,
        product_id: data.product_ids[0] ?? "",
        content: data.plan.content,
      })),
    );
    return new WorkflowResponse(accepted);
  },
);
