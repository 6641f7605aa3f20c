import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import { PRIVATE_FILE_MODULE } from "../../../modules/private-file";
import type PrivateFileModuleService from "../../../modules/private-file/service";

/**
 * Keeps a file that was sent for a record of aid; undone by letting go of it again.
 *
 * @throws MedusaError NOT_FOUND `private_file_not_found`; CONFLICT `private_file_in_use`
 */
export const attachAidFileStep = createStep(
  "attach-aid-file",
  async ({ file_id, now }: { file_id: string | null; now: string }, { container }) => {
    if (file_id === null) return new StepResponse(undefined, null);
    await container
      .resolve<PrivateFileModuleService>(PRIVATE_FILE_MODULE)
      .attachPrivateFile({ id: file_id, kind: "aid", seller_id: null, now: new Date(now) });
    return new StepResponse(undefined, file_id);
  },
  async (file_id, { container }) => {
    if (!file_id) return;
    await container
      .resolve<PrivateFileModuleService>(PRIVATE_FILE_MODULE)
      .updatePrivateFiles({ id: file_id, attached_at: null });
  },
);
