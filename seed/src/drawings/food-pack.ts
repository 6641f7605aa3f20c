import type { Colour } from "./colour.js";
import type { Goods } from "./goods.js";
import type { Ink } from "./ink.js";
import { drawBottle, drawJerrycan } from "./vessels/bottle.js";
import { drawBox } from "./vessels/box.js";
import { drawJar } from "./vessels/jar.js";
import { drawPouch, type UprightBox, type WindowView } from "./vessels/pouch.js";
import { drawSack } from "./vessels/sack.js";

/** What a food stands in on its sheet. */
export type FoodVessel =
  "pouch" | "jar" | "box" | "bowl" | "basket" | "sack" | "bottle" | "jerrycan" | "none";

/** The colour of palm sugar syrup in the light. */
const SYRUP: Colour = "#7a3d14";

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

/** Width and height of each pack on a hero sheet, in units. */
export const PACK_SIZES: Record<FoodVessel, readonly [width: number, height: number]> = {
  pouch: [350, 520],
  jar: [300, 420],
  box: [340, 440],
  sack: [430, 500],
  bottle: [190, 520],
  jerrycan: [330, 470],
  bowl: [0, 0],
  basket: [0, 0],
  none: [0, 0],
};

/** The packed goods, upright, without their shadow. */
export function drawPack(
  ink: Ink,
  goods: Goods,
  vessel: FoodVessel,
  box: UprightBox,
  accent: Colour,
): string {
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
      return drawBottle(ink, box, accent, text, SYRUP);
    case "jerrycan":
      return drawJerrycan(ink, box, accent, text, SYRUP);
    default:
      return drawPouch(ink, box, accent, text, view);
  }
}
