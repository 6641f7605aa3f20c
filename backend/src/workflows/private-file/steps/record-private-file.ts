import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import { PRIVATE_FILE_MODULE } from "../../../modules/private-file";
import type PrivateFileModuleService from "../../../modules/private-file/service";
import type { PrivateFileRecord } from "../../../modules/private-file/service";

type NewPrivateFile = Pick<
  PrivateFileRecord,
  "kind" | "seller_id" | "uploaded_by" | "storage_name" | "name" | "mime" | "size"
>;

/** Records whose a stored file is; undone by forgetting it. */
export const recordPrivateFileStep = createStep(
  "record-private-file",
  async (file: NewPrivateFile, { container }) => {
    const { id, name, mime, size } = await container
      .resolve<PrivateFileModuleService>(PRIVATE_FILE_MODULE)
      .createPrivateFiles(file);
    return new StepResponse({ id, name, mime, size }, id);
  },
  async (id, { container }) => {
    if (id) await container.resolve<PrivateFileModuleService>(PRIVATE_FILE_MODULE).deletePrivateFiles(id);
  },
);
