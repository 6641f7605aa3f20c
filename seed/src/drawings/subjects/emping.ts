import { darken, lighten } from "../colour.js";
import { ellipsePath, ring, wobble, type Point } from "../geometry.js";
import type { Goods } from "../goods.js";
import { fill, type Ink } from "../ink.js";
import { nearShadow } from "../light.js";
import { twig } from "../props/leaves.js";
import { chipHeap, chipMacro, drawChip, flecks, lineOn, type ChipLook } from "./chips.js";
import { seasoned } from "./seasoning.js";

/** Red and yellow melinjo seeds, as they come from the tree. */
function melinjo(ink: Ink, at: Point, size: number): string {
  return Array.from({ length: 5 }, (_, index) => {
    const [x, y] = [at[0] + ink.random.around(size), at[1] + ink.random.around(size * 0.5)];
    const colour = index % 3 === 0 ? "#d99a2b" : index % 3 === 1 ? "#b33a22" : "#c9552a";
    const seed = ellipsePath(x, y, size * 0.19, size * 0.13);
    return (
      nearShadow(seed, [4, 6], 0.3) +
      fill(
        seed,
        ink.radial(
          [
            [0, lighten(colour, 0.5)],
            [0.5, colour],
            [1, darken(colour, 0.4)],
          ],
          [0.34, 0.3, 0.75],
        ),
      )
    );
  }).join("");
}

/** Thin pale-gold discs of pounded melinjo that let light through. */
export function emping(hint: string): Goods {
  const thick = /tebal|ceplis|thick/.test(hint);
  const broken = /pecah|broken/.test(hint);
  const scale = /jumbo/.test(hint) ? 1.45 : /mini|tunggal/.test(hint) ? 0.7 : 1;
  const raw = /mentah|raw/.test(hint);
  const plain: ChipLook = {
    tones: raw ? ["#ece0bd", "#e6d7ac", "#f1e8cc"] : ["#f0d795", "#ecc97c", "#f4e1ac", "#e6bd6a"],
    rim: "#b98a3e",
    curl: raw ? 0.22 : 0.62,
    seeThrough: thick ? 1 : 0.86,
    outline: (ink): Point[] =>
      ring(
        [0, 0],
        1,
        broken ? ink.random.range(0.4, 0.8) : ink.random.range(0.8, 0.96),
        broken ? 9 : 18,
        wobble(ink.random, 0.1, [2, 3, 4, 7]),
      ),
    markings: (ink, chip, tone) => {
      const { random } = ink;
      const cracks = Array.from({ length: 4 }, () => {
        const angle = random.range(0, Math.PI * 2);
        return lineOn(
          chip,
          [
            [Math.cos(angle) * 0.3, Math.sin(angle) * 0.3],
            [Math.cos(angle + 0.2) * 0.6, Math.sin(angle + 0.2) * 0.6],
            [Math.cos(angle) * 0.9, Math.sin(angle) * 0.86],
          ],
          darken(tone, 0.4),
          1.8,
          0.34,
        );
      });
      return (
        flecks(ink, chip, 7, 0.16, lighten(tone, 0.8), 0.34) +
        flecks(ink, chip, 7, 0.1, darken(tone, 0.3), 0.22) +
        cracks.join("") +
        lineOn(
          chip,
          [
            [-0.82, -0.2],
            [-0.5, -0.66],
            [0.1, -0.82],
          ],
          "#fffdf2",
          4,
          0.75,
        )
      );
    },
  };
  const look = seasoned(plain, hint);
  return {
    words: ["EMPING", "MELINJO"],
    emblem: "melinjo",
    pieceSize: 70 * scale,
    heap: (ink, area) => chipHeap(ink, look, area, (area.pitch === 1 ? 68 : 64) * scale),
    piece: (ink, at, size, pitch) => drawChip(ink, look, at, size, pitch),
    macro: (ink) => chipMacro(ink, look, 200 * scale),
    garnish: (ink, at, size) =>
      twig(ink, at, size * 1.7, ink.random.range(-40, -16), "#55793a", 2) +
      melinjo(ink, [at[0] + size * 0.5, at[1] + size * 0.34], size),
  };
}
