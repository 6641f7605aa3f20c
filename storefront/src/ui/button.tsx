import type { ComponentProps } from "react";
import { controlStyles, type ControlLook } from "./control-styles";

type ButtonProps = ComponentProps<"button"> & ControlLook;

/** A button; it submits its form unless `type="button"`. */
export function Button({ look, size, wide, className = "", type = "submit", ...rest }: ButtonProps) {
  return (
    <button type={type} className={`${controlStyles({ look, size, wide })} ${className}`.trim()} {...rest} />
  );
}
