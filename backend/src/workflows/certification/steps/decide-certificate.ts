import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import { CERTIFICATION_MODULE } from "../../../modules/certification";
import type CertificationModuleService from "../../../modules/certification/service";
import type { CertificateDecision } from "../../../modules/certification/service";

/** Moves a certificate and records the step, in one transaction. */
export const decideCertificateStep = createStep(
  "decide-certificate-step",
  async (decision: CertificateDecision, { container }) => {
    const { certificate, from } = await container
      .resolve<CertificationModuleService>(CERTIFICATION_MODULE)
      // Inputs of a workflow are kept as JSON: a date may arrive as its text.
      .decideCertificate({
        ...decision,
        now: new Date(decision.now),
        ...(decision.valid_until === undefined ? {} : { valid_until: new Date(decision.valid_until) }),
      });
    return new StepResponse({ id: certificate.id, from, to: certificate.status });
  },
);
