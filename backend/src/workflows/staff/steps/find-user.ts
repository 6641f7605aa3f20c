import { MedusaError, Modules } from "@medusajs/framework/utils";
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import { staffName } from "../read-staff";

/** A user of the console and what the log calls them. @throws MedusaError NOT_FOUND (`staff_not_found`) */
export const findUserStep = createStep(
  "find-user",
  async ({ user_id: id }: { user_id: string }, { container }) => {
    const [user] = await container
      .resolve(Modules.USER)
      .listUsers({ id }, { take: 1, select: ["id", "email", "first_name", "last_name"] });
    if (user === undefined) {
      throw new MedusaError(MedusaError.Types.NOT_FOUND, "There is no such colleague.", "staff_not_found");
    }
    return new StepResponse({ id, email: user.email, label: staffName(user) });
  },
);
