import { randomInt } from "node:crypto";
import type { CurrencyCode } from "@lapak-lebak/domain/currency";
import { money } from "@lapak-lebak/domain/money";
import { transferAmount, UNIQUE_CODE_RANGE } from "@lapak-lebak/domain/unique-code";
import type { Context, InferTypeOf } from "@medusajs/framework/types";
import {
  InjectTransactionManager,
  MedusaContext,
  MedusaError,
  MedusaService,
} from "@medusajs/framework/utils";
import { lockStatus, transactionOf, transitionRefused } from "../../database/lock-status";
import { Transfer } from "./models/transfer";

export type TransferRecord = InferTypeOf<typeof Transfer>;
export type TransferStatus = TransferRecord["status"];

/** A transfer as it is opened. `base_amount` is an integer of the currency's smallest unit: the order's total. */
export interface NewTransfer {
  order_id: string;
  payment_session_id: string | null;
  currency: CurrencyCode;
  base_amount: number;
  expires_at: Date;
}

export interface TransferSettlement {
  id: string;
  to: Exclude<TransferStatus, "awaiting">;
  /** Id of the user who confirms; left out where the system expires or cancels. */
  confirmed_by?: string;
  now: Date;
}

/** The transfers that orders wait for, each told from the others by its unique code. */
export default class TransferModuleService extends MedusaService({ Transfer }) {
  /**
   * Opens the transfer of an order under a code that no other awaited transfer of that amount has. Safe to repeat: an
   * order has one transfer, which is returned as it is.
   *
   * @throws MedusaError CONFLICT when all 999 codes of this amount are taken
   */
  @InjectTransactionManager()
  async openTransfer(
    transfer: NewTransfer,
    @MedusaContext() sharedContext: Context = {},
  ): Promise<TransferRecord> {
    // One at a time for each currency: choosing a free code and taking it must not be torn apart.
    await transactionOf(sharedContext).execute("SELECT pg_advisory_xact_lock(hashtext(?))", [
      `transfer:${transfer.currency}`,
    ]);
    const [existing] = await this.listTransfers({ order_id: transfer.order_id }, { take: 1 }, sharedContext);
    if (existing !== undefined) return existing;

    const code = await this.freeCode_(transfer, sharedContext);
    const { amount } = transferAmount(money(transfer.base_amount, transfer.currency), code);
    const { id } = await this.createTransfers({ ...transfer, unique_code: code, amount }, sharedContext);
    return await this.retrieveTransfer(id, {}, sharedContext);
  }

  /**
   * Ends the waiting for a transfer, once.
   *
   * @throws MedusaError NOT_FOUND, or NOT_ALLOWED when it is awaited no longer
   */
  @InjectTransactionManager()
  async settleTransfer(
    { id, to, confirmed_by, now }: TransferSettlement,
    @MedusaContext() sharedContext: Context = {},
  ): Promise<TransferRecord> {
    const from = await lockStatus<TransferStatus>("transfer", id, sharedContext);
    if (from !== "awaiting") throw transitionRefused("transfer", from, to, confirmed_by ? "staff" : "system");
    return await this.updateTransfers(
      {
        id,
        status: to,
        ...(to === "confirmed" ? { confirmed_at: now, confirmed_by: confirmed_by ?? null } : {}),
      },
      sharedContext,
    );
  }

  protected async freeCode_(transfer: NewTransfer, sharedContext: Context): Promise<number> {
    const { first, last } = UNIQUE_CODE_RANGE;
    const rows = await transactionOf(sharedContext).execute<{ amount: string; unique_code: number }[]>(
      `SELECT amount, unique_code FROM transfer
        WHERE status = 'awaiting' AND currency = ? AND amount BETWEEN ? AND ? AND deleted_at IS NULL`,
      [transfer.currency, transfer.base_amount, transfer.base_amount + last],
    );
    // In rupiah the amount is what must differ; elsewhere the amount stays the total, and the code must differ.
    const taken = new Set(
      rows.map((row) =>
        transfer.currency === "IDR" ? Number(row.amount) - transfer.base_amount : row.unique_code,
      ),
    );
    const free = Array.from({ length: last - first + 1 }, (_, index) => first + index).filter(
      (code) => !taken.has(code),
    );
    const code = free[free.length === 0 ? 0 : randomInt(free.length)];
    if (code === undefined) {
      throw new MedusaError(
        MedusaError.Types.CONFLICT,
        "Every unique code of this amount is taken.",
        "unique_codes_exhausted",
      );
    }
    return code;
  }
}
