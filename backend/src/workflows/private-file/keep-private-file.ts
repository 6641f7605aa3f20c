import { createWorkflow, transform, WorkflowResponse } from "@medusajs/framework/workflows-sdk";
import type { PrivateFileKind } from "../../modules/private-file/service";
import { recordPrivateFileStep } from "./steps/record-private-file";
import { storePrivateFileStep } from "./steps/store-private-file";

export interface KeepPrivateFileInput {
  /** Where the file lies that came with the request; it is left there. */
  path: string;
  /** What its owner calls it. */
  name: string;
  kind: PrivateFileKind;
  /** Null for the agency's own. */
  seller_id: string | null;
  /** Id of the member or user. */
  uploaded_by: string;
}

/**
 * Keeps a file that only its owner and the agency may read. It is thrown away after a day unless something is made that
 * refers to it.
 *
 * @throws FileRefused for a file that is not what it may be
 */
export const keepPrivateFileWorkflow = createWorkflow("keep-private-file", (input: KeepPrivateFileInput) => {
  const stored = storePrivateFileStep(input);
  const record = transform({ input, stored }, (data) => ({
    kind: data.input.kind,
    seller_id: data.input.seller_id,
    uploaded_by: data.input.uploaded_by,
    ...data.stored,
  }));
  return new WorkflowResponse(recordPrivateFileStep(record));
});
