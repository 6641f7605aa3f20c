import { fill } from "@/seller-centre/fill";
import texts from "@/seller-centre/messages/uploads.json";

const ofCodes: Readonly<Record<string, string>> = texts.failures;

/** Why a file was not taken, by the code of the answer, with the file's name. */
export function sayUploadFailure(code: string, name: string): string {
  const words = Object.hasOwn(ofCodes, code) ? ofCodes[code] : undefined;
  return fill(words ?? texts.failures.refused, { name });
}
