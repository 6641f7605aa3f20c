import { kecamatanBySlug } from "@lapak-lebak/domain/areas";
import { normalisePhone } from "@lapak-lebak/domain/phone";
import type { Context, InferTypeOf } from "@medusajs/framework/types";
import {
  InjectTransactionManager,
  MedusaContext,
  MedusaError,
  MedusaService,
} from "@medusajs/framework/utils";
import { lockStatus, transactionOf } from "../../database/lock-status";
import { bringInBusinesses, type BroughtInBusiness } from "./bring-in";
import { BankAccount } from "./models/bank-account";
import { ClaimCode } from "./models/claim-code";
import { Invitation } from "./models/invitation";
import { Member } from "./models/member";
import { MemberToken } from "./models/member-token";
import { Seller } from "./models/seller";
import { SellerEvent } from "./models/seller-event";

export type SellerRecord = InferTypeOf<typeof Seller>;
export type MemberRecord = InferTypeOf<typeof Member>;

/** What is told of a business when it is registered. A draft may lack its kind, address and phone number. */
export interface NewSeller {
  handle: string;
  name: string;
  kind?: SellerRecord["kind"];
  /** Slug of the domain's areas. */
  kecamatan?: string | null;
  village?: string | null;
  street?: string | null;
  /** However it is written: kept in E.164 where it can be read. */
  phone?: string | null;
  nib?: string | null;
  founded_year?: number | null;
  workers_men?: number;
  workers_women?: number;
  tagline?: string | null;
  story?: string | null;
  demonstration?: boolean;
}

/** Where a business is paid. `number`: digits only. */
export interface NewBankAccount {
  seller_id: string;
  bank: string;
  number: string;
  holder: string;
}

/** The rows of the module, and how businesses come into them. */
export class SellerRecords extends MedusaService({
  Seller,
  Member,
  MemberToken,
  Invitation,
  ClaimCode,
  BankAccount,
  SellerEvent,
}) {
  /**
   * Registers businesses as drafts.
   *
   * @throws MedusaError INVALID_DATA for a kecamatan that Lebak does not have, or a NIB that is not 13 digits
   */
  @InjectTransactionManager()
  async registerSellers(
    sellers: NewSeller[],
    @MedusaContext() sharedContext: Context = {},
  ): Promise<SellerRecord[]> {
    for (const { kecamatan, nib } of sellers) {
      if (kecamatan != null && kecamatanBySlug(kecamatan) === undefined) {
        throw new MedusaError(
          MedusaError.Types.INVALID_DATA,
          `Kabupaten Lebak has no kecamatan "${kecamatan}".`,
          "unknown_kecamatan",
        );
      }
      if (nib != null && !/^\d{13}$/.test(nib)) {
        throw new MedusaError(MedusaError.Types.INVALID_DATA, "A NIB has 13 digits.", "malformed_nib");
      }
    }
    const created = await this.createSellers(
      sellers.map(({ phone, ...seller }) => ({
        ...seller,
        phone: phone == null ? null : (normalisePhone(phone, "id") ?? phone),
      })),
      sharedContext,
    );
    return await this.listSellers(
      { id: created.map(({ id }) => id) },
      { take: created.length },
      sharedContext,
    );
  }

  /**
   * Brings businesses in from the agency's register: new ones as drafts, and those that nobody has claimed written anew.
   *
   * @returns the ids of those that were made
   */
  @InjectTransactionManager()
  async bringIn(
    businesses: readonly BroughtInBusiness[],
    @MedusaContext() sharedContext: Context = {},
  ): Promise<string[]> {
    return await bringInBusinesses(transactionOf(sharedContext), businesses);
  }

  /**
   * Writes down where a business is paid, in the place of what stood there.
   *
   * @returns what stood there
   */
  @InjectTransactionManager()
  async setBankAccount(
    { seller_id, bank, number, holder }: NewBankAccount,
    @MedusaContext() sharedContext: Context = {},
  ): Promise<NewBankAccount | null> {
    await lockStatus("seller", seller_id, sharedContext);
    const [former] = await this.listBankAccounts({ seller_id }, { take: 1 }, sharedContext);
    if (former) {
      await this.updateBankAccounts({ id: former.id, bank, number, holder }, sharedContext);
      return { seller_id, bank: former.bank, number: former.number, holder: former.holder };
    }
    await this.createBankAccounts({ seller_id, bank, number, holder }, sharedContext);
    return null;
  }
}
