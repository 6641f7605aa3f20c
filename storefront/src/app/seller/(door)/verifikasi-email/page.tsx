import type { Metadata } from "next";
import { DoorPage } from "@/seller-centre/door/door-page";
import { VerifyEmailForm } from "@/seller-centre/door/verify-email-form";
import { firstOf } from "@/seller-centre/first-of";
import { sellerRoutes } from "@/seller-centre/routes";
import { sellerTexts } from "@/seller-centre/texts";
import { LinkButton } from "@/ui/link-button";
import { Notice } from "@/ui/notice";

export function generateMetadata(): Metadata {
  return { title: sellerTexts("door")("verify.title"), referrer: "no-referrer" };
}

/** `?token=` from the link of the mail; `?benar=1` once it is confirmed. */
export default async function VerifyEmailPage({ searchParams }: PageProps<"/seller/verifikasi-email">) {
  const t = sellerTexts("door");
  const { token: asked, benar } = await searchParams;
  const token = firstOf(asked) ?? "";
  if (benar !== undefined) {
    return (
      <DoorPage title={t("verify.doneTitle")}>
        <Notice tone="good" live>
          {t("verify.done")}
        </Notice>
        <LinkButton href={sellerRoutes.home()} size="large" wide>
          {t("verify.centre")}
        </LinkButton>
      </DoorPage>
    );
  }
  return (
    <DoorPage title={t("verify.title")} intro={t("verify.intro")}>
      {token === "" ? (
        <Notice tone="bad">{t("verify.noToken")}</Notice>
      ) : (
        <VerifyEmailForm
          token={token}
          texts={{
            fix: sellerTexts("form")("fix"),
            submit: t("verify.submit"),
            sending: t("verify.sending"),
          }}
        />
      )}
    </DoorPage>
  );
}
