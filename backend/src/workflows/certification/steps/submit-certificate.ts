import { MedusaError } from "@medusajs/framework/utils";
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import { CERTIFICATION_MODULE } from "../../../modules/certification";
import type CertificationModuleService from "../../../modules/certification/service";
import type { NewCertificate } from "../../../modules/certification/service";

export interface SubmitCertificateInput {
  claim: NewCertificate;
  /** Id of the member. */
  actor: string;
  /** ISO 8601. */
  now: string;
}

/** Records a claim; undone by putting it away. @throws MedusaError CONFLICT (`certificate_replaced_already`) */
export const submitCertificateStep = createStep(
  "submit-certificate",
  async ({ claim, actor, now }: SubmitCertificateInput, { container }) => {
    const service = container.resolve<CertificationModuleService>(CERTIFICATION_MODULE);
    if (claim.replaces) {
      const [later] = await service.listCertificates(
        { replaces: claim.replaces },
        { select: ["id"], take: 1 },
      );
      if (later) {
        throw new MedusaError(
          MedusaError.Types.CONFLICT,
          "Another certificate has taken its place already.",
          "certificate_replaced_already",
        );
      }
    }
    // Inputs of a workflow are kept as JSON: dates may arrive as their texts.
    const date = (value: Date | null | undefined) => (value ? new Date(value) : null);
    const dated = { ...claim, valid_from: date(claim.valid_from), valid_until: date(claim.valid_until) };
    const [certificate] = await service.submitCertificates([dated], {
      by: "seller",
      actor,
      now: new Date(now),
    });
    if (!certificate) throw new MedusaError(MedusaError.Types.UNEXPECTED_STATE, "No claim was recorded.");
    return new StepResponse({ id: certificate.id }, certificate.id);
  },
  async (id, { container }) => {
    if (!id) return;
    await container.resolve<CertificationModuleService>(CERTIFICATION_MODULE).softDeleteCertificates([id]);
  },
);
