import type { ListingContent } from "@lapak-lebak/domain/listing-content";
import { sellerRoutes } from "@/seller-centre/routes";
import { asWritten } from "./as-written";
import type { SendAnswer } from "./draft-sync";

const TIMEOUT_MILLISECONDS = 20_000;
const KINDS: readonly string[] = ["saved", "unreachable", "signed_out", "changed_elsewhere", "refused"];

/** Sends a draft from the browser. Never fails: a line that is down is an answer, too. */
export async function sendDraft(
  id: string,
  version: number,
  content: ListingContent,
): Promise<SendAnswer<ListingContent>> {
  try {
    const response = await fetch(sellerRoutes.saveDraft(id), {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify({ version, content: asWritten(content) }),
      signal: AbortSignal.timeout(TIMEOUT_MILLISECONDS),
    });
    if (response.status >= 500) return { kind: "unreachable" };
    if (!response.ok) return { kind: "refused", code: String(response.status) };
    const answer: unknown = await response.json();
    return isSendAnswer(answer) ? answer : { kind: "unreachable" };
  } catch {
    return { kind: "unreachable" };
  }
}

/** Our own server's answer is told from a portal that some network puts in between. */
function isSendAnswer(answer: unknown): answer is SendAnswer<ListingContent> {
  return (
    typeof answer === "object" &&
    answer !== null &&
    "kind" in answer &&
    typeof answer.kind === "string" &&
    KINDS.includes(answer.kind)
  );
}
