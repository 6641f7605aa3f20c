import type { MiddlewareRoute } from "@medusajs/framework/http";
import { PICTURE_LIMITS } from "../../../../picture/picture-limits";
import { incomingFolder } from "../../../../private-file/incoming-folder";
import { oneFile } from "../../../uploads/one-file";

/** Takes the pictures of collections; the gate of /admin stands before. */
export const collectionMiddlewares: MiddlewareRoute[] = [
  {
    matcher: "/admin/agency/pictures",
    methods: ["POST"],
    middlewares: [oneFile({ largest: PICTURE_LIMITS.bytes, folder: incomingFolder() })],
  },
];
