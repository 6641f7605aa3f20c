export interface ControlLook {
  /** How much it asks for attention; `primary` unless told. */
  look?: "primary" | "secondary" | "quiet" | "danger";
  size?: "normal" | "large";
  /** As wide as what it stands in. */
  wide?: boolean;
}

/** The classes of buttons, and of links that look like buttons: `.button` in controls.css. At least 44 px high (WCAG 2.5.5). */
export function controlStyles({ look = "primary", size = "normal", wide = false }: ControlLook): string {
  return ["button", `button-${look}`, size === "large" ? "button-large" : "", wide ? "button-wide" : ""]
    .filter(Boolean)
    .join(" ");
}
