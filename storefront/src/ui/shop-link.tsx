"use client";

import Link from "next/link";
import type { ComponentProps } from "react";

/** A link within the shop. Nothing is fetched before it is followed: data costs money on a phone. */
export function ShopLink(props: ComponentProps<typeof Link>) {
  return <Link prefetch={false} {...props} />;
}
