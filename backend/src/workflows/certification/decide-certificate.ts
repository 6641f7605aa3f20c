import { emitEventStep } from "@medusajs/medusa/core-flows";
import {
  createWorkflow,
  transform,
  WorkflowResponse,
  type WorkflowData,
} from "@medusajs/framework/workflows-sdk";
import { CERTIFICATE_CHANGED } from "../../events";
import type { CertificateDecision } from "../../modules/certification/service";
import { decideCertificateStep } from "./steps/decide-certificate";

/**
 * Verifies, rejects, revokes or expires a certificate by the domain's table, with the step in its history. Its badges
 * follow by themselves: they are derived whenever they are read.
 *
 * There is nothing to undo: the history is only added to, so the one step that writes comes last but for the event.
 */
export const decideCertificateWorkflow = createWorkflow(
  "decide-certificate",
  (input: WorkflowData<CertificateDecision>) => {
    const decision = decideCertificateStep(input);
    emitEventStep({
      eventName: CERTIFICATE_CHANGED,
      data: transform({ input }, (data) => ({ id: data.input.id })),
    });
    return new WorkflowResponse(decision);
  },
);
