import type { MiddlewareRoute } from "@medusajs/framework/http";
import { incomingFolder } from "../../../private-file/incoming-folder";
import { uploadRateLimit } from "../../security/rate-limits";
import { oneFile } from "../../uploads/one-file";

/** Bytes. Two thousand rows have far fewer. */
const LARGEST_SHEET = 5 * 1024 * 1024;

/** What stands before the sending of sheets. */
export const listingImportMiddlewares: MiddlewareRoute[] = [
  {
    // The address itself only: a confirmation carries no file.
    matcher: "/seller/listing-imports",
    methods: ["POST"],
    middlewares: [uploadRateLimit(), oneFile({ largest: LARGEST_SHEET, folder: incomingFolder() })],
  },
];
