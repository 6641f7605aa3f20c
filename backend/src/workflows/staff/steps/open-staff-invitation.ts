import type { StaffRole } from "@lapak-lebak/domain/staff-roles";
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import { STAFF_MODULE } from "../../../modules/staff";
import type StaffModuleService from "../../../modules/staff/service";

export interface OpenStaffInvitationInput {
  email: string;
  role: StaffRole;
  invite_id: string;
  invited_by: string;
  /** Invitations of the same address that ran out. */
  replaces: string[];
}

/** Keeps the role for who was invited. Compensation takes it back. */
export const openStaffInvitationStep = createStep(
  "open-staff-invitation",
  async ({ replaces, ...invitation }: OpenStaffInvitationInput, { container }) => {
    const staff = container.resolve<StaffModuleService>(STAFF_MODULE);
    if (replaces.length > 0) await staff.softDeleteStaffInvitations(replaces);
    const { id } = await staff.createStaffInvitations(invitation);
    return new StepResponse({ id }, { id, replaces });
  },
  async (opened, { container }) => {
    if (!opened) return;
    const staff = container.resolve<StaffModuleService>(STAFF_MODULE);
    await staff.deleteStaffInvitations([opened.id]);
    if (opened.replaces.length > 0) await staff.restoreStaffInvitations(opened.replaces);
  },
);
