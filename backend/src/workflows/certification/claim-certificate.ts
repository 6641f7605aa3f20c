import { createRemoteLinkStep, emitEventStep } from "@medusajs/medusa/core-flows";
import { Modules } from "@medusajs/framework/utils";
import {
  createWorkflow,
  transform,
  WorkflowResponse,
  type WorkflowData,
} from "@medusajs/framework/workflows-sdk";
import { CERTIFICATE_CHANGED } from "../../events";
import { CERTIFICATION_MODULE } from "../../modules/certification";
import type { NewCertificate } from "../../modules/certification/service";
import { SELLER_MODULE } from "../../modules/seller";
import { attachPrivateFileStep } from "../private-file/steps/attach-private-file";
import { coverDraftsStep } from "./steps/cover-drafts";
import { coverGoodsStep } from "./steps/cover-goods";
import { submitCertificateStep } from "./steps/submit-certificate";

export interface ClaimCertificateInput {
  claim: NewCertificate & { seller_id: string; file_id: string };
  /** Id of the member. */
  actor: string;
  /** Whether the business holds it as a whole. */
  of_business: boolean;
  /** Goods that hold it. */
  product_ids: string[];
  /** Listings that hold it and are no goods yet: their drafts name it. */
  draft_ids: string[];
  /** ISO 8601. */
  now: string;
}

/**
 * A business claims a certificate: the file is used up, the claim recorded, and linked with what it covers. Buyers see
 * nothing of it until a verifier has verified it.
 *
 * @throws MedusaError NOT_FOUND (`private_file_not_found`); CONFLICT (`private_file_in_use`, `certificate_replaced_already`)
 */
export const claimCertificateWorkflow = createWorkflow(
  "claim-certificate",
  (input: WorkflowData<ClaimCertificateInput>) => {
    const attachment = transform({ input }, ({ input: { claim, now } }) => ({
      id: claim.file_id,
      kind: "certificate" as const,
      seller_id: claim.seller_id,
      now,
    }));
    attachPrivateFileStep(attachment);
    const submission = transform({ input }, ({ input: { claim, actor, now } }) => ({ claim, actor, now }));
    const certificate = submitCertificateStep(submission);
    const links = transform({ input, certificate }, (data) => {
      const { claim, of_business, product_ids } = data.input;
      const held = { [CERTIFICATION_MODULE]: { certificate_id: data.certificate.id } };
      return [
        ...(of_business ? [{ [SELLER_MODULE]: { seller_id: claim.seller_id }, ...held }] : []),
        ...product_ids.map((product_id) => ({ [Modules.PRODUCT]: { product_id }, ...held })),
      ];
    });
    createRemoteLinkStep(links);
    const drafts = transform({ input, certificate }, (data) => ({
      certificate_id: data.certificate.id,
      replaces: data.input.claim.replaces ?? null,
      draft_ids: data.input.draft_ids,
      actor: data.input.actor,
      now: data.input.now,
    }));
    coverDraftsStep(drafts);
    coverGoodsStep(
      transform({ input, certificate }, (data) => [
        {
          certificate_id: data.certificate.id,
          replaces: data.input.claim.replaces ?? null,
          product_ids: data.input.product_ids,
        },
      ]),
    );
    emitEventStep({
      eventName: CERTIFICATE_CHANGED,
      data: transform({ certificate }, (data) => ({ id: data.certificate.id })),
    });
    return new WorkflowResponse(certificate);
  },
);
