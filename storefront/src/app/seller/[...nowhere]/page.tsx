import { notFound } from "next/navigation";

export const dynamic = "force-dynamic";

/** Addresses below /seller that are none: answered in Indonesian, in the makers' part of the site. */
export default function NowherePage(): never {
  notFound();
}
