import { createHash, randomBytes } from "node:crypto";

/** Bytes of chance in a token: 256 bits cannot be guessed. */
const TOKEN_BYTES = 32;

/** A token as it stands in addresses: 43 characters of base64url. */
export const SECRET_TOKEN_PATTERN = /^[A-Za-z0-9_-]{43}$/;

/** A token for a link that is sent to somebody, and the hash by which it is known again. */
export function newSecretToken(): { token: string; hash: string } {
  const token = randomBytes(TOKEN_BYTES).toString("base64url");
  return { token, hash: hashOfSecret(token) };
}

/** What is kept of a token: SHA-256, in hexadecimal. Tokens are random and long, so nothing slower is needed. */
export function hashOfSecret(token: string): string {
  return createHash("sha256").update(token).digest("hex");
}
