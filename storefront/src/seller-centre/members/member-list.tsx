import { readablePhone } from "@lapak-lebak/domain/phone";
import type { Members } from "@/backend/schemas/seller-members";
import { formatDay } from "@/i18n/dates";
import { sellerTexts } from "@/seller-centre/texts";
import { Badge } from "@/ui/badge";
import { Card } from "@/ui/card";
import { RemoveForm } from "./remove-form";

/** Who may act for the business; the owner can take out everybody but themselves. */
export function MemberList({ members: { items, invitations } }: { members: Members }) {
  const t = sellerTexts("members");
  const shell = sellerTexts("shell");
  const fix = sellerTexts("form")("fix");
  return (
    <>
      <ul className="grid gap-3">
        {items.map(({ id, name, email, phone, role, you }) => (
          <li key={id}>
            <Card className="grid gap-2 text-sm">
              <p className="flex flex-wrap items-center gap-x-3 text-base font-semibold">
                {name}
                <Badge tone={role === "owner" ? "leaf" : "paper"}>{shell(`role.${role}`)}</Badge>
                {you ? <Badge tone="honey">{t("you")}</Badge> : null}
              </p>
              <p className="break-all text-ink-soft">
                {[phone === null ? null : readablePhone(phone), email].filter(Boolean).join(", ")}
              </p>
              {you ? null : (
                <details>
                  <summary className="inline-flex min-h-11 items-center font-semibold text-danger underline underline-offset-4">
                    {t("remove")} <span className="sr-only">{name}</span>
                  </summary>
                  <p className="mb-3">{t("removeBody", { name })}</p>
                  <RemoveForm
                    what="member"
                    id={id}
                    texts={{ fix, submit: t("removeQuestion", { name }), sending: t("removing") }}
                  />
                </details>
              )}
            </Card>
          </li>
        ))}
      </ul>
      {invitations.length === 0 ? null : (
        <section>
          <h2 className="mb-3 text-lg">{t("invitations")}</h2>
          <ul className="grid gap-3">
            {invitations.map(({ id, name, identifier, expires_at: expires }) => (
              <li key={id}>
                <Card className="grid gap-2 text-sm">
                  <p className="text-base font-semibold">{name}</p>
                  <p className="break-all text-ink-soft">
                    {readablePhone(identifier)}. {t("expires", { day: formatDay(expires, "id") })}
                  </p>
                  <RemoveForm
                    what="invitation"
                    id={id}
                    texts={{ fix, submit: t("withdraw"), sending: t("withdrawing") }}
                  />
                </Card>
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  );
}
