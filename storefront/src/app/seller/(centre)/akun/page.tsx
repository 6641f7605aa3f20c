import { readablePhone } from "@lapak-lebak/domain/phone";
import type { Metadata } from "next";
import { ChangePasswordForm } from "@/seller-centre/account/change-password-form";
import { VerificationForm } from "@/seller-centre/account/verification-form";
import { passwordTexts } from "@/seller-centre/door/password-texts";
import { sellerRoutes } from "@/seller-centre/routes";
import { requireMember } from "@/seller-centre/session/require-member";
import { signOut } from "@/seller-centre/session/sign-out";
import { PageHead } from "@/seller-centre/shell/page-head";
import { sellerTexts } from "@/seller-centre/texts";
import { Button } from "@/ui/button";
import { Card } from "@/ui/card";
import { Icon } from "@/ui/icon";
import { Notice } from "@/ui/notice";

export function generateMetadata(): Metadata {
  return { title: sellerTexts("account")("title") };
}

/** `?sandi=1` after changing the password, `?tautan=1` after asking for the mail that confirms the address. */
export default async function AccountPage({ searchParams }: PageProps<"/seller/akun">) {
  const { member } = await requireMember(sellerRoutes.account());
  const { sandi, tautan } = await searchParams;
  const t = sellerTexts("account");
  const shell = sellerTexts("shell");
  const { email } = member;
  const facts = [
    { label: t("name"), value: member.name },
    { label: t("phone"), value: member.phone === null ? t("none") : readablePhone(member.phone) },
    {
      label: t("email"),
      value:
        email === null ? t("none") : `${email} (${t(member.email_verified ? "verified" : "unverified")})`,
    },
    { label: t("role"), value: shell(`role.${member.role}`) },
  ];
  return (
    <div className="max-w-form">
      <PageHead title={t("title")} />
      <div className="grid gap-6">
        {sandi === undefined ? null : (
          <Notice tone="good" live>
            {t("changed")}
          </Notice>
        )}
        <dl className="facts">
          {facts.map(({ label, value }) => (
            <div key={label}>
              <dt>{label}</dt>
              <dd>{value}</dd>
            </div>
          ))}
        </dl>
        {email === null || member.email_verified ? null : (
          <Card className="grid gap-4">
            <h2 className="text-lg">{t("emailTitle")}</h2>
            {tautan === undefined ? (
              <>
                <p className="text-sm">{t("emailBody")}</p>
                <VerificationForm
                  texts={{ fix: sellerTexts("form")("fix"), submit: t("sendLink"), sending: t("sending") }}
                />
              </>
            ) : (
              <Notice tone="good" live>
                {t("linkSent", { email })}
              </Notice>
            )}
          </Card>
        )}
        <Card className="grid gap-4">
          <h2 className="text-lg">{t("passwordTitle")}</h2>
          <p className="text-sm text-ink-soft">{t("passwordBody")}</p>
          <ChangePasswordForm
            texts={{
              fix: sellerTexts("form")("fix"),
              submit: t("change"),
              sending: sellerTexts("form")("saving"),
              current: t("current"),
              next: t("next"),
              nextHint: sellerTexts("door")("signUp.passwordHint"),
              ...passwordTexts(),
            }}
          />
        </Card>
        <Card className="grid gap-4">
          <h2 className="text-lg">{t("outTitle")}</h2>
          <p className="text-sm text-ink-soft">{t("outBody")}</p>
          <form action={signOut}>
            <Button look="secondary">
              <Icon name="log-out" />
              {shell("signOut")}
            </Button>
          </form>
        </Card>
      </div>
    </div>
  );
}
