"use server";

import { z } from "zod";
import { listingRowSchema } from "@/backend/schemas/seller-listing";
import { requestAsSeller } from "@/backend/seller-request";
import type { FormState } from "@/forms/form-state";
import { textOf } from "@/forms/form-text";
import { sayProblem } from "@/seller-centre/listings/editor/say-problem";
import { whyRefused } from "@/seller-centre/session/why-refused";
import { sellerTexts } from "@/seller-centre/texts";
import { atFormFields, readQuickEdit } from "./quick-edit-form-data";

const answerSchema = z.object({ listing: listingRowSchema });

/** A form's state, and what it says when all went well. */
export interface QuickEditState extends FormState {
  done: string | null;
}

/** Changes prices and stock of a listing that is sold: at once, without anybody's review. */
export async function quickEdit(before: QuickEditState, form: FormData): Promise<QuickEditState> {
  const { values, problems, variants } = readQuickEdit(form);
  const answer = { values, errors: {}, failure: null, done: null, attempt: before.attempt + 1 };
  const t = sellerTexts("listings");
  if (problems.length > 0) {
    const errors = problems.map(({ field, part, code }) => [
      field,
      sayProblem({ field: `variants.${part}`, code }),
    ]);
    return { ...answer, errors: Object.fromEntries(errors) as Record<string, string> };
  }
  if (variants.length === 0) return { ...answer, done: t("quick.nothing") };
  try {
    await requestAsSeller({
      path: `/seller/listings/${encodeURIComponent(textOf(form, "listing"))}/quick-edit`,
      method: "POST",
      body: { variants },
      schema: answerSchema,
    });
  } catch (error) {
    const refused = await whyRefused(error);
    return { ...answer, ...refused, errors: atFormFields(refused.errors, variants) };
  }
  return { ...answer, done: t("quick.saved") };
}
