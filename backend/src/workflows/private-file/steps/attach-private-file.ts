import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import { PRIVATE_FILE_MODULE } from "../../../modules/private-file";
import type PrivateFileModuleService from "../../../modules/private-file/service";
import type { Attachment } from "../../../modules/private-file/service";

/** Marks a private file as in use; undone by letting it go. @throws as `PrivateFileModuleService.attachPrivateFile` does */
export const attachPrivateFileStep = createStep(
  "attach-private-file",
  async (attachment: Omit<Attachment, "now"> & { now: string }, { container }) => {
    await container
      .resolve<PrivateFileModuleService>(PRIVATE_FILE_MODULE)
      .attachPrivateFile({ ...attachment, now: new Date(attachment.now) });
    return new StepResponse(null, attachment.id);
  },
  async (id, { container }) => {
    if (!id) return;
    const files = container.resolve<PrivateFileModuleService>(PRIVATE_FILE_MODULE);
    await files.updatePrivateFiles({ id, attached_at: null });
  },
);
