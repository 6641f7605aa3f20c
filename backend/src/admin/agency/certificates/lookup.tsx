import { NewTabLink } from "../layout/new-tab-link";

const HOST = /^[a-z0-9-]+(\.[a-z0-9-]+)+(\/\S*)?$/i;

/** Where the issuer tells whether a number is true: a link where it is an address, else its name. */
export function Lookup({ where }: { where: string }) {
  if (/^https?:\/\//.test(where)) return <NewTabLink href={where}>{where}</NewTabLink>;
  return HOST.test(where) ? <NewTabLink href={`https://${where}`}>{where}</NewTabLink> : where;
}
