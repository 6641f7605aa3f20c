"use server";

import { notFound, redirect } from "next/navigation";
import { nothingSchema } from "@/backend/schemas/seller-me";
import { requestAsSeller } from "@/backend/seller-request";
import { typedInto, type FormState } from "@/forms/form-state";
import { textOf } from "@/forms/form-text";
import { sayFieldError } from "@/seller-centre/errors/say-error";
import { schemaErrors } from "@/seller-centre/forms/schema-errors";
import { sellerRoutes } from "@/seller-centre/routes";
import { whyRefused } from "@/seller-centre/session/why-refused";
import { getLebakVillages } from "./get-lebak-villages";
import { SECTION_SCHEMAS } from "./section-schemas";
import { isSection, SECTION_FIELDS, type Section } from "./sections";

/** Saves one part of the profile, and leads back to the list of parts. */
export async function saveSection(before: FormState, form: FormData): Promise<FormState> {
  const section = textOf(form, "section");
  if (!isSection(section)) notFound();
  const values = typedInto(form, SECTION_FIELDS[section]);
  const answer = { values, errors: {}, failure: null, attempt: before.attempt + 1 };
  const parsed = SECTION_SCHEMAS[section].safeParse(values);
  if (!parsed.success) return { ...answer, errors: schemaErrors(parsed.error, "business") };
  if (!(await liesInKecamatan(section, values))) {
    return { ...answer, errors: { village: sayFieldError("village", "elsewhere", "business") } };
  }
  try {
    await requestAsSeller({
      path: section === "rekening" ? "/seller/bank-account" : "/seller/profile",
      method: "POST",
      body: parsed.data,
      schema: nothingSchema,
    });
  } catch (error) {
    return { ...answer, ...(await whyRefused(error, "business")) };
  }
  redirect(`${sellerRoutes.business()}?tersimpan=${section}`);
}

/** Without a script, villages of every kecamatan can be chosen. */
async function liesInKecamatan(section: Section, values: Record<string, string>): Promise<boolean> {
  if (section !== "alamat") return true;
  const kecamatan = (await getLebakVillages()).find(({ slug }) => slug === values.kecamatan);
  return kecamatan?.villages.includes(values.village ?? "") ?? false;
}
