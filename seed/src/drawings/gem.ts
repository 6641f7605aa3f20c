import { tabletop } from "./backdrop.js";
import { darken, lighten, mix, SHADE, type Colour } from "./colour.js";
import { ellipsePath, num, polygon, type Point } from "./geometry.js";
import { fill, SHEET, stroke, type Ink } from "./ink.js";
import { castShadow, dropShadow, pool } from "./light.js";
import type { Palette } from "./palette.js";
import { leaf } from "./props/leaves.js";
import { cabochon, playOfColour, roughOpal, type OpalLook } from "./subjects/opal.js";

/** How an opal is sold. */
export type GemForm = "cabochon" | "ring" | "pendant" | "rough" | "pair" | "brooch";

const WORDS: readonly (readonly [RegExp, GemForm])[] = [
  [/ring|cincin/, "ring"],
  [/brooch|bros\b|pin/, "brooch"],
  [/pendant|liontin|kalung|necklace/, "pendant"],
  [/earring|anting|giwang|pair|sepasang|set|parcel|calibrated/, "pair"],
  [/rough|raw|bongkah|mentah|specimen|matrix/, "rough"],
];

/** The form a listing's words ask for; loose and domed where they are silent. */
export function gemForm(hint: string): GemForm {
  return (
    (/earring|anting/.test(hint) ? "pair" : WORDS.find(([words]) => words.test(hint))?.[1]) ?? "cabochon"
  );
}

interface Place {
  readonly x: number;
  readonly base: number;
  readonly size: number;
}

function metal(ink: Ink, colour: Colour): string {
  return ink.linear([
    [0, lighten(colour, 0.7)],
    [0.3, colour],
    [0.5, darken(colour, 0.45)],
    [0.7, lighten(colour, 0.4)],
    [1, darken(colour, 0.4)],
  ]);
}

/** A low velvet or slate block that small things stand on. */
function plinth(ink: Ink, { x, base }: Place, width: number, colour: Colour): string {
  const [half, height, ry] = [width / 2, 96, width * 0.13];
  const top = base - height;
  const body = `M${num(x - half)} ${num(top)}V${num(base)}A${num(half)} ${num(ry)} 0 0 0 ${num(x + half)} ${num(base)}V${num(top)}Z`;
  return (
    castShadow(ink, x, base + 20, width, 120) +
    fill(
      body,
      ink.linear(
        [
          [0, darken(colour, 0.1)],
          [0.25, lighten(colour, 0.3)],
          [0.6, colour],
          [1, darken(colour, 0.5)],
        ],
        [0, 0, 1, 0],
      ),
    ) +
    fill(
      ellipsePath(x, top, half, ry),
      ink.linear([
        [0, lighten(colour, 0.45)],
        [1, darken(colour, 0.06)],
      ]),
    )
  );
}

type Piece = (ink: Ink, place: Place, look: OpalLook, gold: Colour) => string;

const loose: Piece = (ink, { x, base, size }, look) => {
  const [rx, ry] = [size * 0.34, size * 0.29];
  const y = base - ry * 0.92;
  return (
    fill(
      ellipsePath(x + rx * 0.5, base + 6, rx * 1.5, ry * 0.4),
      ink.radial([
        [0, SHADE, 0.55],
        [1, SHADE, 0],
      ]),
    ) +
    fill(
      ellipsePath(x + rx * 0.62, base + 4, rx * 0.7, ry * 0.2),
      ink.radial([
        [0, "#bfe3ff", 0.55],
        [0.6, "#ffc6a0", 0.25],
        [1, "#ffffff", 0],
      ]),
    ) +
    cabochon(ink, x, y, rx, ry, look)
  );
};

/** A stone in a bezel with a milled edge. */
function bezel(ink: Ink, x: number, y: number, rx: number, ry: number, look: OpalLook, gold: Colour): string {
  let beads = "";
  const count = 34;
  for (let index = 0; index < count; index += 1) {
    const angle = (index / count) * Math.PI * 2;
    beads += ellipsePath(
      x + Math.cos(angle) * rx * 1.15,
      y + Math.sin(angle) * ry * 1.15,
      rx * 0.062,
      rx * 0.062,
    );
  }
  return (
    fill(ellipsePath(x, y, rx * 1.2, ry * 1.2), metal(ink, gold)) +
    fill(beads, lighten(gold, 0.3)) +
    stroke(beads, darken(gold, 0.5), 1.6, 0.5) +
    fill(ellipsePath(x, y, rx * 1.06, ry * 1.06), darken(gold, 0.55)) +
    cabochon(ink, x, y, rx, ry, look)
  );
}

