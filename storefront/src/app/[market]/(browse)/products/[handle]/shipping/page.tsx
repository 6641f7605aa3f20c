import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getProvinces } from "@/areas/provinces";
import { getListing } from "@/catalog/get-listing";
import { getShippingEstimate } from "@/catalog/shipping-estimate";
import { ShippingLines } from "@/catalog/shipping-lines";
import { readShippingQuestion } from "@/catalog/shipping-question";
import { translate } from "@/i18n/translate";
import { marketOrNotFound } from "@/market/market-or-not-found";
import { routes } from "@/routes";
import { Card } from "@/ui/card";
import { LinkButton } from "@/ui/link-button";

export const dynamic = "force-dynamic";
export const metadata: Metadata = { robots: { index: false } };

/** The shipping estimate for readers without JavaScript; the product page's own form leads here. */
export default async function ShippingPage({
  params,
  searchParams,
}: PageProps<"/[market]/products/[handle]/shipping">) {
  const { market: code, handle } = await params;
  const market = marketOrNotFound(code);
  const question = readShippingQuestion(await searchParams) ?? notFound();
  const listing = (await getListing(market.code, handle)) ?? notFound();
  const [lines, provinces] = await Promise.all([getShippingEstimate(market, question), getProvinces()]);
  const province = provinces.find((one) => one.code === question.province)?.name;
  const t = translate(market.language, "catalog");
  return (
    <div className="page grid max-w-form gap-4 py-8">
      <h1 className="text-2xl">{t("shipping.title")}</h1>
      <p>
        {listing.title}. {t("shipping.to", { place: province ?? market.countryName[market.language] })}
      </p>
      <Card>
        <ShippingLines lines={lines} />
      </Card>
      <p className="text-sm text-ink-soft">{t("shipping.note")}</p>
      <LinkButton href={routes.product(market.code, handle)} look="secondary">
        {t("shipping.back")}
      </LinkButton>
    </div>
  );
}
