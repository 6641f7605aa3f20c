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
import type { CarriedOverCertificate } from "../../modules/certification/service";
import { SELLER_MODULE } from "../../modules/seller";
import { carryOverCertificatesStep } from "./steps/carry-over-certificates";
import { coverGoodsStep } from "./steps/cover-goods";

export interface CarryOverCertificatesInput {
  certificates: { certificate: CarriedOverCertificate; seller_ids: string[]; product_ids: string[] }[];
}

/** Takes certificates over from the agency's older files and links them to their holders. Safe to repeat. */
export const carryOverCertificatesWorkflow = createWorkflow(
  "carry-over-certificates",
  (input: WorkflowData<CarryOverCertificatesInput>) => {
    const made = carryOverCertificatesStep(
      transform({ input }, (data) => data.input.certificates.map(({ certificate }) => certificate)),
    );
    createRemoteLinkStep(
      transform({ input }, (data) =>
        data.input.certificates.flatMap(({ certificate: { id }, seller_ids, product_ids }) => [
          ...seller_ids.map((seller_id) => ({
            [SELLER_MODULE]: { seller_id },
            [CERTIFICATION_MODULE]: { certificate_id: id },
          })),
          ...product_ids.map((product_id) => ({
            [Modules.PRODUCT]: { product_id },
            [CERTIFICATION_MODULE]: { certificate_id: id },
          })),
        ]),
      ),
    );
    coverGoodsStep(
      transform({ input }, (data) =>
        data.input.certificates.map(({ certificate, product_ids }) => ({
          certificate_id: certificate.id,
          replaces: null,
          product_ids,
        })),
      ),
    );
    emitEventStep({
      eventName: CERTIFICATE_CHANGED,
      data: transform({ made }, (data) => data.made.map((id) => ({ id }))),
    });
    return new WorkflowResponse(made);
  },
);
