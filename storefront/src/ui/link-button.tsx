import type { VariantProps } from "class-variance-authority";
import type { ComponentProps } from "react";
import { controlStyles } from "./control-styles";
import { ShopLink } from "./shop-link";

type LinkButtonProps = ComponentProps<typeof ShopLink> & VariantProps<typeof controlStyles>;

/** A link that looks like a button. */
export function LinkButton({ look, size, wide, className = "", ...rest }: LinkButtonProps) {
  return <ShopLink className={`${controlStyles({ look, size, wide })} ${className}`} {...rest} />;
}
