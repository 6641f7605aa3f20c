import { MedusaError } from "@medusajs/framework/utils";
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import { STAFF_MODULE } from "../../../modules/staff";
import type StaffModuleService from "../../../modules/staff/service";

/** An invitation that nobody accepted yet. @throws MedusaError NOT_FOUND (`invitation_not_found`) */
export const findStaffInvitationStep = createStep(
  "find-staff-invitation",
  async ({ id }: { id: string }, { container }) => {
    const [invitation] = await container
      .resolve<StaffModuleService>(STAFF_MODULE)
      .listStaffInvitations(
        { id, accepted_at: null },
        { take: 1, select: ["id", "email", "role", "invite_id"] },
      );
    if (invitation === undefined) {
      throw new MedusaError(
        MedusaError.Types.NOT_FOUND,
        "There is no such invitation.",
        "invitation_not_found",
      );
    }
    const { email, role, invite_id } = invitation;
    return new StepResponse({ email, role, invite_id });
  },
);
