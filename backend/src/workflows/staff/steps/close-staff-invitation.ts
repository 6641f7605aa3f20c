import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import { STAFF_MODULE } from "../../../modules/staff";
import type StaffModuleService from "../../../modules/staff/service";

/** Takes back a role that nobody came for. Compensation keeps it again. */
export const closeStaffInvitationStep = createStep(
  "close-staff-invitation",
  async ({ id }: { id: string }, { container }) => {
    await container.resolve<StaffModuleService>(STAFF_MODULE).softDeleteStaffInvitations([id]);
    return new StepResponse(undefined, id);
  },
  async (id, { container }) => {
    if (id) await container.resolve<StaffModuleService>(STAFF_MODULE).restoreStaffInvitations([id]);
  },
);
