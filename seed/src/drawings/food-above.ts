import { fromAbove } from "./backdrop.js";
import { darken, lighten, mix, SHADE } from "./colour.js";
import { drawPack, type FoodVessel } from "./food-pack.js";
import { drawTray } from "./forms/flat.js";
import { ellipsePath } from "./geometry.js";
import type { Goods } from "./goods.js";
import { clipped, fill, placed, stroke, type Ink } from "./ink.js";
import { dropShadow, roundShadow } from "./light.js";
import type { Palette } from "./palette.js";
import { ABOVE_PITCH } from "./pose.js";
import { bananaLeaf } from "./props/leaves.js";
import { cloth, cupFromAbove } from "./props/tableware.js";
import { bambooFabric } from "./subjects/fabrics.js";
import { BOWL_COLOURS, bowlFromAbove, bowlRimFromAbove } from "./vessels/bowl.js";
import { pouchPath, type UprightBox } from "./vessels/pouch.js";

interface Setting {
  readonly ink: Ink;
  readonly palette: Palette;
  readonly goods: Goods;
  readonly vessel: FoodVessel;
  /** Mirrors a place from left to right where the setting is turned about. */
  readonly side: (x: number) => number;
  readonly turned: number;
}

function filledBowl({ ink, goods }: Setting, x: number, y: number, radius: number): string {
  const held = goods.heap(ink, { x, y, radius: radius * 0.8, height: 90, pitch: ABOVE_PITCH });
  return (
    bowlFromAbove(ink, x, y, radius, ink.random.pick(BOWL_COLOURS)) +
    clipped(held, ink.clip(ellipsePath(x, y, radius * 1.02, radius * 1.02))) +
    bowlRimFromAbove(ink, x, y, radius)
  );
}

function lyingPack({ ink, goods, palette, turned }: Setting, x: number, y: number, degrees: number): string {
  const pouch: UprightBox = { x: 0, base: 240, width: 320, height: 480 };
  const pack = drawPack(ink, goods, "pouch", pouch, palette.accent);
  return placed(dropShadow(pouchPath(pouch), [14, 22], 12, 0.4) + pack, x, y, degrees * turned);
}

function drink({ ink }: Setting, x: number, y: number, radius = 78): string {
  const colour = ink.random.pick(["#f1e4cb", "#b9683f", "#5d6f4a", "#4b5580"]);
  return cupFromAbove(ink, x, y, radius, colour, ink.random.pick(["#8a4414", "#9a4d17", "#5a2c14"]));
}

function loosePieces({ ink, goods, side }: Setting, places: readonly (readonly [number, number])[]): string {
  return places
    .map(([x, y]) =>
      goods.piece(
        ink,
        [side(x + ink.random.around(36)), y + ink.random.around(36)],
        goods.pieceSize * 1.12,
        ABOVE_PITCH,
      ),
    )
    .join("");
}

/** Whether a pack of this kind may lie on the table as a pouch does. */
function liesFlat(vessel: FoodVessel): boolean {
  return vessel === "pouch" || vessel === "sack";
}

/** A bowl on a woven cloth, the pack and a drink beside it. */
function onCloth(setting: Setting): string {
  const { ink, palette, goods, vessel, side } = setting;
  return (
    cloth(
      ink,
      side(380),
      660,
      620,
      700,
      ink.random.range(-18, 18),
      mix(palette.cloth, palette.wall[1], 0.12),
    ) +
    (liesFlat(vessel)
      ? lyingPack(setting, side(850), 330, 11) + drink(setting, side(215), 200)
      : drink(setting, side(850), 250, 86)) +
    goods.garnish(ink, [side(850) - 60, 690], 100, 1) +
    filledBowl(setting, side(410), 610, 300) +
    loosePieces(setting, [
      [760, 800],
      [860, 860],
      [950, 780],
    ])
  );
}

/** The goods spread on a leaf over a winnowing tray. */
function onTray(setting: Setting): string {
  const { ink, palette, goods, side } = setting;
  const [x, y, radius] = [side(470), 560, 380];
  return (
    roundShadow(ink, x + 30, y + 36, radius, radius, 36, 0.42) +
    drawTray(ink, x, y, radius, radius, bambooFabric(ink, palette.accent, "")) +
    bananaLeaf(ink, [x, y], radius * 1.62, radius * 0.98, -32 * setting.turned) +
    goods.heap(ink, { x, y, radius: radius * 0.5, height: 70, pitch: ABOVE_PITCH }) +
    drink(setting, side(940), 190, 88) +
    goods.garnish(ink, [side(900) - 70, 860], 104, 1) +
    loosePieces(setting, [
      [880, 560],
      [960, 660],
    ])
  );
}

/** Two bowls on a board, one of them small. */
function onBoard(setting: Setting): string {
  const { ink, goods, vessel, side } = setting;
  const wood = "#a8754a";
  const [left, top] = [Math.min(side(90), side(700)), 110];
  const plank = `M${left + 30} ${top}H${left + 580}Q${left + 610} ${top} ${left + 610} ${top + 30}V${top + 830}Q${left + 610} ${top + 860} ${left + 580} ${top + 860}H${left + 30}Q${left} ${top + 860} ${left} ${top + 830}V${top + 30}Q${left} ${top} ${left + 30} ${top}Z`;
  const grain = [80, 170, 260, 350, 440, 530]
    .map((dx) => `M${left + dx} ${top + 20}q${ink.random.around(24).toFixed(1)} 410 0 820`)
    .join("");
  return (
    dropShadow(plank, [20, 26], 12, 0.4) +
    fill(
      plank,
      ink.linear([
        [0, lighten(wood, 0.42)],
        [0.5, lighten(wood, 0.1)],
        [1, darken(wood, 0.2)],
      ]),
    ) +
    stroke(grain, darken(wood, 0.4), 3, 0.2) +
    filledBowl(setting, side(400), 690, 262) +
    filledBowl(setting, side(430), 262, 132) +
    (liesFlat(vessel) ? lyingPack(setting, side(872), 400, -7) : drink(setting, side(890), 300, 90)) +
    goods.garnish(ink, [side(880) - 70, 800], 104, 1) +
    loosePieces(setting, [
      [800, 920],
      [930, 960],
    ])
  );
}

const SETTINGS = [onCloth, onCloth, onTray, onBoard] as const;

/** View 3: a table from straight above: the goods served, their pack or a drink, something fresh. */
export function foodFromAbove(ink: Ink, palette: Palette, goods: Goods, vessel: FoodVessel): string {
  const right = ink.random.chance(0.5);
  const setting: Setting = {
    ink,
    palette,
    goods,
    vessel,
    side: (x) => (right ? x : 1080 - x),
    turned: right ? 1 : -1,
  };
  const served = ink.random.pick(SETTINGS);
  const vignette = ink.radial(
    [
      [0, SHADE, 0],
      [0.7, SHADE, 0],
      [1, SHADE, 0.2],
    ],
    [460, 430, 900],
    true,
  );
  return fromAbove(ink, palette) + served(setting) + fill("M0 0H1080V1080H0Z", vignette);
}
