import type { Metadata } from "next";
import { FamilyChoice } from "@/seller-centre/listings/create/family-choice";
import { familiesOf, KINDS } from "@/seller-centre/listings/create/family-kinds";
import { sellerRoutes } from "@/seller-centre/routes";
import { requireMember } from "@/seller-centre/session/require-member";
import { PageHead } from "@/seller-centre/shell/page-head";
import { sellerTexts } from "@/seller-centre/texts";

export function generateMetadata(): Metadata {
  return { title: sellerTexts("listings")("new") };
}

/** What kind of goods it is: it sets what is asked next. */
export default async function NewListingPage() {
  await requireMember(sellerRoutes.newListing());
  const t = sellerTexts("listings");
  return (
    <>
      <PageHead
        title={t("create.title")}
        intro={t("create.intro")}
        back={{ href: sellerRoutes.listings(), name: t("title") }}
      />
      <FamilyChoice
        kinds={KINDS.map((kind) => ({ name: t(`create.kinds.${kind}`), families: familiesOf(kind) }))}
        texts={{ fix: sellerTexts("form")("fix"), sending: t("create.sending") }}
      />
    </>
  );
}
