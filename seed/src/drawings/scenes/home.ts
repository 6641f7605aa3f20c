import { FORMS } from "../craft-forms.js";
import { Ink, placed } from "../ink.js";
import { castShadow, pool } from "../light.js";
import { bananaLeaf } from "../props/leaves.js";
import { emping } from "../subjects/emping.js";
import { bananaChips } from "../subjects/banana-chips.js";
import { bambooFabric, pandanFabric } from "../subjects/fabrics.js";
import { crossSection, fossilLook } from "../subjects/fossil-wood.js";
import { cabochon, opalLook } from "../subjects/opal.js";
import { palmSugar } from "../subjects/palm-sugar.js";
import { palmSugarGranules } from "../subjects/palm-sugar-granules.js";
import { bowlParts } from "../vessels/bowl.js";
import { drawJar } from "../vessels/jar.js";
import { drawPouch, type UprightBox } from "../vessels/pouch.js";
import { rolled } from "../forms/mat.js";
import { darken } from "../colour.js";
import { ellipsePath } from "../geometry.js";
import { fill } from "../ink.js";
import { hillsOfLebak, longTable } from "./landscape.js";

/** The goods of Lebak on a long table before its hills; 1600 by 900 units. The left third stays quiet, for words. */
export function homeScene(): string {
  const ink = new Ink(1602);
  const [width, height, horizon] = [1600, 900, 560];
  const bamboo = bambooFabric(new Ink(8), "#9c4327", "diamond natural");
  const pandan = pandanFabric(new Ink(21), "#9c4327", "");
  const sale = new Ink(3);
  const stone = fossilLook(sale, "red");
  const opal = opalLook(sale, "black blue green orange");
  const pouch: UprightBox = { x: 930, base: 750, width: 200, height: 300 };
  const jar: UprightBox = { x: 1124, base: 742, width: 160, height: 232 };
  const granules = palmSugarGranules("");
  const bowl = { x: 800, y: 740, radius: 118, depth: 74 };
  const [bowlBack, bowlFront] = bowlParts(ink, bowl, "#4b5580");
  const stand: [number, number] = [1310, 640];
  return ink.sheet(
    hillsOfLebak(ink, width, horizon) +
      longTable(ink, width, horizon, height, "#b0804f") +
      placed(rolled(ink, -330, 330, 0, 82, pandan), 470, 650, 0, 0.46) +
      placed(FORMS.basket(ink, { x: 0, base: 0, width: 560, height: 430 }, bamboo), 640, 716, 0, 0.46) +
      placed(FORMS.bag(ink, { x: 0, base: 0, width: 520, height: 660 }, pandan), 1486, 720, 0, 0.4) +
      castShadow(ink, stand[0], 738, 180, 180) +
      fill(ellipsePath(stand[0] + 12, stand[1], 112, 104), darken(stone.bark, 0.3)) +
      crossSection(ink, stand, 112, 104, stone, 0.8) +
      castShadow(ink, pouch.x, pouch.base, pouch.width, pouch.height) +
      drawPouch(ink, pouch, "#9c4327", { words: ["EMPING", "MELINJO"], emblem: "melinjo" }) +
      castShadow(ink, jar.x, jar.base, jar.width, jar.height) +
      drawJar(ink, jar, "#4f6f35", { words: ["GULA", "SEMUT"], emblem: "palm" }, (area) =>
        granules.heap(ink, {
          x: area.x + area.width / 2,
          y: area.y + area.height * 0.9,
          radius: area.width * 0.6,
          height: area.height * 1.5,
          pitch: 0.5,
        }),
      ) +
      bowlBack +
      placed(
        bananaChips("").heap(ink, { x: 0, y: 0, radius: 222, height: 170, pitch: 0.42 }),
        bowl.x,
        bowl.y - 2,
        0,
        0.46,
      ) +
      bowlFront +
      bananaLeaf(ink, [1060, 826], 360, 150, -6, 0.5) +
      pool(ink, 1040, 822, 150, 40, 0.4) +
      placed(
        emping("").heap(ink, { x: 0, y: 0, radius: 200, height: 110, pitch: 0.42 }),
        1000,
        815,
        0,
        0.46,
      ) +
      placed(
        palmSugar("dome").heap(ink, { x: 0, y: 0, radius: 130, height: 70, pitch: 0.42 }),
        1190,
        818,
        0,
        0.5,
      ) +
      pool(ink, 1430, 806, 84, 22, 0.5) +
      cabochon(ink, 1420, 770, 54, 44, opal),
    width,
    height,
  );
}
