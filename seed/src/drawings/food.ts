import { mix, type Colour } from "./colour.js";
import { fromAbove, tabletop } from "./backdrop.js";
import { ellipsePath } from "./geometry.js";
import type { Goods, HeapArea } from "./goods.js";
import { clipped, fill, placed, type Ink } from "./ink.js";
import { castShadow, dropShadow, pool } from "./light.js";
import type { Palette } from "./palette.js";
import { ABOVE_PITCH, TABLE_PITCH } from "./pose.js";
import { bananaLeaf } from "./props/leaves.js";
import { cloth, cupFromAbove } from "./props/tableware.js";
import { BOWL_COLOURS, bowlFromAbove, bowlParts, bowlRimFromAbove } from "./vessels/bowl.js";
import { drawBox } from "./vessels/box.js";
import { drawBottle, drawJar } from "./vessels/jar.js";
import { drawPouch, pouchPath, type UprightBox, type WindowView } from "./vessels/pouch.js";
import { drawSack } from "./vessels/sack.js";

/** What a food stands in on its sheet. */
export type FoodVessel = "pouch" | "jar" | "box" | "bowl" | "basket" | "sack" | "bottle" | "none";

/** The goods seen through a window or behind glass. */
function goodsWithin(ink: Ink, goods: Goods): WindowView {
  return (area) => {
    const radius = area.width * 0.62;
    const rows = Math.ceil(area.height / (radius * 0.5));
    let body = "";
    for (let row = 0; row < rows; row += 1) {
      const y = area.y + area.height * ((row + 0.9) / rows);
      body += goods.heap(ink, { x: area.x + area.width / 2, y, radius, height: radius * 0.5, pitch: 0.6 });
    }
    return body;
  };
}

function vesselSize(vessel: FoodVessel): [width: number, height: number] {
  switch (vessel) {
    case "jar":
      return [300, 420];
    case "box":
      return [340, 440];
    case "sack":
      return [430, 500];
    case "bottle":
      return [190, 500];
    default:
      return [350, 520];
  }
}

/** The packed goods, upright, without their shadow. */
function packed(ink: Ink, goods: Goods, vessel: FoodVessel, box: UprightBox, accent: Colour): string {
  const text = { words: goods.words, emblem: goods.emblem };
  const view = goodsWithin(ink, goods);
  switch (vessel) {
    case "jar":
      return drawJar(ink, box, accent, text, view);
    case "box":
      return drawBox(ink, box, accent, text);
    case "sack":
      return drawSack(ink, box, accent, text);
    case "bottle":
      return drawBottle(ink, box, accent, text, "#7a3d14");
    default:
      return drawPouch(ink, box, accent, text, view);
  }
}

