import { fill } from "@/seller-centre/fill";
import texts from "@/seller-centre/messages/uploads.json";

const ofCodes: Readonly<Record<string, string>> = texts.failures;

/** What may be otherwise in a moment. Everything else lies with the file, which would be refused again. */
const PASSING: readonly string[] = [
  "unreachable",
  "backend_unreachable",
  "rate_limited",
  "unauthorized",
  "refused",
];

/** Whether the same file may be taken at another try; so it may for a reason that is not known here. */
export function mayPass(code: string): boolean {
  return PASSING.includes(code) || !Object.hasOwn(ofCodes, code);
}

/** Why a file was not taken, by the code of the answer, with the file's name. */
export function sayUploadFailure(code: string, name: string): string {
  const words = Object.hasOwn(ofCodes, code) ? ofCodes[code] : undefined;
  return fill(words ?? texts.failures.refused, { name });
}
