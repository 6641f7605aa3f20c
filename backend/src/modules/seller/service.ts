import { canTransitionBusiness, type BusinessActor, type BusinessStatus } from "@lapak-lebak/domain/business";
import { kecamatanBySlug } from "@lapak-lebak/domain/areas";
import type { Context, InferTypeOf } from "@medusajs/framework/types";
import {
  InjectTransactionManager,
  MedusaContext,
  MedusaError,
  MedusaService,
} from "@medusajs/framework/utils";
import { lockStatus, transitionRefused } from "../../database/lock-status";
import { Member } from "./models/member";
import { Seller } from "./models/seller";

export type SellerRecord = InferTypeOf<typeof Seller>;

/** What is told of a business when it is registered. */
export interface NewSeller {
  handle: string;
  name: string;
  kind: SellerRecord["kind"];
  /** Slug of the domain's areas. */
  kecamatan: string;
  village: string;
  street: string;
  phone: string;
  nib?: string | null;
  founded_year?: number | null;
  workers_men?: number;
  workers_women?: number;
  tagline?: string | null;
  story?: string | null;
  demonstration?: boolean;
}

export interface SellerStatusChange {
  id: string;
  to: BusinessStatus;
  by: BusinessActor;
  now: Date;
}

/** The businesses of the marketplace and the people who act for them. */
export default class SellerModuleService extends MedusaService({ Seller, Member }) {
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
      if (kecamatanBySlug(kecamatan) === undefined) {
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
    const created = await this.createSellers(sellers, sharedContext);
    return await this.listSellers(
      { id: created.map(({ id }) => id) },
      { take: created.length },
      sharedContext,
    );
  }

  /**
   * Moves a business through the domain's table of transitions.
   *
   * @returns the business, and the status that it had
   * @throws MedusaError NOT_FOUND, or NOT_ALLOWED when the table does not permit the step
   */
  @InjectTransactionManager()
  async changeSellerStatus(
    { id, to, by, now }: SellerStatusChange,
    @MedusaContext() sharedContext: Context = {},
  ): Promise<{ seller: SellerRecord; from: BusinessStatus }> {
    const from = await lockStatus<BusinessStatus>("seller", id, sharedContext);
    if (!canTransitionBusiness(from, to, by)) throw transitionRefused("seller", from, to, by);
    const seller = await this.updateSellers(
      { id, status: to, ...(to === "admitted" ? { admitted_at: now } : {}) },
      sharedContext,
    );
    return { seller, from };
  }
}
