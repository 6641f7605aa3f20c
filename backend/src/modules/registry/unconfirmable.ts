import { MedusaError } from "@medusajs/framework/utils";

/**
 * Refuses an import that cannot be confirmed, or can no longer.
 *
 * @throws MedusaError NOT_ALLOWED `registry_import_unchecked`, `registry_import_expired`
 */
export function refuseUnconfirmable(
  { status, expires_at }: { status: string; expires_at: Date | string },
  now: Date,
): void {
  if (status === "checking") {
    throw refusal("registry_import_unchecked", "The file has not been looked through yet.");
  }
  if (status === "checked" && new Date(expires_at) < now) {
    throw refusal("registry_import_expired", "The file was looked through too long ago: send it again.");
  }
}

function refusal(code: string, message: string): MedusaError {
  return new MedusaError(MedusaError.Types.NOT_ALLOWED, message, code);
}
