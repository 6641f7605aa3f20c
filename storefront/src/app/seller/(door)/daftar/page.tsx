import { DEFAULT_MARKET } from "@lapak-lebak/domain/market";
import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { linkTo } from "@/information/rich-text";
import { routes } from "@/routes";
import { DoorLink } from "@/seller-centre/door/door-link";
import { DoorPage } from "@/seller-centre/door/door-page";
import { SignUpForm } from "@/seller-centre/door/sign-up-form";
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
        terms={
          <span className="[&_a]:font-semibold [&_a]:text-leaf [&_a]:underline [&_a]:underline-offset-4">
            {t.rich("signUp.terms", {
              terms: linkTo(routes.terms(DEFAULT_MARKET)),
              privacy: linkTo(routes.privacy(DEFAULT_MARKET)),
            })}
          </span>
        }
        texts={{
          fix: sellerTexts("shell")("fix"),
          submit: t("signUp.submit"),
          sending: t("signUp.sending"),
          name: t("signUp.name"),
          nameHint: t("signUp.nameHint"),
          businessName: t("signUp.businessName"),
          businessNameHint: t("signUp.businessNameHint"),
          identifier: t("signUp.identifier"),
          identifierHint: t("signUp.identifierHint"),
          password: t("signUp.password"),
          passwordHint: t("signUp.passwordHint"),
          claimQuestion: t("signUp.claimQuestion"),
          claimCode: t("signUp.claimCode"),
          claimHint: t("signUp.claimHint"),
          show: t("signIn.show"),
          hide: t("signIn.hide"),
        }}
      />
    </DoorPage>
  );
}
