import { DEFAULT_MARKET } from "@lapak-lebak/domain/market";
import type { Metadata } from "next";
import { routes } from "@/routes";
import { DoorLink } from "@/seller-centre/door/door-link";
import { DoorPage } from "@/seller-centre/door/door-page";
import { ForgotPasswordForm } from "@/seller-centre/door/forgot-password-form";
import { sellerRoutes } from "@/seller-centre/routes";
import { sellerTexts } from "@/seller-centre/texts";
import { Notice } from "@/ui/notice";

export function generateMetadata(): Metadata {
  return { title: sellerTexts("door")("forgot.title") };
}

/** `?terkirim=1` once the link has been asked for. */
export default async function ForgotPasswordPage({ searchParams }: PageProps<"/seller/lupa-sandi">) {
  const t = sellerTexts("door");
  const isSent = (await searchParams).terkirim !== undefined;
  return (
    <DoorPage
      title={t("forgot.title")}
      {...(isSent ? {} : { intro: t("forgot.intro") })}
      after={
        <>
          <p className="font-semibold">{t("forgot.noEmailTitle")}</p>
          <p className="text-ink-soft">{t("forgot.noEmail")}</p>
          <DoorLink href={routes.contact(DEFAULT_MARKET)} name={t("forgot.contact")} />
          <DoorLink href={sellerRoutes.signIn()} name={t("forgot.signIn")} />
        </>
      }
    >
      {isSent ? (
        <Notice tone="good" title={t("forgot.sentTitle")} live>
          <p>{t("forgot.sent")}</p>
        </Notice>
      ) : (
        <ForgotPasswordForm
          texts={{
            fix: sellerTexts("form")("fix"),
            submit: t("forgot.submit"),
            sending: t("forgot.sending"),
            identifier: t("signIn.identifier"),
          }}
        />
      )}
    </DoorPage>
  );
}
