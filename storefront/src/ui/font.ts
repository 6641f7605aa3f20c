import localFont from "next/font/local";

/** Plus Jakarta Sans (OFL), latin, variable: the one font file of the shop, 27 KB. */
export const jakarta = localFont({
  src: "../../../node_modules/@fontsource-variable/plus-jakarta-sans/files/plus-jakarta-sans-latin-wght-normal.woff2",
  weight: "200 800",
  display: "swap",
  variable: "--font-jakarta",
  fallback: ["system-ui", "sans-serif"],
});
