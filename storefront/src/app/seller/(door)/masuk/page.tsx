import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { DoorLink } from "@/seller-centre/door/door-link";
import { DoorPage } from "@/seller-centre/door/door-page";
import { passwordTexts } from "@/seller-centre/door/password-texts";
import { SignInForm } from "@/seller-centre/door/sign-in-form";
import { sellerRoutes } from "@/seller-centre/routes";
import { getMember } from "@/seller-centre/session/get-member";
import { returnAddress } from "@/seller-centre/session/return-address";
import { sellerTexts } from "@/seller-centre/texts";
import { Notice } from "@/ui/notice";
import { firstOf } from "@/seller-centre/first-of";

export function generateMetadata(): Metadata {
  return { title: sellerTexts("door")("signIn.title") };
}

/** `?kembali=` the address to return to; `?berakhir=1` after a session that is over; `?keluar=1` after signing out. */
export default async function SignInPage({ searchParams }: PageProps<"/seller/masuk">) {
  const t = sellerTexts("door");
  const { kembali, berakhir, keluar } = await searchParams;
  const back = firstOf(kembali) ?? "";
  if ((await getMember()) !== null) redirect(returnAddress(back));
  return (
    <DoorPage
      title={t("signIn.title")}
      intro={t("signIn.intro")}
      after={
        <>
          <DoorLink href={sellerRoutes.forgotPassword()} name={t("signIn.forgot")} />
          <DoorLink question={t("signIn.noAccount")} href={sellerRoutes.signUp()} name={t("signIn.signUp")} />
        </>
      }
    >
      {berakhir === undefined ? null : <Notice>{t("signIn.ended")}</Notice>}
      {keluar === undefined ? null : <Notice tone="good">{t("signIn.signedOut")}</Notice>}
      <SignInForm
        back={back}
        texts={{
          fix: sellerTexts("form")("fix"),
          submit: t("signIn.submit"),
          sending: t("signIn.sending"),
          identifier: t("signIn.identifier"),
          identifierHint: t("signIn.identifierHint"),
          ...passwordTexts(),
        }}
      />
    </DoorPage>
  );
}
