import { STAFF_ROLES } from "@lapak-lebak/domain/staff-roles";
import { z } from "zod";
import { ask } from "../request/send";

const staff = z.object({
  user: z.object({ id: z.string(), name: z.string(), email: z.string() }),
  role: z.enum(STAFF_ROLES),
  permissions: z.array(z.string()),
});

/** Who is signed in, and what their role lets them do. */
export type Staff = z.infer<typeof staff>;

export const readMe = () => ask(staff, "/admin/agency/me");
