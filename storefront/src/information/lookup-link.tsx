import { Icon } from "@/ui/icon";

const ADDRESS = /^[a-z0-9-]+(\.[a-z0-9-]+)+(\/\S*)?$/;

/** Where a number can be looked up: a link where the domain's table names a site, else the register's name. */
export function LookupLink({ place }: { place: string }) {
  if (!ADDRESS.test(place)) return place;
  return (
    <a
      href={`https://${place}`}
      rel="external noopener"
      className="inline-flex items-center gap-1.5 font-semibold text-leaf underline underline-offset-4"
    >
      {place}
      <Icon name="external-link" className="size-4" />
    </a>
  );
}
