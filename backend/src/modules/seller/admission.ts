import { canTransitionBusiness, type BusinessActor, type BusinessStatus } from "@lapak-lebak/domain/business";
import type { Context } from "@medusajs/framework/types";
import { InjectTransactionManager, MedusaContext, MedusaError } from "@medusajs/framework/utils";
import { lockStatus, transitionRefused } from "../../database/lock-status";
import { SellerRecords, type SellerRecord } from "./records";

export interface SellerStatusChange {
  id: string;
  to: BusinessStatus;
  by: BusinessActor;
  now: Date;
  /** Who: id of a member or user. */
  actor?: string;
  /** The domain's codes of what must be mended, or why it was refused. */
  reasons?: string[];
  note?: string | null;
  /** What whoever decides saw: where the business stands elsewhere by now, somebody else was faster. */
  expected_status?: BusinessStatus;
}

/** A step that was taken, with what it takes to go back. */
export interface SellerStatusStep {
  id: string;
  from: BusinessStatus;
  to: BusinessStatus;
  /** The dates that the step wrote over. */
  former: { submitted_at: Date | string | null; admitted_at: Date | string | null };
}

/** How businesses come onto the marketplace and leave it, with a history that nobody rewrites. */
export class SellerAdmission extends SellerRecords {
  /**
   * Moves a business through the domain's table of transitions and writes the step into its history.
   *
   * @returns the business, and the step that it took
   * @throws MedusaError NOT_FOUND; NOT_ALLOWED `already_decided` when it does not stand where it was expected, or
   *   `seller_transition_refused` when the table does not permit the step
   */
  @InjectTransactionManager()
  async changeSellerStatus(
    { id, to, by, now, actor, reasons = [], note = null, expected_status }: SellerStatusChange,
    @MedusaContext() sharedContext: Context = {},
  ): Promise<{ seller: SellerRecord; step: SellerStatusStep }> {
    const from = await lockStatus<BusinessStatus>("seller", id, sharedContext);
    if (expected_status !== undefined && from !== expected_status) throw alreadyDecided(from);
    if (!canTransitionBusiness(from, to, by)) throw transitionRefused("seller", from, to, by);
    const { submitted_at, admitted_at } = await this.retrieveSeller(
      id,
      { select: ["id", "submitted_at", "admitted_at"] },
      sharedContext,
    );
    const seller = await this.updateSellers(
      {
        id,
        status: to,
        ...(to === "admitted" ? { admitted_at: now } : {}),
        ...(to === "submitted" ? { submitted_at: now } : {}),
      },
      sharedContext,
    );
    await this.createSellerEvents(
      {
        ...{ seller_id: id, from_status: from, to_status: to, by, actor: actor ?? null, note },
        reasons: reasons.length > 0 ? { codes: reasons } : null,
        occurred_at: now,
      },
      sharedContext,
    );
    return { seller, step: { id, from, to, former: { submitted_at, admitted_at } } };
  }

  /** Takes a step back, which the table does not: what failed never happened, but the history stays honest. */
  @InjectTransactionManager()
  async undoSellerStatus(
    { id, from, to, former }: SellerStatusStep,
    @MedusaContext() sharedContext: Context = {},
  ): Promise<void> {
    await this.updateSellers({ id, status: from, ...dates(former) }, sharedContext);
    await this.createSellerEvents(
      {
        ...{ seller_id: id, from_status: to, to_status: from, by: "system", note: "the step was undone" },
        occurred_at: new Date(),
      },
      sharedContext,
    );
  }

  /** Refused: a history is only added to. */
  override updateSellerEvents = refuseToRewriteHistory;
  override deleteSellerEvents = refuseToRewriteHistory;
  override softDeleteSellerEvents = refuseToRewriteHistory;
}

const alreadyDecided = (status: BusinessStatus) =>
  new MedusaError(
    MedusaError.Types.NOT_ALLOWED,
    `The business is ${status} by now: somebody decided already.`,
    "already_decided",
  );

function refuseToRewriteHistory(..._anything: unknown[]): never {
  throw new MedusaError(
    MedusaError.Types.NOT_ALLOWED,
    "The history of a business is only added to.",
    "append_only",
  );
}

/** Outputs of a step are kept as JSON: a date may come back as its text. */
function dates({ submitted_at, admitted_at }: SellerStatusStep["former"]) {
  const dateOf = (value: Date | string | null) => (value === null ? null : new Date(value));
  return { submitted_at: dateOf(submitted_at), admitted_at: dateOf(admitted_at) };
}
