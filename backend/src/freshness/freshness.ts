import type { Logger, MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils";
import { reindexListings } from "../catalog/search/reindex-listings";
import { sendRevalidation } from "../revalidation/send-revalidation";
import { settings } from "../settings";
import { affectedBy } from "./affected-listings";
import { idsByKind, type Change, type ChangeKind } from "./change";
import { tagsOf } from "./freshness-tags";
import { RetryingBatch } from "./retrying-batch";

/** Milliseconds. Buyers see a change within a second or two; a burst of them costs one round. */
const PACE = { gatherFor: 300, firstPause: 1_000, longestPause: 15_000 };

/** Documents written at a time. */
const PORTION = 200;

/**
 * Keeps search and the shop's pages true to the tables: gathers changes, writes the documents of the listings behind them
 * anew, and only then tells the shop, which would otherwise read the old ones into its caches again.
 */
export class Freshness {
  private readonly changes: RetryingBatch<Change>;
  private readonly tags: RetryingBatch<string>;

  constructor(private readonly container: MedusaContainer) {
    const logger = container.resolve(ContainerRegistrationKeys.LOGGER);
    this.changes = new RetryingBatch<Change>({
      ...PACE,
      handle: (changes) => this.handleChanges(changes),
      onFailure: report(logger, "writing search documents anew"),
    });
    this.tags = new RetryingBatch<string>({
      ...PACE,
      gatherFor: 0,
      handle: (tags) => {
        const { shopUrl, storefrontSecret: secret } = settings();
        return sendRevalidation(tags, { shopUrl, secret, now: () => new Date() });
      },
      onFailure: report(logger, "telling the shop what changed"),
    });
  }

  /** Notes that things changed. Returns at once and never fails. */
  note(kind: ChangeKind, ids: readonly string[]): void {
    this.changes.add(ids.map((id) => `${kind}:${id}` as const));
  }

  /** Tells the shop that what carries these tags has changed, for what has no search documents. Returns at once. */
  tell(tags: readonly string[]): void {
    this.tags.add(tags);
  }

  /** Waits until what was noted has been written and told, or has failed and will be tried again. */
  async settle(): Promise<void> {
    await this.changes.flush();
    await this.tags.flush();
  }

  private async handleChanges(changes: Change[]): Promise<void> {
    const ids = idsByKind(changes);
    // What the graph translates comes from a cache whose entries no edit of a translation finds.
    if (ids.translation) await this.container.resolve(Modules.CACHING).clear({ tags: ["*"] });
    const affected = await affectedBy(ids, this.container);
    const turned = await this.reindex([...new Set([...affected.listings, ...affected.stock])]);
    this.tags.add(tagsOf(affected, turned));
  }

  private async reindex(productIds: readonly string[]): Promise<string[]> {
    const turned: string[] = [];
    for (let first = 0; first < productIds.length; first += PORTION) {
      const portion = productIds.slice(first, first + PORTION);
      const { stockTurned } = await reindexListings(portion, this.container, new Date());
      turned.push(...stockTurned);
    }
    return turned;
  }
}

/** The first failures are nothing: the shop may just be starting. From the longest pause on the operator is warned. */
const report = (logger: Logger, what: string) => (error: unknown, retryIn: number) => {
  const reason = error instanceof Error ? error.message : String(error);
  const message = `${what} failed and is tried again in ${retryIn / 1000} s: ${reason}`;
  if (retryIn < PACE.longestPause) logger.info(message);
  else logger.warn(message);
};

let freshness: Freshness | undefined;

/** The one of this process. */
export function freshnessOf(container: MedusaContainer): Freshness {
  freshness ??= new Freshness(container);
  return freshness;
}
