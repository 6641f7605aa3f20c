import type { Metadata } from "next";
import type { ReactNode } from "react";
import { jakarta } from "@/ui/font";
import "@/ui/theme.css";

export const metadata: Metadata = { title: { default: "Untuk perajin", template: "%s | Lapak Lebak" } };

/** The makers' part of the site: in Indonesian, for the whole of Lebak one market. */
export default function SellerLayout({ children }: { children: ReactNode }) {
  return (
    <html lang="id-ID" className={jakarta.variable}>
      <body>{children}</body>
    </html>
  );
}
