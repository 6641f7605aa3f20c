import {
  CERTIFICATE_TYPES,
  isCertificateType,
  type CertificateStatus,
} from "@lapak-lebak/domain/certificates";
import { MedusaError } from "@medusajs/framework/utils";
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import { alreadyDecided } from "../../../database/lock-status";
import { CERTIFICATION_MODULE } from "../../../modules/certification";
import type CertificationModuleService from "../../../modules/certification/service";

/**
 * What the log says of a claim that is about to be decided: "P-IRT 206360213009123".
 *
 * @throws MedusaError NOT_FOUND (`certificate_not_found`), CONFLICT (`already_decided`)
 */
export const describeCertificateStep = createStep(
  "describe-certificate",
  async ({ id, expected_status }: { id: string; expected_status: CertificateStatus }, { container }) => {
    const [certificate] = await container
      .resolve<CertificationModuleService>(CERTIFICATION_MODULE)
      .listCertificates({ id }, { take: 1, select: ["type", "number", "status", "valid_until"] });
    if (certificate === undefined) {
      throw new MedusaError(
        MedusaError.Types.NOT_FOUND,
        "There is no such certificate.",
        "certificate_not_found",
      );
    }
    const { type, number, status, valid_until } = certificate;
    if (status !== expected_status) throw alreadyDecided("certificate", status);
    const name = isCertificateType(type) ? CERTIFICATE_TYPES[type].shortLabel.id : type;
    return new StepResponse({ label: `${name} ${number ?? ""}`.trim(), status, valid_until });
  },
);
