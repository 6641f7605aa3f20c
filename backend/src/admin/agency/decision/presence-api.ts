import { z } from "zod";
import { ask } from "../request/send";

const presence = z.object({ others: z.array(z.object({ name: z.string(), since: z.string() })) });

/** What can be opened by two people at once. */
export type OpenKind = "business" | "listing" | "certificate" | "collection";

/** Says that we look at this now, and hears who else does. */
export const sayPresent = (kind: OpenKind, id: string) =>
  ask(presence, "/admin/agency/presence", { method: "POST", body: { kind, id } });
