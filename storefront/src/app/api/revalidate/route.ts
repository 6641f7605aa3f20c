import { revalidateTag } from "next/cache";
import { readRevalidation } from "@/backend/revalidation";
import { settings } from "@/settings";

const LONGEST_BODY = 64 * 1024;

/** The backend says what has changed; what carries those tags is read anew at the next visit. */
export async function POST(request: Request): Promise<Response> {
  const body = await request.text();
  if (body.length > LONGEST_BODY) return Response.json({ code: "too_long" }, { status: 413 });
  const message = readRevalidation(body, request.headers.get("x-lapak-signature"), {
    secret: settings().storefrontSecret,
    now: new Date(),
  });
  if (!message.ok) return Response.json({ code: message.code }, { status: message.status });
  for (const tag of message.tags) revalidateTag(tag, { expire: 0 });
  return Response.json({ revalidated: message.tags });
}
