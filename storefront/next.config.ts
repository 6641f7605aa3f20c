import { MARKETS } from "@lapak-lebak/domain/market";
import type { NextConfig } from "next";
import { SELLER_COOKIE } from "./src/cookie-names";

/**
 * Everything comes from the shop's own origin. Scripts within the page are allowed, because a nonce would make every page
 * different and thus uncacheable; development also evaluates code.
 */
const contentSecurityPolicy = [
  "default-src 'self'",
  `script-src 'self' 'unsafe-inline'${process.env.NODE_ENV === "production" ? "" : " 'unsafe-eval'"}`,
  "style-src 'self' 'unsafe-inline'",
  // blob: is a photo that a seller has chosen, shown for cutting before it is sent.
  "img-src 'self' data: blob:",
  "connect-src 'self'",
  "object-src 'none'",
  "base-uri 'self'",
  "form-action 'self'",
  "frame-ancestors 'none'",
].join("; ");

const noSniffing = { key: "X-Content-Type-Options", value: "nosniff" };

const securityHeaders = [
  { key: "Content-Security-Policy", value: contentSecurityPolicy },
  { key: "X-Frame-Options", value: "DENY" },
  { key: "Referrer-Policy", value: "strict-origin-when-cross-origin" },
  { key: "Permissions-Policy", value: "camera=(), microphone=(), geolocation=(), browsing-topics=()" },
];

/** What addresses below the root may start with, and the files that lie at the root. */
const firstSegments = [...MARKETS.map(({ code }) => code), "seller", "api", "pictures", "_next"].join("|");
const rootFiles = "[^/]+\\.(?:txt|xml|ico|png|svg|webmanifest)$";

/**
 * Addresses that start with no market. They are answered with the page for what does not exist before a page could be made
 * and kept for each. Not by the proxy: its rewrites are absolute, and miss a shop that listens on 127.0.0.1.
 */
const nowhere = `/:first((?!(?:${firstSegments})(?:/|$)|${rootFiles})[^/]+)`;
const NO_PAGE = "/no/such/page";

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
  rewrites: () =>
    Promise.resolve({
      beforeFiles: [
        { source: nowhere, destination: NO_PAGE },
        { source: `${nowhere}/:rest+`, destination: NO_PAGE },
        { source: "/favicon.ico", destination: "/icon.svg" },
      ],
      afterFiles: [],
      fallback: [],
    }),
  headers: () =>
    Promise.resolve([
      { source: "/:path*", headers: [noSniffing] },
      // The built files and drawings are many and no pages: on a phone these headers would weigh more than some of them.
      { source: "/((?!_next/static/|pictures/).*)", headers: securityHeaders },
      // Made for each request, but the same for everybody who asks the same.
      {
        source: "/:market([a-z]{2}-[a-z]{2})/:page(search|sellers)",
        headers: [{ key: "Cache-Control", value: "public, s-maxage=60, stale-while-revalidate=300" }],
      },
      // The seller centre is one business's own; only the page that explains joining, /seller itself, is for everybody.
      {
        source: "/seller/:path+",
        headers: [
          { key: "Cache-Control", value: "private, no-store" },
          { key: "X-Robots-Tag", value: "noindex, nofollow" },
        ],
      },
    ]),
  // Whoever is signed in comes to the centre itself. A rule, so that the page stays the same for everybody and is kept.
  redirects: () =>
    Promise.resolve([
      {
        source: "/seller",
        has: [{ type: "cookie", key: SELLER_COOKIE }],
        destination: "/seller/beranda",
        permanent: false,
      },
    ]),
};

export default config;
