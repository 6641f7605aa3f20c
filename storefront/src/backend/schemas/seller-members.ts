import { z } from "zod";

const invitationSchema = z.object({
  id: z.string(),
  name: z.string(),
  identifier: z.string(),
  expires_at: z.string(),
});

export const membersSchema = z.object({
  items: z.array(
    z.object({
      id: z.string(),
      name: z.string(),
      email: z.string().nullable(),
      phone: z.string().nullable(),
      role: z.enum(["owner", "helper"]),
      you: z.boolean(),
    }),
  ),
  invitations: z.array(invitationSchema),
});
export type Members = z.infer<typeof membersSchema>;

/** The link is told once: whoever has it may join. */
export const invitedSchema = z.object({ invitation: invitationSchema, link: z.string() });
