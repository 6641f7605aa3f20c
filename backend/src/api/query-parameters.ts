import { z } from "zod";

/** Postgres counts rows with 32 bits where we do; no page lies beyond. */
const LAST_PAGE = 10_000;
const LARGEST_PAGE = 60;
const USUAL_PAGE = 24;
const MOST_VALUES = 30;

/** A whole number of at most 13 digits, as addresses write it: `12500`. */
export const wholeNumber = z
  .string()
  .regex(/^\d{1,13}$/)
  .transform(Number);

/** The number of a page, from 1. */
export const pageParameter = wholeNumber.pipe(z.number().min(1).max(LAST_PAGE)).default(1);

/** How many things stand on a page. */
export const pageSizeParameter = wholeNumber.pipe(z.number().min(1).max(LARGEST_PAGE)).default(USUAL_PAGE);

/** `1` or `0`. */
export const flagParameter = z.enum(["1", "0"]).transform((value) => value === "1");

/** Values separated by commas: `halal,pirt`; an empty text means none. One bad value makes the parameter bad: `code`. */
export const listOf = <Value extends z.ZodType<unknown, string>>(value: Value, code: string) =>
  z.string().transform((text, context) => {
    const parts = text.split(",").filter((part) => part !== "");
    const list = z.array(value).max(MOST_VALUES).safeParse(parts);
    if (list.success) return list.data;
    context.addIssue({ code: "custom", message: parts.length > MOST_VALUES ? "too_big" : code });
    return z.NEVER;
  });

/** The name of a thing in addresses of the shop. */
export const handleParameter = z
  .string()
  .max(120)
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/);

/** Handles separated by commas. */
export const handlesParameter = listOf(handleParameter, "invalid");
