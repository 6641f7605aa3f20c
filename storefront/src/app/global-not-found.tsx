import type { Metadata } from "next";
import { translate } from "@/i18n/translate";
import { Logo } from "@/shell/logo";
import { jakarta } from "@/ui/font";
import { LinkButton } from "@/ui/link-button";
import "@/ui/shop.css";

export const metadata: Metadata = { title: "404 | Lapak Lebak" };

/** For addresses that belong to no market; hence in both languages. */
export default function GlobalNotFound() {
  return (
    <html lang="id-ID" className={jakarta.variable}>
      <body>
        <main className="page grid min-h-dvh content-center justify-items-start gap-12 py-16">
          <Logo />
          {(["id", "en"] as const).map((language) => {
            const t = translate(language, "shell");
            // One page, one first heading: the other language repeats it.
            const Heading = language === "id" ? "h1" : "h2";
            return (
              <section key={language} lang={language} className="grid max-w-text justify-items-start gap-4">
                <Heading className="text-2xl">{t("notFound.title")}</Heading>
                <p className="text-ink-soft">{t("notFound.body")}</p>
                <LinkButton href={language === "id" ? "/id-id" : "/en-us"}>{t("notFound.home")}</LinkButton>
              </section>
            );
          })}
        </main>
      </body>
    </html>
  );
}
