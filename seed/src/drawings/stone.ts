import { tabletop } from "./backdrop.js";
import { mix } from "./colour.js";
import { lotus, towers, turtle } from "./forms/fossil-carvings.js";
import {
  basin,
  bookends,
  coasters,
  pendants,
  rough,
  slab,
  sphere,
  tabletopPiece,
  type Piece,
} from "./forms/fossil-pieces.js";
import type { Point } from "./geometry.js";
import { fill, SHEET, type Ink } from "./ink.js";
import type { Palette } from "./palette.js";
import { twig } from "./props/leaves.js";
import { cup } from "./props/tableware.js";
import { macroLight } from "./subjects/chips.js";
import { crossSection, type FossilLook } from "./subjects/fossil-wood.js";

/** The shapes that petrified wood is worked into. */
export type FossilForm =
  | "turtle"
  | "lotus"
  | "slab"
  | "sphere"
  | "bookends"
  | "tabletop"
  | "basin"
  | "carved"
  | "rough"
  | "coasters"
  | "pendants";

const WORDS: readonly (readonly [RegExp, FossilForm])[] = [
  [/turtle|kura/, "turtle"],
  [/lotus|teratai/, "lotus"],
  [/bookend|penyangga|penahan|ganjal/, "bookends"],
  [/sphere|bola|ball|globe|egg|telur/, "sphere"],
  [/basin|wastafel|sink|bowl|mangkuk|lumpang|mortar|asbak|ashtray|cobek/, "basin"],
  [/tabletop|table-top|meja|table|stool|bangku|kursi/, "tabletop"],
  [/coaster|tatakan|tile|ubin/, "coasters"],
  [/pendant|liontin|ring|cincin|cabochon|bracelet|gelang|bead|tasbih|akik/, "pendants"],
  [/carv|ukir|patung|statue|figure|tower|obelisk|pilar/, "carved"],
  [/rough|raw|bongkah|log|mentah/, "rough"],
  [/slab|lempeng|slice|irisan|plaque|papan|plate/, "slab"],
];

/** The form a listing's words ask for, or one by its seed. */
export function fossilForm(hint: string, seed: number): FossilForm {
  const named = WORDS.find(([words]) => words.test(hint));
  return named?.[1] ?? (["slab", "sphere", "bookends"] as const)[seed % 3] ?? "slab";
}

const PIECES: Record<FossilForm, Piece> = {
  slab,
  sphere,
  bookends,
  tabletop: tabletopPiece,
  basin,
  carved: towers,
  turtle,
  lotus,
  rough,
  coasters,
  pendants,
};

/** View 1: the worked stone alone. */
export function fossilHero(ink: Ink, palette: Palette, form: FossilForm, look: FossilLook): string {
  return (
    tabletop(ink, palette) +
    PIECES[form](ink, { x: 520, base: 880, size: form === "bookends" ? 780 : 740 }, look)
  );
}

/** View 2: rings and filled cracks very near. */
export function fossilMacro(ink: Ink, look: FossilLook): string {
  const { random } = ink;
  const centre: Point = [random.range(260, 520), random.range(300, 620)];
  return (
    fill(`M0 0H${SHEET}V${SHEET}H0Z`, look.bark) +
    crossSection(ink, centre, 1080, 1010, look, 1.5) +
    macroLight(ink)
  );
}

/** View 3: the stone in a room, with a cup to judge its size by. */
export function fossilScene(ink: Ink, palette: Palette, form: FossilForm, look: FossilLook): string {
  return (
    tabletop(ink, palette) +
    PIECES[form](
      ink,
      { x: form === "bookends" ? 500 : 440, base: 830, size: form === "bookends" ? 640 : 580 },
      look,
    ) +
    cup(ink, 840, 950, 140, mix(palette.accent, "#f1e4cb", 0.55)) +
    twig(ink, [90, 985], 210, -14, "#71864a")
  );
}