/** A pile on a leaf, in a bowl or on the bare table, with a few loose pieces. */
function serving(ink: Ink, goods: Goods, area: HeapArea, kind: "bowl" | "leaf" | "bare"): string {
  const { random } = ink;
  if (kind === "bowl") {
    const colour = random.pick(BOWL_COLOURS);
    const [back, front] = bowlParts(
      ink,
      { x: area.x, y: area.y - area.radius * 0.3, radius: area.radius, depth: area.radius * 0.62 },
      colour,
    );
    const heaped = goods.heap(ink, {
      ...area,
      y: area.y - area.radius * 0.34,
      radius: area.radius * 0.86,
      height: area.height,
    });
    return back + heaped + front;
  }
  const leaf =
    kind === "leaf"
      ? bananaLeaf(
          ink,
          [area.x + 6, area.y + area.radius * 0.12],
          area.radius * 2.9,
          area.radius * 1.9,
          random.range(-12, 8),
          0.46,
        )
      : "";
  return (
    leaf +
    pool(
      ink,
      area.x + area.radius * 0.22,
      area.y + area.radius * 0.1,
      area.radius * 1.4,
      area.radius * 0.56,
      0.46,
    ) +
    goods.heap(ink, area)
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
  const { random } = ink;
  const ground = tabletop(ink, palette);
  if (vessel === "bowl" || vessel === "basket" || vessel === "none") {
    const area: HeapArea = {
      x: 540,
      y: 770,
      radius: vessel === "none" ? 290 : 300,
      height: 190,
      pitch: TABLE_PITCH,
    };
    return (
      ground +
      goods.garnish(ink, [760, 690], 110, 0.6) +
      serving(ink, goods, area, vessel === "none" ? "leaf" : "bowl") +
      looseRow(ink, goods, 230, 950, 190, 2) +
      looseRow(ink, goods, 850, 930, 190, 2)
    );
  }
  const [width, height] = vesselSize(vessel);
  const left = random.chance(0.55);
  const scale = random.range(1.05, 1.16);
  const box: UprightBox = { x: left ? 400 : 650, base: 850, width: width * scale, height: height * scale };
  const area: HeapArea = { x: left ? 740 : 300, y: 905, radius: 205, height: 120, pitch: TABLE_PITCH };
  const kind = vessel === "sack" ? "bowl" : random.pick(["bowl", "leaf", "bare", "bare"] as const);
  const second = vessel !== "sack" && vessel !== "box" && random.chance(0.3);
  const behind: UprightBox = {
    x: box.x + (left ? 250 : -250),
    base: 790,
    width: box.width * 0.86,
    height: box.height * 0.86,
  };
  return (
    ground +
    (second
      ? castShadow(ink, behind.x, behind.base, behind.width, behind.height, 0.26) +
        packed(ink, goods, vessel, behind, palette.accent)
      : "") +
    (second ? "" : goods.garnish(ink, left ? [690, 765] : [330, 760], 92, 0.6)) +
    castShadow(ink, box.x, box.base, box.width, box.height) +
    packed(ink, goods, vessel, box, palette.accent) +
    serving(ink, goods, area, kind) +
    looseRow(ink, goods, left ? 480 : 600, 985, 210, 2)
  );
}

/** View 3: a table from straight above: a bowl of the goods, their pack, a drink and a cloth. */
export function foodFromAbove(ink: Ink, palette: Palette, goods: Goods, vessel: FoodVessel): string {
  const { random } = ink;
  const right = random.chance(0.5);
  const side = (x: number): number => (right ? x : 1080 - x);
  const bowl = { x: side(410), y: 610, radius: 300 };
  const colour = random.pick(BOWL_COLOURS);
  const held = goods.heap(ink, {
    x: bowl.x,
    y: bowl.y,
    radius: bowl.radius * 0.8,
    height: 90,
    pitch: ABOVE_PITCH,
  });
  const pouch: UprightBox = { x: 0, base: 240, width: 320, height: 480 };
  const lying =
    vessel === "pouch" || vessel === "sack"
      ? placed(
          dropShadow(ink, pouchPath(pouch), [14, 22], 12, 0.4) +
            packed(ink, goods, "pouch", pouch, palette.accent),
          side(850),
          330,
          right ? 11 : -11,
        )
      : cupFromAbove(ink, side(850), 250, 84, random.pick(["#f1e4cb", "#b9683f", "#5d6f4a"]), "#8a4414");
  const drink =
    vessel === "pouch" || vessel === "sack"
      ? cupFromAbove(ink, side(215), 200, 74, random.pick(["#f1e4cb", "#b9683f", "#4b5580"]), "#9a4d17")
      : "";
  const crumbs = Array.from({ length: 3 }, (_, index) =>
    goods.piece(
      ink,
      [side(760 + index * 96 + random.around(40)), 800 + random.around(190)],
      goods.pieceSize * 1.12,
      ABOVE_PITCH,
    ),
  );
  return (
    fromAbove(ink, palette) +
    cloth(ink, side(380), 660, 620, 700, random.range(-18, 18), mix(palette.cloth, palette.wall[1], 0.12)) +
    lying +
    drink +
    goods.garnish(ink, [side(right ? 790 : 950), 690], 100, 1) +
    bowlFromAbove(ink, bowl.x, bowl.y, bowl.radius, colour) +
    clipped(held, ink.clip(ellipsePath(bowl.x, bowl.y, bowl.radius * 1.02, bowl.radius * 1.02))) +
    bowlRimFromAbove(ink, bowl.x, bowl.y, bowl.radius) +
    crumbs.join("") +
    fill(
      "M0 0H1080V1080H0Z",
      ink.radial(
        [
          [0, "#2a160d", 0],
          [0.7, "#2a160d", 0],
          [1, "#2a160d", 0.2],
        ],
        [460, 430, 900],
        true,
      ),
    )
  );
}
