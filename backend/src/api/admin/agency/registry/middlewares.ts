import type { MiddlewareRoute } from "@medusajs/framework/http";
import { incomingFolder } from "../../../../private-file/incoming-folder";
import { oneFile } from "../../../uploads/one-file";

/** Bytes of a file of the registry: some 100,000 rows. */
const LARGEST_SHEET = 25_000_000;
/** Bytes of a file that shows aid. */
const LARGEST_FILE = 10_000_000;

/** Takes the files of the registry. The gate of /admin stands before, so that only staff's are taken. */
export const registryMiddlewares: MiddlewareRoute[] = [
  {
    matcher: "/admin/agency/registry/imports",
    methods: ["POST"],
    middlewares: [oneFile({ largest: LARGEST_SHEET, folder: incomingFolder() })],
  },
  {
    matcher: "/admin/agency/files",
    methods: ["POST"],
    middlewares: [oneFile({ largest: LARGEST_FILE, folder: incomingFolder() })],
  },
];
