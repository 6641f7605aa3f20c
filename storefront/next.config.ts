import type { NextConfig } from "next";

/** Security headers for every page; the shop needs no third party in the browser. */
const securityHeaders = [
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
  headers: () => Promise.resolve([{ source: "/:path*", headers: securityHeaders }]),
};

export default config;
