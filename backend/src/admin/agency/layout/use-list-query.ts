import { useSearchParams } from "react-router-dom";

/** Filters of a list by name; an empty text leaves one open. */
type Filters<Name extends string> = Record<Name, string>;

/**
 * What a list is asked for, kept in the page's address: it survives going to a row and back, and other pages can link to
 * some of the rows. A change of anything but the page begins at the first page again.
 *
 * @param defaults every filter by name, with what holds while the address does not say otherwise
 */
export function useListQuery<Name extends string>(defaults: Filters<Name>) {
  const [parameters, setParameters] = useSearchParams();
  const filters: Filters<Name> = { ...defaults };
  for (const name in defaults) filters[name] = parameters.get(name) ?? defaults[name];
  const change = (edit: (next: URLSearchParams) => void) =>
    setParameters(
      (before) => {
        const next = new URLSearchParams(before);
        next.delete("offset");
        edit(next);
        return next;
      },
      { replace: true },
    );
  return {
    filters,
    offset: Math.max(0, Math.trunc(Number(parameters.get("offset"))) || 0),
    setFilter: (name: Name, value: string) =>
      change((next) => (value === defaults[name] ? next.delete(name) : next.set(name, value))),
    setOffset: (offset: number) => change((next) => next.set("offset", String(offset))),
  };
}
