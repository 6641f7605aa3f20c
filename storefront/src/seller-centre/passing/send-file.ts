/** What came of sending a file: the backend's answer, or the code of what went wrong. */
export type SendAnswer = { ok: true; body: unknown } | { ok: false; status: number; code: string };

interface SendOptions {
  /** Beside the file, in its own form. */
  fields?: Readonly<Record<string, string>>;
  /** From 0 to 1. */
  onProgress?: (part: number) => void;
  signal?: AbortSignal;
}

/**
 * Sends a file from the browser to a route of the seller centre. With XMLHttpRequest, because fetch does not tell how much
 * has gone. Status 0 and `unreachable` mean that the line broke: the same file can be sent again.
 */
export function sendFile(
  address: string,
  file: File,
  { fields = {}, onProgress, signal }: SendOptions = {},
): Promise<SendAnswer> {
  return new Promise((resolve) => {
    const request = new XMLHttpRequest();
    const broken = () => resolve({ ok: false, status: 0, code: "unreachable" });
    request.open("POST", address);
    request.responseType = "json";
    request.upload.onprogress = ({ loaded, total }) => onProgress?.(total > 0 ? loaded / total : 0);
    request.onerror = broken;
    request.onabort = broken;
    request.ontimeout = broken;
    request.onload = () => {
      const body: unknown = request.response;
      const { status } = request;
      resolve(status >= 200 && status < 300 ? { ok: true, body } : { ok: false, status, code: codeIn(body) });
    };
    signal?.addEventListener("abort", () => request.abort(), { once: true });
    const form = new FormData();
    for (const [name, value] of Object.entries(fields)) form.append(name, value);
    form.append("file", file);
    request.send(form);
  });
}

/** The backend's own code, where the answer has one. */
export function codeIn(body: unknown): string {
  return typeof body === "object" && body !== null && "code" in body && typeof body.code === "string"
    ? body.code
    : "refused";
}
