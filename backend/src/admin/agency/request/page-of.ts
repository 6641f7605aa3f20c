import { z } from "zod";

/** Rows of a list on one page of the console. */
export const PAGE_SIZE = 20;

/** One page of a list, and how many rows there are in all. */
export const pageOf = <Row extends z.ZodType>(row: Row) =>
  z.object({ items: z.array(row), count: z.number().int() });

/** What stands in a list's filter for every status; the API is then not asked about it. */
export const EVERY = "all";

/** A status as the API is asked for it. */
export const statusAsked = (status: string) => (status === EVERY ? "" : status);
