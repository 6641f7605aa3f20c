import type { VariantProps } from "class-variance-authority";
import type { ComponentProps } from "react";
import { controlStyles } from "./control-styles";

type ButtonProps = ComponentProps<"button"> & VariantProps<typeof controlStyles>;

/** A button; it submits its form unless `type="button"`. */
export function Button({ look, size, wide, className = "", type = "submit", ...rest }: ButtonProps) {
  return <button type={type} className={`${controlStyles({ look, size, wide })} ${className}`} {...rest} />;
}
