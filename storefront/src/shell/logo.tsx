import type { StaticImageData } from "next/image";
import drawing from "./logo.svg";

// Next types imported SVGs loosely, because some projects make components of them.
const { src } = drawing as StaticImageData;

/** The stall's awning and the leaf behind it, with the name. */
export function Logo() {
  return (
    <span className="flex items-center gap-2.5 text-lg leading-none font-extrabold tracking-tight text-sugar-deep">
      <img src={src} alt="" width="36" height="36" />
      <span>
        Lapak
        <br className="sm:hidden" /> Lebak
      </span>
    </span>
  );
}
