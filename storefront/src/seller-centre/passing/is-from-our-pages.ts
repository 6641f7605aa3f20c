/**
 * Whether a page of this very site sent the request. What writes must be, or another site's page could send it in the
 * member's name (CSRF). Browsers say so in `sec-fetch-site`, over plain http in `origin`, which is held against the host
 * as the nearest server names it.
 */
export function isFromOurPages(headers: Headers): boolean {
  const site = headers.get("sec-fetch-site");
  if (site !== null) return site === "same-origin";
  const origin = headers.get("origin") ?? "";
  const host = headers.get("x-forwarded-host") ?? headers.get("host");
  return URL.canParse(origin) && new URL(origin).host === host;
}
