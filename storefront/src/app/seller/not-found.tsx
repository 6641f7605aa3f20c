import type { Metadata } from "next";
import { NothingHere } from "@/seller-centre/shell/nothing-here";
import { sellerTexts } from "@/seller-centre/texts";

export function generateMetadata(): Metadata {
  return { title: sellerTexts("shell")("notFound.title"), robots: { index: false, follow: false } };
}

/** For addresses that are none. */
export default function NotFound() {
  return (
    <main id="content" className="page py-24">
      <NothingHere />
    </main>
  );
}
