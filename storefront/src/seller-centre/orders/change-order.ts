"use server";

import { redirect } from "next/navigation";
import { nothingSchema } from "@/backend/schemas/seller-me";
import { requestAsSeller } from "@/backend/seller-request";
import { typedInto, type FormState } from "@/forms/form-state";
import { textOf } from "@/forms/form-text";
import { schemaErrors } from "@/seller-centre/forms/schema-errors";
import { sellerRoutes } from "@/seller-centre/routes";
import { whyRefused } from "@/seller-centre/session/why-refused";
import { cancellationSchema, shipmentSchema } from "./order-forms";

/** Says that an order is packed. */
export async function packOrder(before: FormState, form: FormData): Promise<FormState> {
  const answer = { values: {}, errors: {}, failure: null, attempt: before.attempt + 1 };
  return change(form, { step: "pack", done: "dikemas", body: {}, answer });
}

/** Says that a parcel is with its courier, or with the buyer who fetched it. */
export async function shipOrder(before: FormState, form: FormData): Promise<FormState> {
  const values = typedInto(form, ["courier", "tracking_number"]);
  const answer = { values, errors: {}, failure: null, attempt: before.attempt + 1 };
  if (textOf(form, "pickup") !== "")
    return change(form, { step: "ship", done: "terkirim", body: {}, answer });
  const parsed = shipmentSchema.safeParse(values);
  if (!parsed.success) return { ...answer, errors: schemaErrors(parsed.error, "order") };
  return change(form, { step: "ship", done: "terkirim", body: parsed.data, answer });
}

/** Gives an order up: its stock returns, its buyer is told why. */
export async function cancelOrder(before: FormState, form: FormData): Promise<FormState> {
  const values = typedInto(form, ["reason_code", "note"]);
  const answer = { values, errors: {}, failure: null, attempt: before.attempt + 1 };
  const parsed = cancellationSchema.safeParse(values);
  if (!parsed.success) return { ...answer, errors: schemaErrors(parsed.error, "order") };
  const { reason_code, note } = parsed.data;
  const body = { reason_code, ...(note === "" ? {} : { note }) };
  return change(form, { step: "cancel", done: "batal", body, answer });
}

interface Change {
  step: "pack" | "ship" | "cancel";
  /** What the page says afterwards. */
  done: string;
  body: object;
  answer: FormState;
}

async function change(form: FormData, { step, done, body, answer }: Change): Promise<FormState> {
  const id = textOf(form, "order");
  try {
    await requestAsSeller({
      path: `/seller/orders/${encodeURIComponent(id)}/${step}`,
      method: "POST",
      body,
      schema: nothingSchema,
    });
  } catch (error) {
    return { ...answer, ...(await whyRefused(error, "order")) };
  }
  redirect(`${sellerRoutes.order(encodeURIComponent(id))}?selesai=${done}`);
}
