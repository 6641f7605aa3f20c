import type { CollectionValues } from "../modules/curation/service";

type Values = Record<string, unknown>;

/** What an edit changes, as the log keeps it; a picture by its key. */
export function changedValues(
  before: CollectionValues,
  after: CollectionValues,
): { before: Values; after: Values } {
  const [former, later] = [plain(before), plain(after)];
  const changed = Object.keys(later).filter(
    (name) => JSON.stringify(former[name]) !== JSON.stringify(later[name]),
  );
  const only = (values: Values) => Object.fromEntries(changed.map((name) => [name, values[name]]));
  return { before: only(former), after: only(later) };
}

function plain({ picture, starts_at, ends_at, ...rest }: CollectionValues): Values {
  const moment = (value: Date | string | null) => (value === null ? null : new Date(value).toISOString());
  return { ...rest, picture: picture?.key ?? null, starts_at: moment(starts_at), ends_at: moment(ends_at) };
}
