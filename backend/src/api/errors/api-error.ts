/** The kinds of error that the API answers with; `type` of the body, and what decides the status. */
const STATUS_OF_TYPE = {
  invalid_data: 400,
  unauthorized: 401,
  forbidden: 403,
  not_found: 404,
  conflict: 409,
  too_large: 413,
  unprocessable: 422,
  too_many_requests: 429,
} as const;

export type ApiErrorType = keyof typeof STATUS_OF_TYPE;

/** The body of every error answer. `code` is stable and is what the storefront translates; `message` is for developers. */
export interface ApiErrorBody {
  type: string;
  code: string;
  message: string;
  /** Field name -> stable code of what is wrong with it. */
  fields?: Record<string, string>;
}

/** An error that is meant for the caller: a route throws it, the error handler answers with it. */
export class ApiError extends Error {
  override name = "ApiError";
  readonly status: number;

  constructor(
    readonly type: ApiErrorType,
    readonly code: string,
    message: string,
    readonly fields?: Record<string, string>,
  ) {
    super(message);
    this.status = STATUS_OF_TYPE[type];
  }

  toBody(): ApiErrorBody {
    return {
      type: this.type,
      code: this.code,
      message: this.message,
      ...(this.fields ? { fields: this.fields } : {}),
    };
  }
}

/** A 404 that does not tell whether the thing is missing or is somebody else's. */
export const notFound = (code: string, message = "Not found.") => new ApiError("not_found", code, message);
