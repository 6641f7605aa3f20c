import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { DoorLink } from "@/seller-centre/door/door-link";
import { DoorPage } from "@/seller-centre/door/door-page";
import { passwordTexts } from "@/seller-centre/door/password-texts";
import { SignUpForm } from "@/seller-centre/door/sign-up-form";
import { TermsSentence } from "@/seller-centre/door/terms-sentence";
import { firstOf } from "@/seller-centre/first-of";
import { sellerRoutes } from "@/seller-centre/routes";
import { getMember } from "@/seller-centre/session/get-member";
import { sellerTexts } from "@/seller-centre/texts";

export function generateMetadata(): Metadata {
  return { title: sellerTexts("door")("signUp.title") };
}

/** `?kode=` the claim code of a business that the agency has recorded already. */
export default async function SignUpPage({ searchParams }: PageProps<"/seller/daftar">) {
  const t = sellerTexts("door");
  if ((await getMember()) !== null) redirect(sellerRoutes.home());
  return (
    <DoorPage
      title={t("signUp.title")}
      intro={t("signUp.intro")}
      after={
        <DoorLink question={t("signUp.haveAccount")} href={sellerRoutes.signIn()} name={t("signUp.signIn")} />
      }
    >
      <SignUpForm
        claimCode={firstOf((await searchParams).kode) ?? ""}
        terms={<TermsSentence />}
        texts={{
          fix: sellerTexts("form")("fix"),
          submit: t("signUp.submit"),
          sending: t("signUp.sending"),
          name: t("signUp.name"),
          nameHint: t("signUp.nameHint"),
          businessName: t("signUp.businessName"),
          businessNameHint: t("signUp.businessNameHint"),
          identifier: t("signUp.identifier"),
          identifierHint: t("signUp.identifierHint"),
          passwordHint: t("signUp.passwordHint"),
          claimQuestion: t("signUp.claimQuestion"),
          claimCode: t("signUp.claimCode"),
          claimHint: t("signUp.claimHint"),
          ...passwordTexts(),
        }}
      />
    </DoorPage>
  );
}
