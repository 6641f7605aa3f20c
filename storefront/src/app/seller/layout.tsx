import type { Metadata, Viewport } from "next";
import type { ReactNode } from "react";
import { sellerTexts } from "@/seller-centre/texts";
import { jakarta } from "@/ui/font";
import "@/seller-centre/seller-centre.css";

export const viewport: Viewport = { themeColor: "#fbf6ec" };

export function generateMetadata(): Metadata {
  const t = sellerTexts("shell");
  return {
    title: { default: `${t("centre")} | Lapak Lebak`, template: "%s | Lapak Lebak" },
    formatDetection: { telephone: false, email: false, address: false },
  };
}

/** The makers' part of the site: in Indonesian, for the whole of Lebak one market. */
export default function SellerLayout({ children }: { children: ReactNode }) {
  return (
    <html lang="id-ID" className={jakarta.variable} data-scroll-behavior="smooth">
      <body>
        <a
          href="#content"
          className="sr-only z-20 rounded-full bg-leaf px-5 py-3 font-semibold text-white focus:not-sr-only focus:fixed focus:top-2 focus:left-2"
        >
          {sellerTexts("shell")("skip")}
        </a>
        {children}
      </body>
    </html>
  );
}
