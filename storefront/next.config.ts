import type { NextConfig } from "next";

/**
 * Everything comes from the shop's own origin. Scripts within the page are allowed, because a nonce would make every page
 * different and thus uncacheable; development also evaluates code.
 */
const contentSecurityPolicy = [
  "default-src 'self'",
  `script-src 'self' 'unsafe-inline'${process.env.NODE_ENV === "production" ? "" : " 'unsafe-eval'"}`,
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data:",
  "connect-src 'self'",
  "object-src 'none'",
  "base-uri 'self'",
  "form-action 'self'",
  "frame-ancestors 'none'",
].join("; ");

const securityHeaders = [
  { key: "Content-Security-Policy", value: contentSecurityPolicy },
  { key: "X-Content-Type-Options", value: "nosniff" },
  { key: "X-Frame-Options", value: "DENY" },
  { key: "Referrer-Policy", value: "strict-origin-when-cross-origin" },
  { key: "Permissions-Policy", value: "camera=(), microphone=(), geolocation=(), browsing-topics=()" },
];

const config: NextConfig = {
  // Lets a second build stand beside the one that is being served.
  distDir: process.env.NEXT_DIST_DIR ?? ".next",
  poweredByHeader: false,
  reactStrictMode: true,
  // Pages live for minutes (see src/backend/cache-tags.ts); a shared cache may serve a stale copy for at most this long.
  expireTime: 900,
  // Pages and data are kept in memory, least recently used first out: bad addresses cannot fill the disk, and a restart
  // never serves what an earlier database held.
  cacheMaxMemorySize: 128 * 1024 * 1024,
  experimental: { isrFlushToDisk: false, globalNotFound: true, useCache: true },
  // Reads its data files beside its own code.
  serverExternalPackages: ["idn-area-data"],
  // Browsers ask for it before they have read a page that names the icon.
  rewrites: () => Promise.resolve([{ source: "/favicon.ico", destination: "/icon.svg" }]),
  headers: () =>
    Promise.resolve([
      { source: "/:path*", headers: securityHeaders },
      // Made for each request, but the same for everybody who asks the same.
      {
        source: "/:market([a-z]{2}-[a-z]{2})/:page(search|sellers)",
        headers: [{ key: "Cache-Control", value: "public, s-maxage=60, stale-while-revalidate=300" }],
      },
    ]),
};

export default config;
