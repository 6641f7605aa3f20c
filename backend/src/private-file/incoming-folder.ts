import { join } from "node:path";
import { settings } from "../settings";

/** Where files lie while the request that brought them is answered: as private as those that are kept. */
export function incomingFolder(): string {
  return join(settings().privateDir, "incoming");
}
