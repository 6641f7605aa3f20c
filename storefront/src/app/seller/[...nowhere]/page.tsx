import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { sellerTexts } from "@/seller-centre/texts";

export const dynamic = "force-dynamic";

export function generateMetadata(): Metadata {
  return { title: sellerTexts("shell")("notFound.title") };
}

/** Addresses below /seller that are none: answered in Indonesian, in the makers' part of the site. */
export default function NowherePage(): never {
  notFound();
}
