/** What went wrong between the shop and its backend. */
export class BackendError extends Error {
  override readonly name = "BackendError";
  /** Shown on the error page and written to both logs; Next keeps a digest that an error already has. */
  readonly digest: string;

  constructor(
    /** HTTP status; 0 when the backend could not be reached or did not answer in time; 502 when its answer had another shape. */
    readonly status: number,
    /** The backend's stable code: "listing_not_found". */
    readonly code: string,
    message: string,
    readonly requestId: string,
    /** From the field's name to the code of what is wrong with it. */
    readonly fields: Readonly<Record<string, string>> = {},
  ) {
    super(message);
    this.digest = requestId;
  }

  /** Whether the same request may succeed in a moment: the backend was out of reach, failed itself, or asked to slow down. */
  get isPassing(): boolean {
    return this.status === 0 || this.status === 429 || this.status >= 500;
  }
}
