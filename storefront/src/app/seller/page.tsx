import { DEFAULT_MARKET } from "@lapak-lebak/domain/market";
import type { Metadata } from "next";
import { translate } from "@/i18n/translate";
import { routes } from "@/routes";
import { sellerRoutes } from "@/seller-centre/routes";
import { Logo } from "@/shell/logo";
import { Icon } from "@/ui/icon";
import { LinkButton } from "@/ui/link-button";
import { Notice } from "@/ui/notice";
import { ShopLink } from "@/ui/shop-link";

const FIVE = ["one", "two", "three", "four", "five"] as const;

export function generateMetadata(): Metadata {
  const t = translate("id", "joining");
  return { title: t("metaTitle"), description: t("metaDescription") };
}

/** Tells makers how to join. In Indonesian: everybody whom it concerns lives in Lebak. */
export default function JoiningPage() {
  const t = translate("id", "joining");
  const home = routes.home(DEFAULT_MARKET);
  return (
    <>
      <header className="page flex items-center justify-between gap-4 py-3">
        <ShopLink href={home} aria-label={translate("id", "shell")("header.home")}>
          <Logo />
        </ShopLink>
        <ShopLink href={home} className="flex min-h-11 items-center gap-1.5 text-sm font-semibold text-leaf">
          {t("back")}
          <Icon name="arrow-right" className="size-4" />
        </ShopLink>
      </header>
      <main id="content" tabIndex={-1} className="outline-none">
        <section className="bg-sugar-deep text-paper">
          <div className="page py-14 md:py-20">
            <p className="text-sm font-semibold text-honey">{t("eyebrow")}</p>
            <h1 className="mt-3 max-w-text text-3xl text-paper md:text-4xl">{t("title")}</h1>
            <p className="mt-4 max-w-text text-line md:text-lg">{t("body")}</p>
            <div className="mt-7 flex flex-wrap gap-3">
              <LinkButton href={sellerRoutes.signUp()} size="large">
                {t("signUp")}
              </LinkButton>
              <LinkButton href={sellerRoutes.signIn()} look="secondary" size="large">
                {t("signIn")}
              </LinkButton>
            </div>
          </div>
          <div aria-hidden="true" className="plait h-4 text-sugar" />
        </section>
        <div className="page grid items-start gap-x-14 gap-y-12 py-14 md:grid-cols-[1.5fr_1fr]">
          <section>
            <h2 className="mb-6 text-2xl">{t("stepsTitle")}</h2>
            <ol className="grid gap-6">
              {FIVE.map((step, index) => (
                <li key={step} className="flex gap-4">
                  <span className="grid size-10 shrink-0 place-items-center rounded-full bg-terracotta font-bold text-white">
                    {index + 1}
                  </span>
                  <div>
                    <h3 className="text-lg">{t(`steps.${step}.title`)}</h3>
                    <p className="mt-1 text-ink-soft">{t(`steps.${step}.body`)}</p>
                  </div>
                </li>
              ))}
            </ol>
          </section>
          <div className="grid gap-8">
            <Notice title={t("howNowTitle")}>
              <p>{t("howNow")}</p>
              <ShopLink
                href={routes.contact(DEFAULT_MARKET)}
                className="flex min-h-11 items-center font-semibold text-leaf underline underline-offset-4"
              >
                {t("contact")}
              </ShopLink>
            </Notice>
            <section>
              <h2 className="mb-4 text-xl">{t("needTitle")}</h2>
              <ul className="grid gap-3 text-sm">
                {FIVE.map((need) => (
                  <li key={need} className="flex gap-2">
                    <Icon name="check" className="mt-0.5 size-5 text-leaf" />
                    {t(`need.${need}`)}
                  </li>
                ))}
              </ul>
            </section>
          </div>
        </div>
      </main>
    </>
  );
}
