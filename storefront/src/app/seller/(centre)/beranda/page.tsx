import { isBusinessPublic } from "@lapak-lebak/domain/business";
import type { Metadata } from "next";
import { AdmissionNotice } from "@/seller-centre/home/admission-notice";
import { FirstSteps } from "@/seller-centre/home/first-steps";
import { Submission } from "@/seller-centre/home/submission";
import { TradeOverview } from "@/seller-centre/home/trade-overview";
import { sellerRoutes } from "@/seller-centre/routes";
import { requireMember } from "@/seller-centre/session/require-member";
import { PageHead } from "@/seller-centre/shell/page-head";
import { sellerTexts } from "@/seller-centre/texts";
import { LinkButton } from "@/ui/link-button";
import { Notice } from "@/ui/notice";

export function generateMetadata(): Metadata {
  return { title: sellerTexts("home")("title") };
}

/** First steps until the business is admitted, then the day's trade. `?diajukan=1` after submitting. */
export default async function HomePage({ searchParams }: PageProps<"/seller/beranda">) {
  const me = await requireMember(sellerRoutes.home());
  const t = sellerTexts("home");
  const { business, member, steps } = me;
  const trades = isBusinessPublic(business.status) || business.status === "suspended";
  const isSubmitted = (await searchParams).diajukan !== undefined && business.status === "submitted";
  return (
    <>
      <PageHead
        title={t("greeting", { name: member.name })}
        {...(trades
          ? { action: <LinkButton href={sellerRoutes.newListing()}>{t("newListing")}</LinkButton> }
          : {})}
      />
      <div className={`grid gap-8 ${trades ? "" : "max-w-text"}`}>
        {isSubmitted ? (
          <Notice tone="good" live>
            {t("submission.done")}
          </Notice>
        ) : null}
        <AdmissionNotice business={business} />
        {trades ? <TradeOverview /> : <FirstSteps me={me} />}
        {business.status === "draft" ? <Submission steps={steps} /> : null}
      </div>
    </>
  );
}
