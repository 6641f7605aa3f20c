import { createWorkflow, transform, WorkflowResponse } from "@medusajs/framework/workflows-sdk";
import { lookUpRegistryRowsStep } from "./steps/look-up-registry-rows";
import { openRegistryImportStep } from "./steps/open-registry-import";
import { readRegistryFileStep } from "./steps/read-registry-file";

export interface CheckRegistryFileInput {
  /** Where the file lies that came with the request; it is left there. */
  path: string;
  file_name: string;
  /** Id of the user of the console. */
  created_by: string;
  /** ISO 8601. */
  now: string;
}

/**
 * Looks a file of the agency's through: each row is read and looked up, and what is to become of it is written down beside
 * it. The register itself is not touched.
 *
 * @throws MedusaError INVALID_DATA `not_a_sheet`, `sheet_too_large`, `too_many_rows`, `sheet_broken`,
 *   `registry_columns_missing`
 */
export const checkRegistryFileWorkflow = createWorkflow(
  "check-registry-file",
  (input: CheckRegistryFileInput) => {
    const { id } = openRegistryImportStep(input);
    const { unknown_columns } = readRegistryFileStep(
      transform({ input, id }, (data) => ({ id: data.id, path: data.input.path, now: data.input.now })),
    );
    return new WorkflowResponse(lookUpRegistryRowsStep({ id, unknown_columns }));
  },
);
