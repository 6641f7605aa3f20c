import type { BusinessStatus } from "@lapak-lebak/domain/business";
import { returnReason } from "@lapak-lebak/domain/return-reasons";
import type { InferTypeOf } from "@medusajs/framework/types";
import { z } from "zod";
import type { ListingPicture } from "../listing/pictures";
import type { BankAccount } from "../modules/seller/models/bank-account";
import type { SellerEvent } from "../modules/seller/models/seller-event";
import type { SellerRecord } from "../modules/seller/service";
import { sellerPicturesOf } from "./seller-pictures";

/** How the agency's decision about a business is called once it is made. */
export type AdmissionOutcome = "returned" | "admitted" | "rejected" | "suspended";

/** Where a business stands with the agency, and why. */
export interface AdmissionView {
  submitted_at: string | null;
  decided_at: string | null;
  /** Null while the agency has not decided what was last submitted. */
  decision: AdmissionOutcome | null;
  /** `field` is where in the seller's form the reason stands, unless it is about the whole. */
  reasons: { code: string; field?: string }[];
  note: string | null;
}

/** A business as its own members see it. */
export interface BusinessView {
  id: string;
  handle: string;
  name: string;
  kind: SellerRecord["kind"];
  status: BusinessStatus;
  nib: string | null;
  kecamatan: string | null;
  village: string | null;
  street: string | null;
  postal: string | null;
  phone: string | null;
  whatsapp: string | null;
  founded_year: number | null;
  workers_men: number;
  workers_women: number;
  tagline: string | null;
  story: string | null;
  story_pictures: ListingPicture[];
  logo: ListingPicture | null;
  /** The number's last four digits only: what is written down once need not be shown again. */
  bank_account: { bank: string; number_ending: string; holder: string } | null;
  admission: AdmissionView;
}

type BankAccountRecord = Pick<InferTypeOf<typeof BankAccount>, "bank" | "number" | "holder">;
type EventRecord = Pick<
  InferTypeOf<typeof SellerEvent>,
  "to_status" | "by" | "reasons" | "note" | "occurred_at"
>;

/** What is asked of the database for {@link businessView}. */
export interface StoredBusiness {
  seller: Pick<
    SellerRecord,
    | ("id" | "handle" | "name" | "kind" | "status" | "nib" | "kecamatan" | "village" | "street")
    | ("postal_code" | "phone" | "whatsapp" | "founded_year" | "workers_men" | "workers_women")
    | ("tagline" | "story" | "pictures" | "submitted_at")
  >;
  bankAccount: BankAccountRecord | undefined;
  /** The last step in its dealings with the agency. */
  lastEvent: EventRecord | undefined;
}

const OUTCOMES: Readonly<Record<string, AdmissionOutcome>> = {
  draft: "returned",
  admitted: "admitted",
  rejected: "rejected",
  suspended: "suspended",
};

/** A business as its own members see it, from what is stored. */
export function businessView({ seller, bankAccount, lastEvent }: StoredBusiness): BusinessView {
  const { id, handle, name, kind, status, nib, kecamatan, village, street, phone, whatsapp } = seller;
  const { founded_year, workers_men, workers_women, tagline, story } = seller;
  const pictures = sellerPicturesOf(seller.pictures);
  return {
    ...{ id, handle, name, kind, status, nib, kecamatan, village, street, postal: seller.postal_code },
    ...{ phone, whatsapp, founded_year, workers_men, workers_women, tagline, story },
    story_pictures: pictures.story,
    logo: pictures.logo,
    bank_account: bankAccount
      ? { bank: bankAccount.bank, number_ending: bankAccount.number.slice(-4), holder: bankAccount.holder }
      : null,
    admission: admissionView(seller.submitted_at, lastEvent),
  };
}

const codes = z.object({ codes: z.array(z.string()) });

function admissionView(submittedAt: Date | null, last: EventRecord | undefined): AdmissionView {
  const decided = last?.by === "staff" ? last : undefined;
  return {
    submitted_at: submittedAt ? new Date(submittedAt).toISOString() : null,
    decided_at: decided ? new Date(decided.occurred_at).toISOString() : null,
    decision: OUTCOMES[decided?.to_status ?? ""] ?? null,
    reasons: (codes.safeParse(decided?.reasons).data?.codes ?? []).map(reasonView),
    note: decided?.note ?? null,
  };
}

function reasonView(code: string): AdmissionView["reasons"][number] {
  const field = returnReason("business", code)?.field;
  return field ? { code, field } : { code };
}
