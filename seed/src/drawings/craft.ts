import { fromAbove, tabletop } from "./backdrop.js";
import { darken, lighten, mix, SHADE } from "./colour.js";
import { FORM_BOXES, FORMS, type CraftForm } from "./craft-forms.js";
import { drawTray } from "./forms/flat.js";
import { diagonal, rolled, slanting } from "./forms/mat.js";
import { basketForm } from "./forms/round.js";
import { bilinear, ellipsePath, num, polygon, type Point } from "./geometry.js";
import { heapOfPieces, type Goods } from "./goods.js";
import { clipped, fill, SHEET, stroke, type Ink } from "./ink.js";
import { castShadow, dropShadow, roundShadow } from "./light.js";
import type { Palette } from "./palette.js";
import { ABOVE_PITCH } from "./pose.js";
import { leaf, strapLeaf, twig } from "./props/leaves.js";
import { cup, cupFromAbove } from "./props/tableware.js";
import { macroLight } from "./subjects/chips.js";
import { emping } from "./subjects/emping.js";
import { cassavaChips } from "./subjects/cassava-chips.js";
import { bananaChips } from "./subjects/banana-chips.js";
import { weave, type Fabric } from "./weave.js";

/** View 1: the piece alone on its table. */
export function craftHero(
  ink: Ink,
  palette: Palette,
  form: CraftForm,
  fabric: Fabric,
  plaited: boolean,
): string {
  const ground = tabletop(ink, palette);
  const piece = FORMS[form](ink, FORM_BOXES[form], fabric);
  const beside =
    form === "lampshade" || form === "tableLamp"
      ? cup(ink, 240, 960, 120, "#f0e3cb")
      : plaited
        ? straps(ink, 860, 960)
        : sprig(ink, 850, 950);
  return ground + piece + beside;
}

function sprig(ink: Ink, x: number, y: number): string {
  return [-28, 4, 32].map((turn) => leaf(ink, [x, y], 170, 30, turn - 20, "#7d9147")).join("");
}

function straps(ink: Ink, x: number, y: number): string {
  return (
    strapLeaf([x - 90, y + 16], 300, 20, -16, "#7d9147") +
    strapLeaf([x - 110, y + 30], 310, 20, -4, "#b9b27a") +
    strapLeaf([x - 80, y + 44], 280, 20, 8, "#94a25c")
  );
}

/** View 2: strands very near, over and under. */
export function craftMacro(ink: Ink, fabric: Fabric, plaited: boolean): string {
  const over = 90;
  const corners: [Point, Point, Point, Point] = [
    [-over, -over],
    [SHEET + over, -over],
    [SHEET + over, SHEET + over],
    [-over, SHEET + over],
  ];
  const flat = bilinear(corners);
  const surface = plaited ? diagonal(flat) : flat;
  const cells = fabric.hexagonal ? 15 : plaited ? 22 : 15;
  const woven = weave(
    ink,
    surface,
    (u, v) => 0.16 - 0.12 * u - 0.12 * v,
    { columns: cells, rows: cells },
    fabric,
  );
  return (
    fill(`M0 0H${SHEET}V${SHEET}H0Z`, darken(fabric.rim, 0.7)) +
    woven +
    fibres(ink, plaited) +
    macroLight(ink)
  );
}

/** Fine lines of fibre over a close-up, along both directions of the strands. */
function fibres(ink: Ink, plaited: boolean): string {
  const { random } = ink;
  let path = "";
  for (let index = 0; index < 260; index += 1) {
    const [x, y] = [random.range(0, SHEET), random.range(0, SHEET)];
    const length = random.range(24, 70);
    const level = index % 2 === 0;
    const [dx, dy] = plaited
      ? level
        ? [length * 0.7, length * 0.7]
        : [length * 0.7, -length * 0.7]
      : level
        ? [length, 0]
        : [0, length];
    path += `M${num(x)} ${num(y)}l${num(dx)} ${num(dy)}`;
  }
  return stroke(path, SHADE, 1.6, 0.16) + stroke(path, "#fff4d8", 1.4, 0.3, ' transform="translate(2 3)"');
}

