import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { ListingView } from "@/catalog/listing-view";
import { marketByCode } from "@/market/market-by-code";
import { getListing } from "@/seller-centre/listings/get-listing";
import { isSold } from "@/seller-centre/listings/list/listing-actions";
import { previewBadges } from "@/seller-centre/listings/preview/preview-badges";
import { PreviewBuyBox } from "@/seller-centre/listings/preview/preview-buy-box";
import { PreviewLanguages } from "@/seller-centre/listings/preview/preview-languages";
import { previewListing } from "@/seller-centre/listings/preview/preview-listing";
import { previewSeller } from "@/seller-centre/listings/preview/preview-seller";
import { sellerRoutes } from "@/seller-centre/routes";
import { requireMember } from "@/seller-centre/session/require-member";
import { sellerTexts } from "@/seller-centre/texts";
import { Icon } from "@/ui/icon";
import { Notice } from "@/ui/notice";
import { ShopLink } from "@/ui/shop-link";

/** Both are read at home, in rupiah: what changes is the language. */
const MARKETS = { id: marketByCode("id-id"), en: marketByCode("en-id") };

export function generateMetadata(): Metadata {
  return { title: sellerTexts("listings")("preview.title") };
}

/** A draft as buyers would see it. */
export default async function PreviewPage({
  params,
  searchParams,
}: PageProps<"/seller/barang/[id]/pratinjau">) {
  const { id } = await params;
  const language = (await searchParams).bahasa === "en" ? "en" : "id";
  const { business } = await requireMember(sellerRoutes.listingPreview(id));
  const listing = await getListing(id);
  if (listing === null) notFound();
  const { content } = listing;
  const t = sellerTexts("listings");
  const shown = previewListing({
    id,
    content,
    seller: previewSeller(business),
    badges: await previewBadges(content.certificate_ids ?? [], language, t("preview.officer")),
    language,
    texts: {
      untitled: t("preview.untitled"),
      noSummary: t("preview.noSummary"),
      noDescription: t("preview.noDescription"),
    },
  });
  return (
    <>
      <ShopLink
        href={sellerRoutes.listing(id)}
        className="-mt-3 -ml-2 inline-flex min-h-11 items-center gap-1.5 px-2 text-sm font-semibold text-leaf underline-offset-4 hover:underline"
      >
        <Icon name="arrow-left" className="size-4" />
        {t("preview.back")}
      </ShopLink>
      <div className="mb-6 grid gap-2">
        <Notice>
          <p>{t(isSold(listing.status) ? "preview.introPublished" : "preview.intro")}</p>
          {language === "en" && !content.english?.title ? <p>{t("preview.englishNone")}</p> : null}
        </Notice>
        <PreviewLanguages id={id} language={language} />
      </div>
      <div lang={language}>
        <ListingView market={MARKETS[language]} listing={shown}>
          <PreviewBuyBox content={content} title={shown.title} language={language} />
        </ListingView>
      </div>
    </>
  );
}
