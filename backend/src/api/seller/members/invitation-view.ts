import type { InvitationRecord } from "../../../modules/seller/service";

/** An open invitation as the owner sees it; its link was told once and is not kept. */
export const invitationView = ({
  id,
  name,
  identifier,
  expires_at,
}: Pick<InvitationRecord, "id" | "name" | "identifier" | "expires_at">) => ({
  ...{ id, name, identifier },
  expires_at: new Date(expires_at).toISOString(),
});
