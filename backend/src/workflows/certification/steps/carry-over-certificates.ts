import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import { CERTIFICATION_MODULE } from "../../../modules/certification";
import type CertificationModuleService from "../../../modules/certification/service";
import type { CarriedOverCertificate } from "../../../modules/certification/service";

/** Records certificates with their histories; undone by deleting those that were made. */
export const carryOverCertificatesStep = createStep(
  "carry-over-certificates-step",
  async (certificates: CarriedOverCertificate[], { container }) => {
    const made = await container
      .resolve<CertificationModuleService>(CERTIFICATION_MODULE)
      .carryOverCertificates(certificates.map(withDates));
    return new StepResponse(made, made);
  },
  async (ids, { container }) => {
    if (!ids || ids.length === 0) return;
    await container.resolve<CertificationModuleService>(CERTIFICATION_MODULE).deleteCertificates(ids);
  },
);

/** Inputs of a workflow are kept as JSON: dates may arrive as their texts. */
function withDates(certificate: CarriedOverCertificate): CarriedOverCertificate {
  const date = (value: Date | null | undefined) => (value ? new Date(value) : null);
  return {
    ...certificate,
    valid_from: date(certificate.valid_from),
    valid_until: date(certificate.valid_until),
    history: certificate.history.map((step) => ({ ...step, at: new Date(step.at) })),
  };
}
