import { MedusaError } from "@medusajs/framework/utils";

/** Why a private file is not taken. */
export type FileRefusalCode =
  | "file_empty"
  | "file_type_not_allowed"
  | "picture_damaged"
  | "picture_too_large"
  | "pdf_damaged"
  | "pdf_encrypted"
  | "pdf_has_scripts";

/** A private file is not taken: INVALID_DATA with one of {@link FileRefusalCode}. */
export class FileRefused extends MedusaError {
  constructor(code: FileRefusalCode, message: string) {
    super(MedusaError.Types.INVALID_DATA, message, code);
  }
}
