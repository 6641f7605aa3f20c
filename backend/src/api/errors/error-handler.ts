import { getHttpResponseFromError, type MedusaErrorHandlerFunction } from "@medusajs/framework/http";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { protectAnswer } from "../security/response-headers";
import { ApiError, type ApiErrorBody } from "./api-error";
import { asError } from "./as-error";
import { transportError } from "./transport-error";

/** Core's errors carry no code as a rule: their type, or what their message begins with, becomes the stable code. */
const CODE_OF_CORE_TYPE: Record<string, string> = {
  not_found: "not_found",
  invalid_data: "invalid_input",
  not_allowed: "not_allowed",
  unauthorized: "unauthorized",
  forbidden: "forbidden",
  duplicate_error: "already_exists",
  conflict: "conflict",
  payment_authorization_error: "payment_not_authorized",
  insufficient_inventory: "insufficient_stock",
};

function isInsufficientInventory(error: Error): boolean {
  const code = "code" in error ? error.code : undefined;
  return (
    code === "insufficient_inventory" ||
    code === "insufficient_stock" ||
    /not enough stock|required inventory/i.test(error.message)
  );
}

/** Postgres' complaint of a query that asks for what a table lacks: our fault, which core takes for the caller's. */
const OF_OUR_QUERIES = /^column .+ does not exist/;
/** Core's words for violated constraints, which name tables and columns. */
const OF_THE_TABLES = /^(Cannot set field '|You tried to set relationship )/;

/**
 * Answers every failed request with `{type, code, message, fields?}` and a request id in `x-request-id`.
 * Nothing of the inside leaves: an unforeseen error is logged whole and answered with `internal_error`.
 */
export const errorHandler: MedusaErrorHandlerFunction = (thrown: unknown, req, res, next) => {
  if (res.headersSent) {
    next(thrown);
    return;
  }
  const error = asError(thrown);
  protectAnswer(req, res);
  const foreseen = error instanceof ApiError ? error : transportError(error);
  if (foreseen) {
    res.status(foreseen.status).json(foreseen.toBody());
    return;
  }
  if (isInsufficientInventory(error)) {
    const body: ApiErrorBody = {
      type: "conflict",
      code: "insufficient_stock",
      message: "There is not enough stock for what the cart asks.",
    };
    res.status(409).json(body);
    return;
  }
  const { statusCode: status, body } = getHttpResponseFromError(error);
  const statusCode = OF_OUR_QUERIES.test(error.message) ? 500 : status;
  const logger = req.scope.resolve(ContainerRegistrationKeys.LOGGER);
  if (statusCode >= 500) {
    logger.error(`request ${req.requestId} failed: ${error.stack ?? error.message}`);
    const internal: ApiErrorBody = {
      type: "internal",
      code: "internal_error",
      message: `Something went wrong here. Tell us this number: ${req.requestId}`,
    };
    res.status(statusCode).json(internal);
    return;
  }
  const type: string = body.type ?? "invalid_data";
  const message = body.message ?? "";
  const answer: ApiErrorBody = {
    type,
    code: body.code ?? CODE_OF_CORE_TYPE[type] ?? type,
    message: OF_THE_TABLES.test(message) ? "The request does not fit what is stored." : message,
  };
  res.status(statusCode).json(answer);
};