function fruitFilling(ink: Ink, x: number, y: number, radius: number): string {
  const { random } = ink;
  const colours = random.pick([
    ["#d9952c", "#e3ae3f", "#c7792a"],
    ["#b5452c", "#c9643a", "#d98a3a"],
    ["#8aa04a", "#b3b556", "#d9b04a"],
  ] as const);
  return (
    heapOfPieces(
      ink,
      { x, y: y - radius * 0.06, radius: radius * 0.74, height: radius * 0.42, pitch: 0.3 },
      radius * 0.34,
      colours[2],
      (at, size) => {
        const colour = random.pick(colours);
        const r = size * 0.6;
        const paint = ink.radial(
          [
            [0, lighten(colour, 0.55)],
            [0.4, colour],
            [1, darken(colour, 0.5)],
          ],
          [0.34, 0.28, 0.75],
        );
        return (
          fill(ellipsePath(at[0], at[1] - r * 0.2, r, r * 0.94), paint) +
          stroke(`M${num(at[0])} ${num(at[1] - r)}l3 -12`, "#5d4a24", 4)
        );
      },
    ) + leaf(ink, [x - radius * 0.2, y - radius * 0.4], radius * 0.5, radius * 0.18, -34, "#6f8a45")
  );
}

function snack(ink: Ink): Goods {
  return ink.random.pick([emping(""), cassavaChips(""), bananaChips("")]);
}

/** View 3: the piece in use. */
export function craftScene(ink: Ink, palette: Palette, form: CraftForm, fabric: Fabric): string {
  switch (form) {
    case "tray":
    case "boxTray":
      return servingScene(ink, palette, fabric);
    case "placemat":
    case "coaster":
      return tableSetting(ink, palette, fabric);
    case "mat":
    case "roll":
      return matScene(ink, palette, fabric);
    case "basket":
      return (
        tabletop(ink, palette) +
        basketForm(fruitFilling)(ink, { x: 500, base: 900, width: 560, height: 430 }, fabric) +
        cup(ink, 880, 960, 130, "#f0e3cb")
      );
    case "lampshade":
      return eveningScene(ink, palette, fabric);
    default:
      return familyScene(ink, palette, form, fabric);
  }
}

function servingScene(ink: Ink, palette: Palette, fabric: Fabric): string {
  const goods = snack(ink);
  const [x, y, radius] = [520, 560, 400];
  return (
    fromAbove(ink, palette) +
    roundShadow(ink, x + 32, y + 38, radius, radius, 36, 0.42) +
    drawTray(ink, x, y, radius, radius, fabric) +
    goods.heap(ink, { x: x + 20, y: y + 20, radius: radius * 0.5, height: 60, pitch: ABOVE_PITCH }) +
    cupFromAbove(ink, 930, 160, 76, "#f1e4cb", "#8a4414") +
    twig(ink, [820, 960], 200, -24, "#6f8a45")
  );
}

