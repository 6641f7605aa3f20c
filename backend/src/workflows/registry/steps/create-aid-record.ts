import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import { REGISTRY_MODULE } from "../../../modules/registry";
import type RegistryModuleService from "../../../modules/registry/service";

interface NewAidRecord {
  seller_id: string;
  kind: string;
  programme: string;
  date: string;
  note: string | null;
  file_id: string | null;
  recorded_by: string;
  recorded_by_name: string;
}

/** Writes down aid that was given; undone by deleting the record. */
export const createAidRecordStep = createStep(
  "create-aid-record",
  async (aid: NewAidRecord, { container }) => {
    const { id } = await container.resolve<RegistryModuleService>(REGISTRY_MODULE).createAidRecords(aid);
    return new StepResponse({ id }, id);
  },
  async (id, { container }) => {
    if (id) await container.resolve<RegistryModuleService>(REGISTRY_MODULE).deleteAidRecords([id]);
  },
);
