import { tabletop } from "./backdrop.js";
import { darken, lighten } from "./colour.js";
import { drawPack, PACK_SIZES, type FoodVessel } from "./food-pack.js";
import { basketForm } from "./forms/round.js";
import { ellipsePath } from "./geometry.js";
import type { Goods, HeapArea } from "./goods.js";
import { fill, stroke, type Ink } from "./ink.js";
import { castShadow, pool, roundShadow } from "./light.js";
import type { Palette } from "./palette.js";
import { TABLE_PITCH } from "./pose.js";
import { bananaLeaf } from "./props/leaves.js";
import { bambooFabric } from "./subjects/fabrics.js";
import { BOWL_COLOURS, bowlParts } from "./vessels/bowl.js";
import type { UprightBox } from "./vessels/pouch.js";

type Ground = "bowl" | "leaf" | "board" | "bare";

/** A pile in a bowl, on a leaf, on a board or on the bare table. */
function serving(ink: Ink, goods: Goods, area: HeapArea, kind: Ground): string {
  const { random } = ink;
  const { x, y, radius } = area;
  if (kind === "bowl") {
    const bowl = { x, y: y - radius * 0.3, radius, depth: radius * 0.62 };
    const [back, front] = bowlParts(ink, bowl, random.pick(BOWL_COLOURS));
    return back + goods.heap(ink, { ...area, y: y - radius * 0.34, radius: radius * 0.86 }) + front;
  }
  const shade = pool(ink, x + radius * 0.22, y + radius * 0.1, radius * 1.4, radius * 0.56, 0.46);
  const leaf =
    kind === "leaf"
      ? bananaLeaf(ink, [x + 6, y + radius * 0.12], radius * 2.9, radius * 1.9, random.range(-12, 8), 0.46)
      : "";
  return (
    leaf +
    (kind === "board" ? board(ink, x, y + radius * 0.16, radius * 1.45) : "") +
    shade +
    goods.heap(ink, area)
  );
}

/** A round wooden board lying on the table. */
function board(ink: Ink, x: number, y: number, rx: number): string {
  const ry = rx * TABLE_PITCH;
  const wood = "#b07a48";
  const rings = [0.82, 0.6, 0.4]
    .map((share) => ellipsePath(x + rx * 0.1, y - 4, rx * share, ry * share))
    .join("");
  return (
    roundShadow(ink, x + 24, y + 26, rx, ry, 30, 0.4) +
    fill(ellipsePath(x, y + 16, rx, ry), darken(wood, 0.4)) +
    fill(
      ellipsePath(x, y, rx, ry),
      ink.linear([
        [0, lighten(wood, 0.44)],
        [0.5, wood],
        [1, darken(wood, 0.2)],
      ]),
    ) +
    stroke(rings, darken(wood, 0.3), 3, 0.25) +
    stroke(ellipsePath(x, y, rx, ry), lighten(wood, 0.5), 3, 0.5)
  );
}

function looseRow(ink: Ink, goods: Goods, x: number, y: number, spread: number, count: number): string {
  return Array.from({ length: count }, () =>
    goods.piece(
      ink,
      [x + ink.random.around(spread), y + ink.random.range(0, 34)],
      goods.pieceSize * 0.9,
      TABLE_PITCH,
    ),
  ).join("");
}

/** View 1: the packed goods and a serving of them on a table in morning light. */
export function foodHero(ink: Ink, palette: Palette, goods: Goods, vessel: FoodVessel): string {
  const ground = tabletop(ink, palette);
  if (vessel === "bowl" || vessel === "none") {
    const area: HeapArea = { x: 540, y: 770, radius: 296, height: 190, pitch: TABLE_PITCH };
    const kind = vessel === "bowl" ? "bowl" : ink.random.pick(["leaf", "board"] as const);
    return (
      ground +
      goods.garnish(ink, [760, 690], 110, 0.6) +
      serving(ink, goods, area, kind) +
      looseRow(ink, goods, 230, 950, 190, 2) +
      looseRow(ink, goods, 850, 930, 190, 2)
    );
  }
  if (vessel === "basket") return ground + inBasket(ink, palette, goods);
  const [width, height] = PACK_SIZES[vessel];
  const scale = ink.random.range(1.05, 1.16);
  const size = { width: width * scale, height: height * scale };
  return ground + (ink.random.chance(0.28) ? centred : aside)(ink, palette, goods, vessel, size);
}

function inBasket(ink: Ink, palette: Palette, goods: Goods): string {
  const fabric = bambooFabric(ink, palette.accent, "");
  const basket = basketForm((_, x, y, radius) =>
    goods.heap(ink, { x, y: y - radius * 0.02, radius: radius * 0.86, height: radius * 0.52, pitch: 0.32 }),
  );
  return (
    goods.garnish(ink, [800, 740], 110, 0.6) +
    basket(ink, { x: 520, base: 900, width: 590, height: 420 }, fabric) +
    looseRow(ink, goods, 230, 955, 150, 1) +
    looseRow(ink, goods, 850, 950, 160, 2)
  );
}

type Arrangement = (
  ink: Ink,
  palette: Palette,
  goods: Goods,
  vessel: FoodVessel,
  size: { width: number; height: number },
) => string;

/** The pack in the middle, its goods before it on both sides. */
const centred: Arrangement = (ink, palette, goods, vessel, size) => {
  const box: UprightBox = { x: 535, base: 830, width: size.width * 1.04, height: size.height * 1.04 };
  return (
    goods.garnish(ink, [730, 800], 96, 0.6) +
    castShadow(ink, box.x, box.base, box.width, box.height) +
    drawPack(ink, goods, vessel, box, palette.accent) +
    serving(ink, goods, { x: 300, y: 930, radius: 150, height: 84, pitch: TABLE_PITCH }, "bare") +
    serving(ink, goods, { x: 800, y: 950, radius: 112, height: 56, pitch: TABLE_PITCH }, "bare") +
    looseRow(ink, goods, 545, 985, 80, 1)
  );
};

/** The pack to one side, perhaps a second behind it, and a serving to the other. */
const aside: Arrangement = (ink, palette, goods, vessel, size) => {
  const { random } = ink;
  const left = random.chance(0.55);
  const box: UprightBox = { x: left ? 400 : 650, base: 850, ...size };
  const area: HeapArea = { x: left ? 740 : 300, y: 905, radius: 205, height: 120, pitch: TABLE_PITCH };
  const kind = vessel === "sack" ? "bowl" : random.pick(["bowl", "leaf", "board", "bare"] as const);
  const second = vessel !== "sack" && vessel !== "box" && random.chance(0.3);
  const rear: UprightBox = {
    x: box.x + (left ? 250 : -250),
    base: 790,
    width: size.width * 0.86,
    height: size.height * 0.86,
  };
  const behind = second
    ? castShadow(ink, rear.x, rear.base, rear.width, rear.height, 0.26) +
      drawPack(ink, goods, vessel, rear, palette.accent)
    : goods.garnish(ink, left ? [690, 765] : [330, 760], 92, 0.6);
  return (
    behind +
    castShadow(ink, box.x, box.base, box.width, box.height) +
    drawPack(ink, goods, vessel, box, palette.accent) +
    serving(ink, goods, area, kind) +
    looseRow(ink, goods, left ? 480 : 600, 985, 210, 2)
  );
};
