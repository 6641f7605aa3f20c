import { isAuditAction } from "@lapak-lebak/domain/audit-actions";
import { dateToEndOfDayJakarta, dateToStartOfDayJakarta } from "@lapak-lebak/domain/certificates";
import { z } from "zod";
import { likePattern } from "../../../../database/like-pattern";
import { dayParameter, pageQuery, searchText } from "../page-query";

const conditions = {
  /** Parts of a name, a label, an id, an action or a reason. */
  q: searchText.optional(),
  /** Id of a user. */
  actor: z.string().max(60).optional(),
  action: z.string().refine(isAuditAction, "not_allowed").optional(),
  /** `certificate`, or one of them: `certificate:cert_1`. */
  subject: z
    .string()
    .max(200)
    .regex(/^[a-z_]+(:.+)?$/)
    .optional(),
  /** First and last day in Jakarta. */
  from: dayParameter.optional(),
  to: dayParameter.optional(),
};

/** Query of the log's list. */
export const auditListQuery = z.strictObject({ ...conditions, ...pageQuery });

/** Query of the log's export. */
export const auditExportQuery = z.strictObject({ ...conditions, format: z.enum(["csv", "xlsx"]) });

/** Which entries of the log are meant. */
export type AuditConditions = Partial<Pick<z.output<typeof auditListQuery>, keyof typeof conditions>>;

/** The conditions as the module's lists take them. */
export function auditFilters({ q, actor, action, subject, from, to }: AuditConditions) {
  const [subject_type, ...id] = subject?.split(":") ?? [];
  return {
    ...(q ? { words: { $like: likePattern(q.toLowerCase()) } } : {}),
    ...(actor ? { actor_id: actor } : {}),
    ...(action ? { action } : {}),
    ...(subject_type ? { subject_type } : {}),
    ...(id.length > 0 ? { subject_id: id.join(":") } : {}),
    ...(from || to
      ? {
          occurred_at: {
            ...(from ? { $gte: dateToStartOfDayJakarta(from) } : {}),
            ...(to ? { $lte: dateToEndOfDayJakarta(to) } : {}),
          },
        }
      : {}),
  };
}
