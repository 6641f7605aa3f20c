import type { Metadata } from "next";
import { DoorLink } from "@/seller-centre/door/door-link";
import { DoorPage } from "@/seller-centre/door/door-page";
import { NewPasswordForm } from "@/seller-centre/door/new-password-form";
import { passwordTexts } from "@/seller-centre/door/password-texts";
import { firstOf } from "@/seller-centre/first-of";
import { sellerRoutes } from "@/seller-centre/routes";
import { sellerTexts } from "@/seller-centre/texts";
import { Notice } from "@/ui/notice";

export function generateMetadata(): Metadata {
  return { title: sellerTexts("door")("newPassword.title"), referrer: "no-referrer" };
}

/** `?token=` from the link of the mail, or the one that an officer made. */
export default async function NewPasswordPage({ searchParams }: PageProps<"/seller/sandi-baru">) {
  const t = sellerTexts("door");
  const token = firstOf((await searchParams).token) ?? "";
  return (
    <DoorPage
      title={t("newPassword.title")}
      intro={t("newPassword.intro")}
      after={<DoorLink href={sellerRoutes.forgotPassword()} name={t("newPassword.again")} />}
    >
      {token === "" ? (
        <Notice tone="bad">{t("newPassword.noToken")}</Notice>
      ) : (
        <NewPasswordForm
          token={token}
          texts={{
            fix: sellerTexts("form")("fix"),
            submit: t("newPassword.submit"),
            sending: t("newPassword.sending"),
            passwordHint: t("signUp.passwordHint"),
            ...passwordTexts("new"),
          }}
        />
      )}
    </DoorPage>
  );
}
