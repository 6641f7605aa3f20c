import { ApiError } from "./api-error";

/**
 * The answer to a request that broke before any route read it: a body that is no JSON or too long, an address with broken
 * escapes. The framework's parsers mark such errors with a status (and a type) of their own; undefined for all others.
 */
export function transportError(error: Error): ApiError | undefined {
  const status = "status" in error ? error.status : undefined;
  const type = "type" in error ? error.type : undefined;
  if (type === "entity.too.large") {
    return new ApiError("too_large", "body_too_large", "The request's body is too long.");
  }
  if (type === "entity.parse.failed") {
    return new ApiError("invalid_data", "malformed_body", "The request's body is not well formed.");
  }
  if (typeof status === "number" && status >= 400 && status < 500 && !("__isMedusaError" in error)) {
    return new ApiError("invalid_data", "malformed_request", "The request is not well formed.");
  }
  return undefined;
}
