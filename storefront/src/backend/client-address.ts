import { isIP } from "node:net";

/**
 * The browser's address from `x-forwarded-for`: the last entry, because that is the one which the nearest server added
 * (a reverse proxy, or Next itself from its socket), while a browser can write whatever it likes in front of it.
 * Undefined where it is no address.
 */
export function clientAddressOf(forwardedFor: string | null): string | undefined {
  const last = forwardedFor?.split(",").at(-1)?.trim() ?? "";
  const bare = last.replace(/^\[(.*)\](:\d+)?$/, "$1").replace(/^(\d+\.\d+\.\d+\.\d+):\d+$/, "$1");
  return isIP(bare) === 0 ? undefined : bare;
}
