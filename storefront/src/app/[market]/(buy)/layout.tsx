import type { Metadata } from "next";

/** Carts and orders are one buyer's: made at each visit, kept by nobody, listed by no search engine. */
export const dynamic = "force-dynamic";

export const metadata: Metadata = { robots: { index: false, follow: false } };

export default function BuyLayout({ children }: LayoutProps<"/[market]">) {
  return children;
}
