import { createWorkflow, transform, WorkflowResponse } from "@medusajs/framework/workflows-sdk";
import { bringInBusinessesStep } from "./steps/bring-in-businesses";
import { finishRegistryRowsStep } from "./steps/finish-registry-rows";
import { planRegistryRowsStep } from "./steps/plan-registry-rows";
import { saveRegistryEntriesStep } from "./steps/save-registry-entries";

export interface ImportRegistryRowsInput {
  /** The import's. */
  id: string;
  /** How many rows at most. */
  take: number;
  /** ISO 8601. */
  now: string;
}

/**
 * Writes the next rows of an import: businesses, then what the register keeps of them, then that the rows are done. Each step
 * is safe to repeat, since a new business has had its id from the beginning: whatever a process that dies leaves half done
 * is done again by the next, and nothing is taken back.
 */
export const importRegistryRowsWorkflow = createWorkflow(
  "import-registry-rows",
  (input: ImportRegistryRowsInput) => {
    const plan = planRegistryRowsStep({ id: input.id, take: input.take });
    bringInBusinessesStep({ businesses: plan.businesses });
    saveRegistryEntriesStep({ entries: plan.entries });
    const finished = transform({ input, plan }, (data) => ({
      id: data.input.id,
      lines: data.plan.lines,
      now: data.input.now,
    }));
    return new WorkflowResponse(finishRegistryRowsStep(finished));
  },
);
