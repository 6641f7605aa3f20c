import { pipeline } from "node:stream/promises";
import type { MedusaResponse } from "@medusajs/framework/http";
import { notFound } from "../api/errors/api-error";
import type { PrivateFileRecord } from "../modules/private-file/service";
import { settings } from "../settings";
import { openPrivately } from "./private-storage";

/** Within quotation marks of a header: its own letters only; others have the name as it is from `filename*`. */
const plainName = (name: string) => name.replaceAll(/[^\w.() -]/g, "_");

/**
 * Streams a private file to who may read it; that is for the route to find out. Nobody on the way keeps it, and a browser
 * shows it as what it is and runs nothing of it.
 *
 * @throws ApiError 404 `private_file_not_found` when its bytes are gone
 */
export async function sendPrivateFile(
  res: MedusaResponse,
  file: Pick<PrivateFileRecord, "storage_name" | "name" | "mime">,
): Promise<void> {
  const { stream, size } = await openPrivately(settings().privateDir, file.storage_name).catch(() => {
    throw notFound("private_file_not_found");
  });
  res.setHeader("content-type", file.mime);
  res.setHeader("content-length", size);
  res.setHeader("x-content-type-options", "nosniff");
  res.setHeader("cache-control", "private, no-store");
  res.setHeader("content-security-policy", "default-src 'none'; frame-ancestors 'none'; sandbox");
  const encoded = encodeURIComponent(file.name).replaceAll("'", "%27");
  res.setHeader(
    "content-disposition",
    `inline; filename="${plainName(file.name)}"; filename*=UTF-8''${encoded}`,
  );
  await pipeline(stream, res);
}
