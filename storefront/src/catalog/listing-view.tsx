import type { Market } from "@lapak-lebak/domain/market";
import type { ReactNode } from "react";
import type { ListingDetail } from "@/backend/schemas/listing";
import { translate } from "@/i18n/translate";
import { CertificateList } from "./certificate-list";
import { FactTable } from "./fact-table";
import { Gallery } from "./gallery";
import { listingFacts } from "./listing-facts";
import { Provenance } from "./provenance";
import { SellerCard } from "./seller-card";

interface ListingViewProps {
  market: Market;
  listing: ListingDetail;
  /** Under the pictures. */
  pictureNote?: string | undefined;
  /** Price, choices and what leads to buying. */
  children: ReactNode;
}

/** A listing as buyers see it: pictures, what it is and who made it, how it is bought, and all that is known of it. */
export function ListingView({ market, listing, pictureNote, children }: ListingViewProps) {
  const t = translate(market.language, "catalog");
  return (
    <>
      <div className="grid gap-x-12 gap-y-8 md:grid-cols-[minmax(0,1.1fr)_minmax(0,1fr)]">
        <div className="min-w-0">
          <Gallery market={market} title={listing.title} pictures={listing.pictures} />
          {pictureNote === undefined ? null : <p className="mt-2 text-xs text-ink-soft">{pictureNote}</p>}
        </div>
        <div className="grid content-start gap-6">
          <div>
            <h1 className="text-2xl md:text-3xl">{listing.title}</h1>
            <p className="mt-2 text-ink-soft">{listing.summary}</p>
            <Provenance market={market} listing={listing} />
          </div>
          {children}
        </div>
      </div>
      <div className="mt-12 grid items-start gap-x-12 gap-y-10 md:grid-cols-[minmax(0,1.1fr)_minmax(0,1fr)]">
        <div className="grid gap-10">
          <section>
            <h2 className="mb-3 text-xl">{t("product.description")}</h2>
            <p className="max-w-text whitespace-pre-line">{listing.description}</p>
          </section>
          <section>
            <h2 className="mb-3 text-xl">{t("product.facts")}</h2>
            <FactTable facts={listingFacts(listing, market.language)} />
          </section>
        </div>
        <div className="grid gap-10">
          <SellerCard market={market} seller={listing.seller} />
          <section id="certificates">
            <h2 className="text-xl">{t("certificates.title")}</h2>
            <p className="mt-1 mb-4 text-sm text-ink-soft">{t("certificates.body")}</p>
            <CertificateList market={market} badges={listing.badges} />
          </section>
        </div>
      </div>
    </>
  );
}