const ringPiece: Piece = (ink, { x, base, size }, look, gold) => {
  const r = size * 0.3;
  const y = base - r * 0.98;
  const [rx, ry] = [size * 0.19, size * 0.15];
  const band = (outer: number, inner: number): string =>
    ellipsePath(x, y, outer * 0.92, outer) + ellipsePath(x, y, inner * 0.92, inner);
  return (
    castShadow(ink, x, base, r * 1.1, r * 1.3) +
    fill(band(r, r * 0.82), metal(ink, gold), 1, ' fill-rule="evenodd"') +
    stroke(ellipsePath(x, y, r * 0.9, r * 0.97), lighten(gold, 0.7), 3, 0.6) +
    fill(
      polygon([
        [x - rx * 1.1, y - r * 0.86],
        [x + rx * 1.1, y - r * 0.86],
        [x + rx * 0.6, y - r * 0.66],
        [x - rx * 0.6, y - r * 0.66],
      ]),
      metal(ink, gold),
    ) +
    bezel(ink, x, y - r - ry * 0.55, rx, ry, look, gold)
  );
};

const pendantPiece: Piece = (ink, { x, base, size }, look, gold) => {
  const [rx, ry] = [size * 0.2, size * 0.26];
  const y = base - size * 0.42;
  const chain = (side: number): string =>
    `M${num(x)} ${num(y - ry * 1.42)}Q${num(x + side * size * 0.14)} ${num(y - size * 0.56)} ${num(x + side * size * 0.34)} -20`;
  const links = chain(1) + chain(-1);
  return (
    `<g transform="translate(26 30)" filter="${ink.blur(9)}">${stroke(links, SHADE, 9, 0.28)}${fill(ellipsePath(x, y, rx * 1.2, ry * 1.2), SHADE, 0.45)}</g>` +
    stroke(links, darken(gold, 0.5), 10) +
    stroke(links, lighten(gold, 0.4), 7, 1, ' stroke-dasharray="1 11"') +
    stroke(ellipsePath(x, y - ry * 1.34, rx * 0.16, ry * 0.18), metal(ink, gold), 10) +
    bezel(ink, x, y, rx, ry, look, gold)
  );
};

const pairPiece: Piece = (ink, place, look, gold) => {
  const { x, base, size } = place;
  return (
    [-1, 1]
      .map((side) =>
        loose(
          ink,
          { x: x + side * size * 0.26, base: base + (side > 0 ? 26 : -20), size: size * 0.62 },
          look,
          gold,
        ),
      )
      .join("") + loose(ink, { x: x + size * 0.02, base: base + 96, size: size * 0.34 }, look, gold)
  );
};

const roughPiece: Piece = (ink, { x, base, size }, look) =>
  castShadow(ink, x, base, size * 0.6, size * 0.3) +
  roughOpal(ink, x, base - size * 0.26, size * 0.42, look) +
  pool(ink, x + size * 0.36, base + 66, size * 0.16, 18, 0.5) +
  roughOpal(ink, x + size * 0.32, base + 30, size * 0.13, look);

const broochPiece: Piece = (ink, { x, base, size }, look, gold) => {
  const [cx, cy] = [x, base - size * 0.3];
  const petals: Point[] = Array.from({ length: 8 }, (_, index) => {
    const angle = (index / 8) * Math.PI * 2;
    return [cx + Math.cos(angle) * size * 0.27, cy + Math.sin(angle) * size * 0.22];
  });
  const outline = petals.map(([px, py]) => ellipsePath(px, py, size * 0.1, size * 0.085)).join("");
  return (
    dropShadow(ink, outline, [20, 26], 10, 0.42) +
    fill(outline, metal(ink, gold)) +
    stroke(outline, darken(gold, 0.4), 3, 0.5) +
    bezel(ink, cx, cy, size * 0.19, size * 0.155, look, gold)
  );
};

const PIECES: Record<GemForm, Piece> = {
  cabochon: loose,
  ring: ringPiece,
  pendant: pendantPiece,
  rough: roughPiece,
  pair: pairPiece,
  brooch: broochPiece,
};

const METALS: readonly Colour[] = ["#d3a54a", "#c9ccd2", "#c98f6a"];

/** View 1: the gem on a plinth, or hanging. */
export function gemHero(ink: Ink, palette: Palette, form: GemForm, look: OpalLook): string {
  const gold = ink.random.pick(METALS);
  const stand = mix(palette.accent, "#2f2a2c", 0.35);
  const ground = tabletop(ink, palette);
  if (form === "pendant") return ground + PIECES.pendant(ink, { x: 540, base: 900, size: 900 }, look, gold);
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
    (form === "pendant"
      ? bezel(ink, x, 770, 84, 100, look, gold)
      : PIECES[form](ink, { x, base: 838, size: form === "ring" ? 400 : 430 }, look, gold)) +
    leaf(ink, [800, 985], 220, 56, -22, "#71864a")
  );
}
