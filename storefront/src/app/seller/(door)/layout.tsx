import type { Metadata } from "next";

/** What stands before the door is made at each visit, and listed by no search engine. */
export const dynamic = "force-dynamic";

export const metadata: Metadata = { robots: { index: false, follow: false } };

export default function DoorLayout({ children }: LayoutProps<"/seller">) {
  return children;
}
