import type { MedusaContainer } from "@medusajs/framework/types";
import { catchUp } from "../freshness/catch-up";
import { freshnessOf } from "../freshness/freshness";
import { settings } from "../settings";

let isDone = false;

/** Once in the life of a process, soon after its start: tells search and the shop what an earlier one may have left untold. */
export default async function catchUpAfterStart(container: MedusaContainer): Promise<void> {
  if (isDone) return;
  await catchUp(freshnessOf(container), container);
  isDone = true;
}

export const config = { name: "catch-up-after-start", schedule: settings().schedules.reconcile };
