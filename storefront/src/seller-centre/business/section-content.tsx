import { fixedFields } from "@lapak-lebak/domain/business";
import { readablePhone } from "@lapak-lebak/domain/phone";
import type { Me } from "@/backend/schemas/seller-me";
import { sellerTexts } from "@/seller-centre/texts";
import { Notice } from "@/ui/notice";
import { AddressForm } from "./address-form";
import { BankAccountForm } from "./bank-account-form";
import { ContactForm } from "./contact-form";
import { getLebakVillages } from "./get-lebak-villages";
import { IdentityForm } from "./identity-form";
import type { Section } from "./sections";
import { StoryForm } from "./story-form";
import { WorkersForm } from "./workers-form";

const typed = (value: string | number | null | undefined) => String(value ?? "");
const typedPhone = (value: string | null | undefined) => (value ? readablePhone(value) : "");

/** The form of one part of the profile, filled with what is known; the account is the owner's alone. */
export async function SectionContent({ section, me }: { section: Section; me: Me }) {
  const { business: b, member } = me;
  const t = sellerTexts("business");
  switch (section) {
    case "identitas":
      return (
        <IdentityForm
          values={{
            name: b.name,
            kind: typed(b.kind),
            nib: typed(b.nib),
            founded_year: typed(b.founded_year),
          }}
          fixed={fixedFields(b)}
        />
      );
    case "alamat":
      return (
        <AddressForm
          choices={await getLebakVillages()}
          values={{
            kecamatan: typed(b.kecamatan),
            village: typed(b.village),
            street: typed(b.street),
            postal: typed(b.postal),
          }}
        />
      );
    case "kontak":
      return (
        <ContactForm
          values={{ phone: typedPhone(b.phone ?? member.phone), whatsapp: typedPhone(b.whatsapp) }}
        />
      );
    case "tenaga-kerja":
      return (
        <WorkersForm
          values={{ workers_men: typed(b.workers_men || ""), workers_women: typed(b.workers_women || "") }}
        />
      );
    case "cerita":
      return (
        <StoryForm
          values={{ tagline: typed(b.tagline), story: typed(b.story) }}
          pictures={b.story_pictures ?? []}
          logo={b.logo ?? null}
        />
      );
    case "rekening": {
      if (member.role !== "owner") return <Notice title={t("ownerOnlyTitle")}>{t("ownerOnly")}</Notice>;
      const { bank_account: account } = b;
      return (
        <div className="grid gap-5">
          {account === null ? null : (
            <Notice>
              {t("currentAccount", {
                bank: account.bank,
                ending: account.number_ending,
                holder: account.holder,
              })}
            </Notice>
          )}
          <BankAccountForm values={{ bank: typed(account?.bank), holder: typed(account?.holder) }} />
        </div>
      );
    }
  }
}
