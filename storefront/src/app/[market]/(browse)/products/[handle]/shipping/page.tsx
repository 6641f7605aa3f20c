import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getProvinces } from "@/areas/provinces";
import { getListing } from "@/catalog/get-listing";
import { getShippingEstimate } from "@/catalog/shipping-estimate";
import { ShippingLines } from "@/catalog/shipping-lines";
import { readShippingQuestion } from "@/catalog/shipping-question";
import { ShippingQuestionForm } from "@/catalog/shipping-question-form";
import { translate } from "@/i18n/translate";
import { marketOrNotFound } from "@/market/market-or-not-found";
import { routes } from "@/routes";
import { Card } from "@/ui/card";
import { LinkButton } from "@/ui/link-button";

export const dynamic = "force-dynamic";

type ShippingPageProps = PageProps<"/[market]/products/[handle]/shipping">;

export async function generateMetadata({ params }: ShippingPageProps): Promise<Metadata> {
  const market = marketOrNotFound((await params).market);
  return { title: translate(market.language, "catalog")("shipping.title"), robots: { index: false } };
}

/** The shipping estimate for readers without JavaScript; the product page leads here. */
export default async function ShippingPage({ params, searchParams }: ShippingPageProps) {
  const { market: code, handle } = await params;
  const market = marketOrNotFound(code);
  const listing = (await getListing(market.code, handle)) ?? notFound();
  const isHome = market.channel === "home";
  const provinces = isHome ? await getProvinces() : [];
  const question = readShippingQuestion(await searchParams);
  const isComplete = question !== null && (!isHome || question.province !== undefined);
  const lines = isComplete ? await getShippingEstimate(market, question) : null;
  const province = provinces.find((one) => one.code === question?.province)?.name;
  const t = translate(market.language, "catalog");
  return (
    <div className="page grid max-w-form gap-5 py-8">
      <div>
        <h1 className="text-2xl">{t("shipping.title")}</h1>
        <p className="mt-1 text-ink-soft">{listing.title}</p>
      </div>
      {lines === null ? null : (
        <Card>
          <h2 className="text-base">
            {t("shipping.to", { place: province ?? market.countryName[market.language] })}
          </h2>
          <ShippingLines lines={lines} />
        </Card>
      )}
      <ShippingQuestionForm
        market={market}
        listing={listing}
        provinces={provinces}
        variantId={question?.variantId}
        province={question?.province}
      />
      <p className="text-sm text-ink-soft">{t("shipping.note")}</p>
      <LinkButton href={routes.product(market.code, handle)} look="quiet">
        {t("shipping.back")}
      </LinkButton>
    </div>
  );
}
