import { MedusaError, Modules } from "@medusajs/framework/utils";
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import { STAFF_MODULE } from "../../../modules/staff";
import type StaffModuleService from "../../../modules/staff/service";

/**
 * Sees that an address belongs to nobody of the staff and was not invited yet. An invitation that ran out makes room for
 * the next: it is answered, to be withdrawn.
 *
 * @throws MedusaError NOT_ALLOWED (`already_staff`, `already_invited`)
 */
export const checkStaffInvitationStep = createStep(
  "check-staff-invitation",
  async ({ email, now }: { email: string; now: string }, { container }) => {
    const [user] = await container.resolve(Modules.USER).listUsers({ email }, { take: 1, select: ["id"] });
    if (user !== undefined) {
      throw new MedusaError(MedusaError.Types.NOT_ALLOWED, "Already a colleague.", "already_staff");
    }
    const invites = await container.resolve(Modules.USER).listInvites({ email });
    const waiting = invites.filter(({ accepted }) => !accepted);
    if (waiting.some((invite) => new Date(invite.expires_at) > new Date(now))) {
      throw new MedusaError(MedusaError.Types.NOT_ALLOWED, "Already invited.", "already_invited");
    }
    const former = await container
      .resolve<StaffModuleService>(STAFF_MODULE)
      .listStaffInvitations({ email, accepted_at: null }, { select: ["id"] });
    return new StepResponse({
      expired_invite_ids: waiting.map(({ id }) => id),
      expired_invitation_ids: former.map(({ id }) => id),
    });
  },
);
