import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { firstOf } from "@/seller-centre/first-of";
import { editorCertificates } from "@/seller-centre/listings/editor/editor-certificates";
import { ListingEditor } from "@/seller-centre/listings/editor/listing-editor";
import { isProducerKnown } from "@/seller-centre/listings/editor/producer";
import { returnedComplaints } from "@/seller-centre/listings/editor/returned-complaints";
import { isReadOnly, standingOf } from "@/seller-centre/listings/editor/standing";
import { SavedNotice } from "@/seller-centre/listings/editor/saved-notice";
import { StandingNotice } from "@/seller-centre/listings/editor/standing-notice";
import { getListing } from "@/seller-centre/listings/get-listing";
import { isSold } from "@/seller-centre/listings/list/listing-actions";
import { sellerRoutes } from "@/seller-centre/routes";
import { requireMember } from "@/seller-centre/session/require-member";
import { PageHead } from "@/seller-centre/shell/page-head";
import { sellerTexts } from "@/seller-centre/texts";

export function generateMetadata(): Metadata {
  return { title: sellerTexts("listings")("actions.edit") };
}

/** One listing, written and read by its seller. */
export default async function ListingPage({ params, searchParams }: PageProps<"/seller/barang/[id]">) {
  const { id } = await params;
  const message = firstOf((await searchParams).pesan);
  const { business } = await requireMember(sellerRoutes.listing(id));
  const [listing, certificates] = await Promise.all([getListing(id), editorCertificates()]);
  if (listing === null) notFound();
  const t = sellerTexts("listings");
  const title = listing.content.title?.trim();
  return (
    <>
      <PageHead
        title={title === undefined || title === "" ? t("new") : title}
        back={{ href: sellerRoutes.listings(), name: t("title") }}
      />
      <div className="mb-4 grid max-w-text gap-3 empty:hidden">
        <StandingNotice listing={listing} />
        <SavedNotice message={message} />
      </div>
      <ListingEditor
        // Another version, as after a withdrawal, is another editor.
        key={`${String(listing.version)} ${standingOf(listing)}`}
        listing={{ id: listing.id, content: listing.content }}
        version={listing.version}
        isReadOnly={isReadOnly(standingOf(listing))}
        isSold={isSold(listing.status)}
        returned={returnedComplaints(listing)}
        certificates={certificates}
        producerKnown={isProducerKnown(business)}
        isChecked={message !== undefined}
        maySubmit={business.status !== "draft" && business.status !== "rejected"}
        now={new Date().toISOString()}
      />
    </>
  );
}
