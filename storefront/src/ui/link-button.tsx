import type { ComponentProps } from "react";
import { controlStyles, type ControlLook } from "./control-styles";
import { ShopLink } from "./shop-link";

type LinkButtonProps = ComponentProps<typeof ShopLink> & ControlLook;

/** A link that looks like a button. */
export function LinkButton({ look, size, wide, className = "", ...rest }: LinkButtonProps) {
  return <ShopLink className={`${controlStyles({ look, size, wide })} ${className}`.trim()} {...rest} />;
}
