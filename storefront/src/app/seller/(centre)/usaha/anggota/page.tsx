import type { Metadata } from "next";
import { firstOf } from "@/seller-centre/first-of";
import { getMembers } from "@/seller-centre/members/get-members";
import { InviteForm } from "@/seller-centre/members/invite-form";
import { MemberList } from "@/seller-centre/members/member-list";
import { sellerRoutes } from "@/seller-centre/routes";
import { requireMember } from "@/seller-centre/session/require-member";
import { PageHead } from "@/seller-centre/shell/page-head";
import { sellerTexts } from "@/seller-centre/texts";
import { Card } from "@/ui/card";
import { Notice } from "@/ui/notice";

const DONE = ["keluar", "batal"] as const;

export function generateMetadata(): Metadata {
  return { title: sellerTexts("members")("title") };
}

/** `?selesai=` what was done just now. */
export default async function MembersPage({ searchParams }: PageProps<"/seller/usaha/anggota">) {
  const { member, business } = await requireMember(sellerRoutes.members());
  const t = sellerTexts("members");
  const head = (
    <PageHead
      title={t("title")}
      intro={t("intro")}
      back={{ href: sellerRoutes.business(), name: sellerTexts("business")("title") }}
    />
  );
  if (member.role !== "owner") {
    return (
      <div className="max-w-form">
        {head}
        <Notice>{t("ownerOnly")}</Notice>
      </div>
    );
  }
  const asked = firstOf((await searchParams).selesai);
  const done = DONE.find((each) => each === asked);
  return (
    <div className="max-w-form">
      {head}
      <div className="grid gap-6">
        {done === undefined ? null : (
          <Notice tone="good" live>
            {t(`done.${done}`)}
          </Notice>
        )}
        <MemberList members={await getMembers()} />
        <Card className="grid gap-4">
          <h2 className="text-lg">{t("inviteTitle")}</h2>
          <InviteForm business={business.name} />
        </Card>
      </div>
    </div>
  );
}
