import type { ListingDeed } from "../../modules/listing/records";

/** Who does something, when; `now` as ISO 8601, since inputs of a workflow are kept as JSON. */
export interface Deed {
  /** Id of a member or user, or the name of a job. */
  actor: string;
  now: string;
}

/** A deed of the seller's. */
export const bySeller = ({ actor, now }: Deed): ListingDeed => ({ by: "seller", actor, now: new Date(now) });

/** A deed of the agency's. */
export const byStaff = ({ actor, now }: Deed): ListingDeed => ({ by: "staff", actor, now: new Date(now) });
