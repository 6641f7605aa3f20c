import { MedusaError } from "@medusajs/framework/utils";

/** Stands in for the methods that would change the log. @throws MedusaError NOT_ALLOWED `append_only`, always */
export function refuseToRewriteLog(..._anything: unknown[]): never {
  throw new MedusaError(
    MedusaError.Types.NOT_ALLOWED,
    "The log of the agency is only added to.",
    "append_only",
  );
}
