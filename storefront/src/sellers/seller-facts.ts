import type { Language } from "@lapak-lebak/domain/market";
import type { SellerDetail } from "@/backend/schemas/listing";
import type { Fact } from "@/catalog/listing-facts";
import { translate } from "@/i18n/translate";

const KINDS = ["perorangan", "kelompok", "koperasi", "cv"] as const;

/** What PP 80/2019 asks a shop to show of a seller, and what a buyer likes to know. */
export function sellerFacts(seller: SellerDetail, language: Language): Fact[] {
  const t = translate(language, "sellers");
  const { men, women } = seller.workers;
  const kind = KINDS.find((one) => one === seller.kind) ?? "other";
  return [
    ...(seller.founded_year === null ? [] : [{ label: t("since"), value: String(seller.founded_year) }]),
    { label: t("workers"), value: t("workersCount", { total: men + women, women }) },
    { label: t("kind"), value: t(`kinds.${kind}`) },
    { label: t("address"), value: seller.address },
    { label: t("nib"), value: seller.nib ?? t("nibNone") },
  ];
}
