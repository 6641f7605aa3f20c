import type { Metadata } from "next";
import { getMember } from "@/seller-centre/session/get-member";
import { CentreFrame } from "@/seller-centre/shell/centre-frame";

/** One business's own: made at each visit, kept by nobody, listed by no search engine. */
export const dynamic = "force-dynamic";

export const metadata: Metadata = { robots: { index: false, follow: false } };

/** Draws the frame. Whether anybody is signed in, each page asks by itself (`requireMember`). */
export default async function CentreLayout({ children }: LayoutProps<"/seller">) {
  const me = await getMember();
  return me === null ? children : <CentreFrame me={me}>{children}</CentreFrame>;
}
