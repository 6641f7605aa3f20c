import { readablePhone } from "@lapak-lebak/domain/phone";
import type { Metadata } from "next";
import { DoorLink } from "@/seller-centre/door/door-link";
import { DoorPage } from "@/seller-centre/door/door-page";
import { getInvitation } from "@/seller-centre/door/get-invitation";
import { InvitationForm } from "@/seller-centre/door/invitation-form";
import { passwordTexts } from "@/seller-centre/door/password-texts";
import { TermsSentence } from "@/seller-centre/door/terms-sentence";
import { sellerRoutes } from "@/seller-centre/routes";
import { sellerTexts } from "@/seller-centre/texts";

export const metadata: Metadata = { title: "Undangan", referrer: "no-referrer" };

export default async function InvitationPage({ params }: PageProps<"/seller/undangan/[token]">) {
  const t = sellerTexts("door");
  const { token } = await params;
  const invitation = await getInvitation(token);
  if (invitation === null) {
    return (
      <DoorPage title={t("invitation.goneTitle")} intro={t("invitation.gone")}>
        <DoorLink href={sellerRoutes.signIn()} name={t("invitation.signIn")} />
      </DoorPage>
    );
  }
  return (
    <DoorPage
      title={t("invitation.title", { business: invitation.business_name })}
      intro={t("invitation.intro", { name: invitation.name })}
    >
      <p>{t("invitation.account", { identifier: readablePhone(invitation.identifier) })}</p>
      <InvitationForm
        token={token}
        terms={<TermsSentence />}
        texts={{
          fix: sellerTexts("form")("fix"),
          submit: t("invitation.submit"),
          sending: t("invitation.sending"),
          passwordHint: t("signUp.passwordHint"),
          ...passwordTexts(),
        }}
      />
    </DoorPage>
  );
}
