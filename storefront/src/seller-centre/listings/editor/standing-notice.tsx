import { returnReason } from "@lapak-lebak/domain/return-reasons";
import type { SellerListing } from "@/backend/schemas/seller-listing";
import { formatDay } from "@/i18n/dates";
import { changeListing } from "@/seller-centre/listings/list/change-listing";
import { sellerRoutes } from "@/seller-centre/routes";
import { Button } from "@/ui/button";
import { Notice } from "@/ui/notice";
import { standingOf } from "./standing";
import { texts } from "./texts";

/** Where the listing stands and what follows from it, at the top of its editor; nothing for a plain draft. */
export function StandingNotice({ listing }: { listing: SellerListing }) {
  const t = texts.standing;
  const standing = standingOf(listing);
  switch (standing) {
    case "draft":
      return null;
    case "submitted":
    case "edit_submitted":
      return <SubmittedNotice listing={listing} isEdit={standing === "edit_submitted"} />;
    case "returned":
      return <ReturnedNotice listing={listing} />;
    default:
      return (
        <Notice tone={standing === "published" ? "good" : "info"} title={t[standing]}>
          <p>{t[`${standing}Body`]}</p>
        </Notice>
      );
  }
}

function SubmittedNotice({ listing, isEdit }: { listing: SellerListing; isEdit: boolean }) {
  const t = texts.standing;
  const submitted = listing.revision?.submitted_at;
  const body = isEdit ? t.editSubmittedBody : t.submittedBody;
  return (
    <Notice title={isEdit ? t.editSubmitted : t.submitted}>
      <p>{body.replace("{day}", submitted ? formatDay(submitted, "id") : "")}</p>
      <form action={changeListing} className="pt-1">
        <input type="hidden" name="listing" value={listing.id} />
        <input type="hidden" name="back" value={sellerRoutes.listing(listing.id)} />
        <Button look="secondary" name="action" value="withdraw">
          {t.withdraw}
        </Button>
      </form>
    </Notice>
  );
}

function ReturnedNotice({ listing: { revision } }: { listing: SellerListing }) {
  const t = texts.standing;
  return (
    <Notice tone="bad" title={t.returned}>
      <p>{t.returnedBody}</p>
      <ul className="grid">
        {(revision?.reasons ?? []).map(({ code, field, note }, index) => {
          const reason = returnReason("listing", code);
          const said = reason?.label.id ?? texts.problems.other;
          const place = field ?? reason?.field;
          return (
            <li key={index}>
              {place ? (
                <a
                  href={`#${place}`}
                  className="inline-block py-1 font-semibold underline underline-offset-4"
                >
                  {said}
                </a>
              ) : (
                <b>{said}</b>
              )}
              {note ? `: ${note}` : null}
            </li>
          );
        })}
      </ul>
      {revision?.note ? (
        <p>
          {t.note} {revision.note}
        </p>
      ) : null}
    </Notice>
  );
}
