import { marketOf } from "@lapak-lebak/domain/market";
import { z } from "zod";

/** More of one thing than anybody carries: the backend's stock decides far below it. */
const MOST = 9999;

const market = z.string().transform((code, issues) => {
  const found = marketOf(code);
  if (found !== undefined) return found;
  issues.addIssue({ code: "custom", message: "unknown_market" });
  return z.NEVER;
});
const id = z.string().regex(/^[A-Za-z0-9_-]{1,100}$/);
const handle = z.string().regex(/^[a-z0-9-]{1,120}$/);
const pieces = z.coerce.number().int().min(1).max(MOST);

/** "Put this into the cart." */
export const additionSchema = z.object({
  market,
  listing: handle,
  variant_id: id,
  quantity: pieces.default(1),
});

/** "Make it so many." `step` comes from the buttons less and more. */
export const quantitySchema = z
  .object({
    market,
    line: id,
    quantity: z.coerce.number().int().min(0).max(MOST),
    step: z.enum(["-1", "1"]).optional(),
  })
  .transform(({ quantity, step, ...rest }) => ({
    ...rest,
    quantity: Math.max(0, quantity + Number(step ?? 0)),
  }));

/** "Take it out." What was taken out comes along, so that it can be put back. */
export const removalSchema = z.object({
  market,
  line: id,
  listing: handle,
  variant_id: id,
  quantity: pieces,
});

export interface Removed {
  listing: string;
  variantId: string;
  quantity: number;
}

/** What was taken out, as it stands in the cart's address: `emping-manis~variant_01~2`. */
export function writeRemoved({ listing, variantId, quantity }: Removed): string {
  return [listing, variantId, String(quantity)].join("~");
}

/** What was taken out, from the cart's address; null for anything else that stands there. */
export function readRemoved(text: string | undefined): Removed | null {
  const [listing, variantId, quantity, ...rest] = text?.split("~") ?? [];
  const parsed = z
    .object({ listing: handle, variantId: id, quantity: pieces })
    .safeParse({ listing, variantId, quantity });
  return parsed.success && rest.length === 0 ? parsed.data : null;
}
