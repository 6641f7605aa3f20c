/** What the API answered instead of doing what was asked. `code` is stable. */
export class Refusal extends Error {
  override name = "Refusal";

  constructor(
    readonly status: number,
    readonly code: string,
    /** Field name -> stable code of what is wrong with it. */
    readonly fields: Readonly<Partial<Record<string, string>>>,
    /** The answer whole, as it came: some codes bring more along. */
    readonly body: unknown,
  ) {
    super(`refused: ${status} ${code}`);
  }
}

/** The stable code of what went wrong; `unreachable` where no answer came at all. */
export function codeOfFailure(error: unknown): string {
  return error instanceof Refusal ? error.code : "unreachable";
}
