import { tabletop } from "./backdrop.js";
import { darken, lighten, mix, SHADE, type Colour } from "./colour.js";
import { polygon } from "./geometry.js";
import { fill, SHEET, stroke, type Ink } from "./ink.js";
import { castShadow } from "./light.js";
import type { Palette } from "./palette.js";
import { leaf } from "./props/leaves.js";
import {
  beadsPiece,
  bezel,
  broochPiece,
  earringsPiece,
  loose,
  pairPiece,
  pendantPiece,
  plinth,
  ringPiece,
  roughPiece,
  type Piece,
} from "./forms/gem-pieces.js";
import { playOfColour, type OpalLook } from "./subjects/opal.js";

/** How an opal is sold. */
export type GemForm = "cabochon" | "ring" | "pendant" | "rough" | "pair" | "brooch" | "beads" | "earrings";

const WORDS: readonly (readonly [RegExp, GemForm])[] = [
  [/earring|anting|giwang/, "earrings"],
  [/bead|tasbih|gelang|bracelet/, "beads"],
  [/ring|cincin/, "ring"],
  [/brooch|bros\b|pin/, "brooch"],
  [/pendant|liontin|kalung|necklace/, "pendant"],
  [/pair|sepasang|set|parcel|calibrated/, "pair"],
  [/rough|raw|bongkah|mentah|specimen|matrix/, "rough"],
];

/** The form a listing's words ask for; loose and domed where they are silent. */
export function gemForm(hint: string): GemForm {
  return WORDS.find(([words]) => words.test(hint))?.[1] ?? "cabochon";
}

const PIECES: Record<GemForm, Piece> = {
  cabochon: loose,
  ring: ringPiece,
  pendant: pendantPiece,
  rough: roughPiece,
  pair: pairPiece,
  brooch: broochPiece,
  beads: beadsPiece,
  earrings: earringsPiece,
};

/** What hangs needs no plinth. */
const HANGING: readonly GemForm[] = ["pendant", "earrings"];

const METALS: readonly Colour[] = ["#d3a54a", "#c9ccd2", "#c98f6a"];

/** View 1: the gem on a plinth, or hanging. */
export function gemHero(ink: Ink, palette: Palette, form: GemForm, look: OpalLook): string {
  const gold = ink.random.pick(METALS);
  const stand = mix(palette.accent, "#2f2a2c", 0.35);
  const ground = tabletop(ink, palette);
  if (HANGING.includes(form))
    return (
      ground +
      PIECES[form](
        ink,
        { x: 540, base: form === "pendant" ? 900 : 760, size: form === "pendant" ? 900 : 1150 },
        look,
        gold,
      )
    );
  const place = { x: 530, base: 900, size: 820 };
  return (
    ground +
    plinth(ink, place, form === "ring" ? 480 : 640, stand) +
    PIECES[form](ink, { ...place, base: form === "pair" ? 770 : 810 }, look, gold)
  );
}

/** View 2: the play of colour very near. */
export function gemMacro(ink: Ink, look: OpalLook): string {
  const sheet = `M0 0H${SHEET}V${SHEET}H0Z`;
  const box = { x: 540, y: 540, rx: 800, ry: 800 };
  return (
    fill(
      sheet,
      ink.radial(
        [
          [0, lighten(look.body, 0.14)],
          [1, look.deep],
        ],
        [400, 380, 900],
        true,
      ),
    ) +
    playOfColour(ink, look, box, 150) +
    fill(
      sheet,
      ink.radial(
        [
          [0, "#ffffff", 0.34],
          [0.4, "#ffffff", 0.06],
          [1, "#ffffff", 0],
        ],
        [230, 190, 620],
        true,
      ),
    ) +
    fill(`M40 420Q150 130 520 70Q260 190 150 470Q90 520 40 420Z`, "#ffffff", 0.26) +
    fill(
      sheet,
      ink.radial(
        [
          [0, SHADE, 0],
          [0.6, SHADE, 0.04],
          [1, SHADE, 0.6],
        ],
        [470, 450, 860],
        true,
      ),
    )
  );
}

/** View 3: the gem in its open box with a leaf, or two together for size. */
export function gemScene(ink: Ink, palette: Palette, form: GemForm, look: OpalLook): string {
  const gold = ink.random.pick(METALS);
  const velvet = mix(palette.accent, "#3a2a2c", 0.3);
  const [x, base] = [500, 880];
  const lid = polygon([
    [x - 280, 380],
    [x + 280, 372],
    [x + 300, 690],
    [x - 300, 690],
  ]);
  const tray = polygon([
    [x - 300, 690],
    [x + 300, 690],
    [x + 350, 880],
    [x - 350, 880],
  ]);
  const front = polygon([
    [x - 350, 880],
    [x + 350, 880],
    [x + 344, 950],
    [x - 344, 950],
  ]);
  return (
    tabletop(ink, palette) +
    castShadow(ink, x, base + 50, 700, 300) +
    fill(
      lid,
      ink.linear([
        [0, lighten(velvet, 0.3)],
        [1, darken(velvet, 0.3)],
      ]),
    ) +
    stroke(lid, "#8a5a33", 18) +
    stroke(lid, "#c9935a", 5, 0.8) +
    fill(
      tray,
      ink.linear(
        [
          [0, darken(velvet, 0.4)],
          [1, lighten(velvet, 0.12)],
        ],
        [0, 0, 0.3, 1],
      ),
    ) +
    stroke(tray, "#8a5a33", 18) +
    fill(
      front,
      ink.linear(
        [
          [0, "#b98450"],
          [1, "#5a3820"],
        ],
        [0, 0, 0.2, 1],
      ),
    ) +
    (HANGING.includes(form)
      ? bezel(ink, x, 770, 84, 100, look, gold)
      : PIECES[form](ink, { x, base: 838, size: form === "ring" ? 400 : 430 }, look, gold)) +
    leaf(ink, [800, 985], 220, 56, -22, "#71864a")
  );
}
