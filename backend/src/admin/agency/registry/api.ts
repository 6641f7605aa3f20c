import { SIZE_CLASSES } from "@lapak-lebak/domain/size-class";
import { z } from "zod";
import { PAGE_SIZE, pageOf, statusAsked } from "../request/page-of";
import { addressOf, ask, send } from "../request/send";

const registryRow = z.object({
  seller_id: z.string(),
  name: z.string(),
  owner: z.string().nullable(),
  kecamatan: z.string().nullable(),
  village: z.string().nullable(),
  phone: z.string().nullable(),
  commodity: z.string().nullable(),
  status: z.string(),
  size: z.enum(SIZE_CLASSES).nullable(),
  workers_men: z.number(),
  workers_women: z.number(),
  /** Kinds of certificates that are verified and in force. */
  certificates: z.array(z.string()),
  /** Whether somebody has taken the business over with its code, or made it themselves. */
  claimed: z.boolean(),
  /** How often aid was given. */
  aid: z.number().int(),
});

/** A small industry in the agency's list. */
export type RegistryRow = z.infer<typeof registryRow>;

/** Filters of the list; an empty text leaves one open. */
export type RegistryFilters = Record<
  "q" | "kecamatan" | "family" | "certificate" | "status" | "size" | "registered",
  string
>;

const asked = (filters: RegistryFilters) => ({ ...filters, status: statusAsked(filters.status) });

export const listRegistry = (filters: RegistryFilters, offset: number) =>
  ask(pageOf(registryRow), "/admin/agency/registry", {
    query: { ...asked(filters), offset, limit: PAGE_SIZE },
  });

/** Where the list is downloaded from, in the columns of the agency's file. */
export const registryExportAddress = (filters: RegistryFilters, format: "csv" | "xlsx") =>
  addressOf("/admin/agency/registry/export", { ...asked(filters), format });

const cell = z.union([z.string(), z.number(), z.boolean(), z.null(), z.array(z.string())]);

const aidRecord = z.object({
  id: z.string(),
  kind: z.string(),
  programme: z.string(),
  date: z.string(),
  note: z.string().nullable(),
  file: z.object({ id: z.string(), name: z.string() }).nullable(),
  by: z.string().nullable(),
});

/** Coaching or aid that the agency gave. */
export type AidRecord = z.infer<typeof aidRecord>;

const registryDetail = z.object({
  business: z
    .record(z.string(), cell)
    .and(z.object({ name: z.string(), status: z.string(), claimed: z.boolean() })),
  aid: z.array(aidRecord),
  /** A code that was made and that nobody has used; what it reads was told once. */
  claim_code: z.object({ expires_at: z.string() }).nullable(),
});

/** A small industry with everything that the agency knows of it; `business` has the columns of the agency's file. */
export type RegistryDetail = z.infer<typeof registryDetail>;

const address = (sellerId: string) => `/admin/agency/registry/${encodeURIComponent(sellerId)}`;

export const readRegistryEntry = (sellerId: string) => ask(registryDetail, address(sellerId));

export const saveRegistryEntry = (sellerId: string, cells: Readonly<Record<string, string>>) =>
  ask(z.unknown(), address(sellerId), { method: "POST", body: cells });

const claimCode = z.object({ code: z.string(), expires_at: z.string() });

/** Makes a code with which the owner takes the business over; earlier codes are void from then on. */
export const makeClaimCode = (sellerId: string) =>
  ask(claimCode, `${address(sellerId)}/claim-code`, { method: "POST", body: {} });

/** What is written down of aid that was given. */
export interface NewAid {
  kind: string;
  programme: string;
  date: string;
  note: string;
  file: File | null;
}

/** Records aid; its paper is uploaded first, and thrown away after a day if nothing refers to it. */
export async function recordAid(sellerId: string, { file, note, ...aid }: NewAid) {
  const fileId = file ? await uploadAidFile(file) : null;
  await send(`${address(sellerId)}/aid`, {
    method: "POST",
    body: { ...aid, note: note || null, file_id: fileId },
  });
}

async function uploadAidFile(file: File): Promise<string> {
  const body = new FormData();
  body.set("file", file);
  const answer = await ask(z.object({ file: z.object({ id: z.string() }) }), "/admin/agency/files", {
    method: "POST",
    body,
  });
  return answer.file.id;
}
