import { expect } from "@playwright/test";
import { query } from "./database";
import type { SellerAccount } from "./sellers";

/** Lets a business have been handed in, where filling in its profile is not what a journey is about. */
export async function haveHandedIn({ business }: SellerAccount): Promise<void> {
  const rows = await query<{ id: string }>(
    `update seller set status = 'submitted', kind = 'perorangan', kecamatan = 'cipanas', village = 'Sipayung',
            street = 'Kp. Sipayung RT 2', phone = coalesce(phone, '+628120000000')
      where name = $1 and status = 'draft' returning id`,
    [business],
  );
  expect(rows).toHaveLength(1);
}
