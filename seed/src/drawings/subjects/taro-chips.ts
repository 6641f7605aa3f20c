import { darken, lighten } from "../colour.js";
import { ring, wobble, type Point } from "../geometry.js";
import type { Goods } from "../goods.js";
import { leaf } from "../props/leaves.js";
import { chipHeap, chipMacro, drawChip, flecks, lineOn, type ChipLook } from "./chips.js";
import { seasoned } from "./seasoning.js";

/** Wide pale chips of taro, flecked and veined with purple. */
export function taroChips(hint: string): Goods {
  const sticks = /stik|stick/.test(hint);
  const purple = /ungu|purple/.test(hint);
  const plain: ChipLook = {
    tones: purple ? ["#c7a3b8", "#b98fa8", "#d4b6c6"] : ["#ecdcc0", "#e6d0ad", "#f0e4cf", "#e2c8a4"],
    rim: purple ? "#7a4a66" : "#a97c50",
    curl: 0.5,
    outline: (ink): Point[] =>
      ring(
        [0, 0],
        1,
        sticks ? ink.random.range(0.13, 0.17) : ink.random.range(0.82, 0.94),
        16,
        wobble(ink.random, 0.09, [2, 3, 5, 7]),
      ),
    markings: (ink, chip, tone) => {
      const { random } = ink;
      const veins = Array.from({ length: 5 }, () => {
        const angle = random.range(0, Math.PI * 2);
        const [x, y] = [Math.cos(angle) * 0.2, Math.sin(angle) * 0.2];
        return lineOn(
          chip,
          [
            [x, y],
            [x * 2.2 + random.around(0.1), y * 2.2],
            [x * 3.6, y * 3.6 + random.around(0.1)],
          ],
          "#7d4a72",
          2.2,
          0.4,
        );
      });
      return (
        veins.join("") +
        flecks(ink, chip, 26, 0.05, "#7d4a72", 0.66) +
        flecks(ink, chip, 8, 0.07, "#9c6a8d", 0.5) +
        lineOn(
          chip,
          [
            [-0.8, -0.3],
            [-0.4, -0.72],
            [0.2, -0.78],
          ],
          lighten(tone, 0.9),
          4,
          0.6,
        ) +
        lineOn(
          chip,
          [
            [0.8, 0.25],
            [0.55, 0.62],
            [0.1, 0.8],
          ],
          darken(tone, 0.5),
          4,
          0.25,
        )
      );
    },
  };
  const look = seasoned(plain, hint);
  return {
    words: sticks ? ["STIK", "TALAS"] : ["KERIPIK", "TALAS"],
    emblem: "taro",
    pieceSize: 74,
    heap: (ink, area) => chipHeap(ink, look, area, area.pitch === 1 ? 70 : 66),
    piece: (ink, at, size, pitch) => drawChip(ink, look, at, size, pitch),
    macro: (ink) => chipMacro(ink, look, 205),
    garnish: (ink, at, size) =>
      leaf(ink, at, size * 2, size * 1.35, ink.random.range(-50, -20), "#5d7f45") +
      leaf(ink, [at[0] + size * 0.4, at[1] + size * 0.1], size * 1.3, size * 0.9, 10, "#6f8f4d"),
  };
}
