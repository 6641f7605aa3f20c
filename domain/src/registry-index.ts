import { plainText, type RegistryRow } from "./registry-row.js";

/** What a business is recognised by. */
export type RegistryKeys = Pick<RegistryRow, "nib" | "phone" | "name" | "owner" | "village" | "kecamatan">;

/** A business that is known already. */
export interface KnownBusiness extends RegistryKeys {
  readonly id: string;
}

/** The keys by which a business is found, the surest first. */
export type RegistryKey = "nib" | "phone" | "name";

/**
 * What a row is found to be. `ambiguous`: more than one business has what the row is recognised by, so that a person must
 * decide.
 */
export type RegistryMatch =
  | { readonly kind: "new" }
  | { readonly kind: "known"; readonly id: string; readonly by: RegistryKey }
  | { readonly kind: "ambiguous"; readonly by: RegistryKey };

/**
 * The businesses that are known, by what they are recognised by: NIB, then phone, then name with village. What speaks
 * against it counts more: two businesses with different NIBs are never the same, nor are two of one name and village with
 * different owners. A phone that several have, often that of a village's coordinator, says nothing.
 */
export class RegistryIndex {
  private readonly known = new Map<string, KnownBusiness>();
  private readonly byNib = new Map<string, string[]>();
  private readonly byPhone = new Map<string, string[]>();
  private readonly byPlace = new Map<string, string[]>();
  private readonly sharedPhones = new Set<string>();

  /** Adds a business. */
  add(business: KnownBusiness): void {
    this.known.set(business.id, business);
    note(this.byNib, business.nib, business.id);
    note(this.byPhone, business.phone, business.id);
    note(this.byPlace, placeKey(business), business.id);
  }

  /** From now on nobody is recognised by this phone: several rows have it. */
  ignorePhone(phone: string): void {
    this.sharedPhones.add(phone);
  }

  /** Finds the business that a row tells of. */
  match(row: RegistryKeys): RegistryMatch {
    const ofNib = row.nib === null ? [] : (this.byNib.get(row.nib) ?? []);
    if (ofNib.length > 0) return one(ofNib, "nib");

    const ofPhone = this.ofPhone(row.phone);
    if (ofPhone.length === 1 && this.fitting(row, ofPhone).length === 1) return one(ofPhone, "phone");

    const ofPlace = this.fitting(row, this.byPlace.get(placeKey(row) ?? "") ?? []).filter(({ owner }) =>
      isSameOwner(owner, row.owner),
    );
    return one(
      ofPlace.map(({ id }) => id),
      "name",
    );
  }

  private ofPhone(phone: string | null): readonly string[] {
    if (phone === null || this.sharedPhones.has(phone)) return [];
    return this.byPhone.get(phone) ?? [];
  }

  /** Those of which no other NIB is known. */
  private fitting({ nib }: RegistryKeys, ids: readonly string[]): KnownBusiness[] {
    return ids
      .flatMap((id) => this.known.get(id) ?? [])
      .filter((business) => nib === null || business.nib === null || business.nib === nib);
  }
}

function one(ids: readonly string[], by: RegistryKey): RegistryMatch {
  const [id, ...others] = ids;
  if (id === undefined) return { kind: "new" };
  return others.length > 0 ? { kind: "ambiguous", by } : { kind: "known", id, by };
}

function note(found: Map<string, string[]>, key: string | null, id: string): void {
  if (key === null) return;
  const ids = found.get(key);
  if (ids === undefined) found.set(key, [id]);
  else if (!ids.includes(id)) ids.push(id);
}

/** An owner that nobody wrote down may be anybody. */
function isSameOwner(a: string | null, b: string | null): boolean {
  return a === null || b === null || plainText(a) === plainText(b);
}

/** The name within its village, without legal forms and punctuation; null where no village is known. */
function placeKey({ name, village, kecamatan }: RegistryKeys): string | null {
  if (village === null || plainText(village) === "") return null;
  const bare = plainText(name).replace(/^(ud|cv|kub|pt|po|ikm|kelompok|koperasi) /, "");
  return [bare, plainText(village).replace(/^(desa|kelurahan|kel) /, ""), kecamatan].join("|");
}
