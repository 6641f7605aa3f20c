import type { SqlEntityManager } from "@medusajs/framework/mikro-orm/knex";
import { generateEntityId } from "@medusajs/framework/utils";

/** The console speaks up each half a minute; whoever missed two of them has left. */
const SILENCE_SECONDS = 75;
const FORGOTTEN_AFTER_SECONDS = 3600;

/** Somebody has an item open at this moment. */
export interface Attendance {
  kind: string;
  id: string;
  user_id: string;
  name: string;
  now: Date;
}

/** A colleague who has the same item open, and since when. */
export interface PresentColleague {
  user_id: string;
  name: string;
  since: Date;
}

/** Notes an attendance, forgets old ones, and tells which colleagues attend to the same item, the earliest first. */
export async function othersPresent(
  transaction: SqlEntityManager,
  { kind, id, user_id, name, now }: Attendance,
): Promise<PresentColleague[]> {
  const secondsAgo = (seconds: number) => new Date(now.getTime() - seconds * 1000).toISOString();
  const at = now.toISOString();
  await transaction.execute("DELETE FROM staff_presence WHERE seen_at < ?", [
    secondsAgo(FORGOTTEN_AFTER_SECONDS),
  ]);
  await transaction.execute(
    `INSERT INTO staff_presence (id, subject_kind, subject_id, user_id, name, since, seen_at)
     VALUES (?, ?, ?, ?, ?, ?, ?)
     ON CONFLICT (subject_kind, subject_id, user_id) WHERE deleted_at IS NULL
     DO UPDATE SET name = excluded.name, seen_at = excluded.seen_at,
       since = CASE WHEN staff_presence.seen_at < ? THEN excluded.since ELSE staff_presence.since END`,
    [generateEntityId(undefined, "stpres"), kind, id, user_id, name, at, at, secondsAgo(SILENCE_SECONDS)],
  );
  const rows = await transaction.execute<{ user_id: string; name: string; since: string | Date }[]>(
    `SELECT user_id, name, since FROM staff_presence
      WHERE subject_kind = ? AND subject_id = ? AND user_id <> ? AND seen_at >= ? AND deleted_at IS NULL
      ORDER BY since, user_id`,
    [kind, id, user_id, secondsAgo(SILENCE_SECONDS)],
  );
  return rows.map((row) => ({ ...row, since: new Date(row.since) }));
}
