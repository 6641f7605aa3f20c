import { z } from "zod";
import { SHEET_FORMATS } from "../../../sheets/send-sheet";

/** As what a sheet is sent. */
export const sheetQuery = z.strictObject({ format: z.enum(SHEET_FORMATS).default("xlsx") });
