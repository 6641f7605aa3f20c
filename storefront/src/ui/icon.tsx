import type { StaticImageData } from "next/image";
import sprite from "./icon-sprite.svg";
import type { IconName } from "./icon-names";

// Next types imported SVGs loosely, because some projects make components of them.
const { src } = sprite as StaticImageData;

interface IconProps {
  name: IconName;
  /** Sizes and colours; the icon takes the colour of the text around it. 20 px unless told. */
  className?: string;
}

/** A line icon. It is decoration: the text beside it, or the control's own label, says what it means. */
export function Icon({ name, className = "size-5" }: IconProps) {
  return (
    <svg aria-hidden="true" className={`icon ${className}`.trim()}>
      <use href={`${src}#${name}`} />
    </svg>
  );
}