function tableSetting(ink: Ink, palette: Palette, fabric: Fabric): string {
  const corners: [Point, Point, Point, Point] = [
    [110, 250],
    [970, 230],
    [985, 890],
    [95, 905],
  ];
  const path = polygon(corners);
  const plate = (r: number, colour: string): string =>
    fill(
      ellipsePath(540, 565, r, r),
      ink.linear([
        [0, lighten(colour, 0.4)],
        [1, darken(colour, 0.14)],
      ]),
    );
  return (
    fromAbove(ink, palette) +
    dropShadow(path, [18, 24], 12, 0.4) +
    clipped(
      weave(ink, diagonal(bilinear(corners)), (u, v) => 0.2 - 0.14 * u - 0.1 * v, slanting(50), fabric),
      ink.clip(path),
    ) +
    stroke(path, fabric.rim, 12) +
    stroke(path, lighten(fabric.rim, 0.4), 3, 0.6) +
    roundShadow(ink, 540 + 22, 565 + 26, 262, 262, 28, 0.42) +
    plate(262, "#eadcc2") +
    fill(ellipsePath(546, 571, 204, 204), darken("#eadcc2", 0.14)) +
    plate(200, "#efe3cc") +
    snack(ink).heap(ink, { x: 545, y: 570, radius: 116, height: 40, pitch: ABOVE_PITCH }) +
    cupFromAbove(ink, 900, 190, 82, mix(palette.accent, "#f1e4cb", 0.5), "#8a4414") +
    leaf(ink, [180, 960], 230, 60, -18, "#6f8a45")
  );
}

function matScene(ink: Ink, palette: Palette, fabric: Fabric): string {
  const corners: [Point, Point, Point, Point] = [
    [200, 190],
    [905, 150],
    [950, 1010],
    [120, 1030],
  ];
  const path = polygon(corners);
  const fringe = (from: Point, to: Point): string =>
    stroke(polygon([from, to], false), darken(fabric.rim, 0.2), 14, 0.9, ' stroke-dasharray="2 9"');
  return (
    fromAbove(ink, palette) +
    dropShadow(path, [16, 22], 12, 0.36) +
    fringe(corners[0], corners[1]) +
    fringe(corners[3], corners[2]) +
    clipped(
      weave(ink, diagonal(bilinear(corners)), (u, v) => 0.22 - 0.14 * u - 0.14 * v, slanting(56), fabric),
      ink.clip(path),
    ) +
    stroke(path, fabric.rim, 9) +
    rolled(ink, 140, 960, 226, 66, fabric) +
    roundShadow(ink, 610 + 24, 660 + 30, 190, 190, 28, 0.4) +
    drawTray(ink, 610, 660, 190, 190, {
      ...fabric,
      upright: () => "#d9b473",
      level: () => "#cfa563",
      rim: "#9a6a34",
      fullness: 0.9,
      hexagonal: false,
    }) +
    cupFromAbove(ink, 560, 630, 54, "#f1e4cb", "#8a4414") +
    cupFromAbove(ink, 690, 720, 54, "#f1e4cb", "#8a4414")
  );
}

function eveningScene(ink: Ink, palette: Palette, fabric: Fabric): string {
  const evening: Palette = { ...palette, wall: ["#7d7ba0", "#343a63"], table: ["#8d6d5a", "#4a352f"] };
  return (
    tabletop(ink, evening) +
    FORMS.lampshade(ink, { x: 300, base: 480, width: 330, height: 270 }, fabric) +
    FORMS.lampshade(ink, { x: 730, base: 600, width: 420, height: 340 }, fabric) +
    fill(
      ellipsePath(540, 900, 460, 120),
      ink.radial([
        [0, "#ffd98c", 0.6],
        [1, "#ffd98c", 0],
      ]),
    ) +
    cup(ink, 430, 920, 120, "#f0e3cb") +
    cup(ink, 640, 950, 120, "#b9683f")
  );
}

/** Two or three sizes of the same piece together, with a cup to judge their size by. */
function familyScene(ink: Ink, palette: Palette, form: CraftForm, fabric: Fabric): string {
  const box = FORM_BOXES[form];
  const sized = (x: number, base: number, scale: number): string =>
    FORMS[form](ink, { x, base, width: box.width * scale, height: box.height * scale }, fabric);
  return (
    tabletop(ink, palette) +
    sized(330, 790, 0.62) +
    sized(690, 900, 0.78) +
    castShadow(ink, 300, 960, 120, 60, 0.2) +
    cup(ink, 290, 960, 130, mix(palette.accent, "#f1e4cb", 0.45))
  );
}
