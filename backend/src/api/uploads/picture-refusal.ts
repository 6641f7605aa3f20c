import type { PictureRefusalCode } from "../../picture/picture-refusal";
import { ApiError, type ApiErrorType } from "../errors/api-error";
import { asError } from "../errors/as-error";

const TYPES: Readonly<Record<PictureRefusalCode, ApiErrorType>> = {
  not_a_picture: "invalid_data",
  picture_animated: "invalid_data",
  picture_too_small: "invalid_data",
  picture_too_large: "too_large",
  crop_outside: "invalid_data",
};

/** Rethrows why a file was not taken as a picture, as the answer to its sender. Workflows hand errors over as copies. */
export function throwPictureRefusal(thrown: unknown): never {
  const error = asError(thrown);
  const code = "code" in error ? String(error.code) : "";
  if (!isRefusal(code)) throw error;
  throw new ApiError(TYPES[code], code, error.message, { file: code });
}

function isRefusal(code: string): code is PictureRefusalCode {
  return Object.hasOwn(TYPES, code);
}
