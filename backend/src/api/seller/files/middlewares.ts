import type { MiddlewareRoute } from "@medusajs/framework/http";
import { incomingFolder } from "../../../private-file/incoming-folder";
import { uploadRateLimit } from "../../security/rate-limits";
import { oneFile } from "../../uploads/one-file";

/** Bytes. A certificate that is photographed or scanned has far fewer. */
const LARGEST_FILE = 10 * 1024 * 1024;

/** What stands before the sending of private files. */
export const sellerFileMiddlewares: MiddlewareRoute[] = [
  {
    matcher: "/seller/files",
    methods: ["POST"],
    middlewares: [uploadRateLimit(), oneFile({ largest: LARGEST_FILE, folder: incomingFolder() })],
  },
];
