"use server";

import type { Market } from "@lapak-lebak/domain/market";
import { redirect } from "next/navigation";
import { BackendError } from "@/backend/backend-error";
import { textOf } from "@/forms/form-text";
import { isScripted } from "@/forms/is-scripted";
import { marketOfForm } from "@/forms/market-field";
import { translate } from "@/i18n/translate";
import { routes } from "@/routes";
import { additionSchema, quantitySchema, removalSchema, writeRemoved } from "./cart-forms";
import { addToCart, setLineQuantity } from "./change-cart";
import { getCart } from "./get-cart";
import { stockOf } from "./get-cart-view";

/** What came of putting something into the cart; `at` tells two answers of the same words apart. */
export type AdditionState =
  | { status: "idle" }
  | { status: "added"; message: string; at: number }
  | { status: "failed"; message: string; at: number; typed: string };

/** What came of changing a quantity: null when all is well. */
export type QuantityState = { typed: string; message: string } | null;

/** Puts a variant into the buyer's cart. Without a script the buyer then stands before the cart. */
export async function addToCartAction(_before: AdditionState, form: FormData): Promise<AdditionState> {
  const at = Date.now();
  const typed = textOf(form, "quantity");
  const parsed = additionSchema.safeParse(Object.fromEntries(form));
  if (!parsed.success) {
    const field = parsed.error.issues[0]?.path[0];
    const problem = field === "variant_id" || field === "quantity" ? field : "form";
    return {
      status: "failed",
      at,
      typed,
      message: translate(marketOfForm(form).language, "cart")(`add.invalid.${problem}`),
    };
  }
  const { market, listing, variant_id: variantId, quantity } = parsed.data;
  const t = translate(market.language, "cart");
  try {
    await addToCart(market, { variantId, quantity });
  } catch (error) {
    return { status: "failed", at, typed, message: await whyNotAdded(error, market, listing, variantId) };
  }
  if (!(await isScripted())) redirect(`${routes.cart(market.code)}?added=1`);
  return { status: "added", at, message: t("add.added", { count: quantity }) };
}

async function whyNotAdded(
  error: unknown,
  market: Market,
  listing: string,
  variantId: string,
): Promise<string> {
  const t = translate(market.language, "cart");
  if (!(error instanceof BackendError)) throw error;
  if (error.isPassing) return t("failed.unreachable");
  if (error.code === "invalid_input") return t("add.notSold");
  if (error.code !== "insufficient_stock") return t("failed.refused");
  const left = (await stockOf(market, listing))?.get(variantId) ?? 0;
  const held = (await getCart(market))?.lines.find((line) => line.variantId === variantId)?.quantity ?? 0;
  return left <= 0 ? t("add.soldOut") : t("add.insufficientStock", { left, held });
}

/** Changes how many pieces a line has. */
export async function changeQuantityAction(_before: QuantityState, form: FormData): Promise<QuantityState> {
  const typed = textOf(form, "quantity");
  const parsed = quantitySchema.safeParse(Object.fromEntries(form));
  if (!parsed.success) {
    return { typed, message: translate(marketOfForm(form).language, "cart")("quantity.invalid") };
  }
  const { market, line, quantity } = parsed.data;
  const t = translate(market.language, "cart");
  try {
    await setLineQuantity(market, line, quantity);
  } catch (error) {
    if (!(error instanceof BackendError)) throw error;
    if (error.code === "insufficient_stock") return { typed, message: await tooMany(market, line) };
    if (error.status !== 404)
      return { typed, message: t(error.isPassing ? "failed.unreachable" : "failed.refused") };
  }
  if (!(await isScripted())) redirect(routes.cart(market.code));
  return null;
}

async function tooMany(market: Market, lineId: string): Promise<string> {
  const line = (await getCart(market))?.lines.find(({ id }) => id === lineId);
  const left =
    line === undefined ? 0 : ((await stockOf(market, line.handle))?.get(line.variantId ?? "") ?? 0);
  return translate(market.language, "cart")("quantity.insufficientStock", { left });
}

/** Takes as many as are left of a line that asks for more. */
export async function fitLineAction(form: FormData): Promise<void> {
  const { market, line, quantity } = quantitySchema.parse(Object.fromEntries(form));
  let problem = "";
  try {
    await setLineQuantity(market, line, quantity);
  } catch (error) {
    if (!(error instanceof BackendError)) throw error;
    problem = error.code === "insufficient_stock" ? "?problem=stock" : "?problem=refused";
  }
  redirect(routes.cart(market.code) + problem);
}

/** Takes a line out of the cart; the page then offers to put it back. */
export async function removeLineAction(form: FormData): Promise<void> {
  const {
    market,
    line,
    listing,
    variant_id: variantId,
    quantity,
  } = removalSchema.parse(Object.fromEntries(form));
  try {
    await setLineQuantity(market, line, 0);
  } catch (error) {
    if (!(error instanceof BackendError && error.status === 404)) throw error;
  }
  redirect(`${routes.cart(market.code)}?removed=${writeRemoved({ listing, variantId, quantity })}`);
}

/** Puts back what was taken out. */
export async function restoreLineAction(form: FormData): Promise<void> {
  const { market, variant_id: variantId, quantity } = additionSchema.parse(Object.fromEntries(form));
  let problem = "";
  try {
    await addToCart(market, { variantId, quantity });
  } catch (error) {
    if (!(error instanceof BackendError)) throw error;
    problem = error.code === "insufficient_stock" ? "?problem=stock" : "?problem=refused";
  }
  redirect(routes.cart(market.code) + problem);
}
