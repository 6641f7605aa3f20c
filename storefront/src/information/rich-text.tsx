import type { ComponentProps } from "react";
import { ShopLink } from "@/ui/shop-link";

/** What stands between a tag's ends in a message. */
type Tagged = ComponentProps<typeof ShopLink>["children"];

/** For `<link>` in a message: a link within the shop. */
export const linkTo = (href: string) =>
  function linked(text: Tagged) {
    return <ShopLink href={href}>{text}</ShopLink>;
  };

/** For `<mail></mail>` in a message: the address itself, as a link that opens a letter. */
export const mailTo = (address: string) =>
  function mailed() {
    return <a href={`mailto:${address}`}>{address}</a>;
  };

/** For `<b>` in a message. */
export const bold = (text: Tagged) => <strong className="font-semibold text-ink">{text}</strong>;
