import type { Instrumentation } from "next";
import { settings } from "@/settings";

/** Called once when the server starts: a wrong setting stops it here, with a sentence that names it. */
export function register(): void {
  if (process.env["NEXT_PHASE"] === "phase-production-build") return;
  try {
    settings();
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exit(1);
  }
}

/** One JSON line for each failed request; `request_id` is the code that the error page shows and the backend's log has. */
export const onRequestError: Instrumentation.onRequestError = (error, request, context) => {
  const failure = error instanceof Error ? error : new Error(String(error));
  const { digest, status, code } = failure as Error & { digest?: string; status?: number; code?: string };
  console.error(
    JSON.stringify({
      level: "error",
      at: new Date().toISOString(),
      request_id: digest,
      message: failure.message,
      backend_status: status,
      backend_code: code,
      method: request.method,
      path: request.path,
      route: context.routePath,
      kind: context.routeType,
    }),
  );
};
