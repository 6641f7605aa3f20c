import { emitEventStep } from "@medusajs/medusa/core-flows";
import {
  createWorkflow,
  transform,
  WorkflowResponse,
  type WorkflowData,
} from "@medusajs/framework/workflows-sdk";
import { CERTIFICATE_CHANGED, CERTIFICATE_DECIDED } from "../../events";
import type { CertificateDecision } from "../../modules/certification/service";
import { decideCertificateStep } from "./steps/decide-certificate";

/**
 * Verifies, rejects, revokes or expires a certificate by the domain's table, with the step in its history. Its badges
 * follow by themselves: they are derived whenever they are read. `certificate.decided` has its holder told.
 *
 * There is nothing to undo: the history is only added to, so the one step that writes comes last but for the events.
 *
 * @throws MedusaError as `CertificationModuleService.decideCertificate` does
 */
export const decideCertificateWorkflow = createWorkflow(
  "decide-certificate",
  (input: WorkflowData<CertificateDecision>) => {
    const decision = decideCertificateStep(input);
    emitEventStep({
      eventName: CERTIFICATE_CHANGED,
      data: transform({ input }, (data) => ({ id: data.input.id })),
    });
    emitEventStep({
      eventName: CERTIFICATE_DECIDED,
      data: transform({ decision }, (data) => ({ id: data.decision.id, to: data.decision.to })),
    }).config({ name: "tell-of-decision" });
    return new WorkflowResponse(decision);
  },
);
