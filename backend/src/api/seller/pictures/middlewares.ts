import type { MiddlewareRoute } from "@medusajs/framework/http";
import { PICTURE_LIMITS } from "../../../picture/picture-limits";
import { incomingFolder } from "../../../private-file/incoming-folder";
import { uploadRateLimit } from "../../security/rate-limits";
import { oneFile } from "../../uploads/one-file";

/** What stands before the sending of photographs; until they are encoded anew they tell where they were taken. */
export const sellerPictureMiddlewares: MiddlewareRoute[] = [
  {
    matcher: "/seller/pictures",
    methods: ["POST"],
    middlewares: [uploadRateLimit(), oneFile({ largest: PICTURE_LIMITS.bytes, folder: incomingFolder() })],
  },
];
