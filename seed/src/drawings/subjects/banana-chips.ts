import { darken, lighten } from "../colour.js";
import type { Point } from "../geometry.js";
import { ring, wobble } from "../geometry.js";
import type { Goods } from "../goods.js";
import type { Ink } from "../ink.js";
import { bananaLeaf } from "../props/leaves.js";
import { chipHeap, chipMacro, drawChip, flecks, lineOn, type ChipLook } from "./chips.js";
import { seasoned } from "./seasoning.js";

/** Thin golden ovals of banana with the dark line of seeds along the middle. */
export function bananaChips(hint: string): Goods {
  const savoury = /asin|salt|gurih|polos|plain|bawang/.test(hint);
  const long = /long|panjang|manis-yayah|nangka|tanduk/.test(hint);
  const plain: ChipLook = {
    tones: savoury ? ["#f0cf7c", "#edc463", "#f4d98f"] : ["#eebc4f", "#e9ad3c", "#f2c968", "#dd9c33"],
    rim: "#a8651b",
    curl: 0.42,
    outline: (ink: Ink): Point[] =>
      ring(
        [0, 0],
        1,
        long ? ink.random.range(0.3, 0.38) : ink.random.range(0.5, 0.62),
        14,
        wobble(ink.random, 0.05),
      ),
    markings: (ink, chip, tone) => {
      const lines = [-0.1, 0.02, 0.11].map((y, index) =>
        lineOn(
          chip,
          [
            [-0.72 + index * 0.06, y * 0.6],
            [-0.2, y],
            [0.3, y * 1.1],
            [0.72 - index * 0.05, y * 0.6],
          ],
          darken(tone, 0.42),
          index === 1 ? 3 : 1.8,
          0.42,
        ),
      );
      return (
        lines.join("") +
        flecks(ink, chip, 5, 0.05, darken(tone, 0.55), 0.4) +
        lineOn(
          chip,
          [
            [-0.82, -0.2],
            [-0.3, -0.44],
            [0.4, -0.44],
          ],
          lighten(tone, 0.8),
          3,
          0.55,
        )
      );
    },
  };
  const look = seasoned(plain, hint);
  return {
    words: ["KERIPIK", "PISANG"],
    emblem: "banana",
    pieceSize: 66,
    heap: (ink, area) => chipHeap(ink, look, area, area.pitch === 1 ? 64 : 60),
    piece: (ink, at, size, pitch) => drawChip(ink, look, at, size, pitch),
    macro: (ink) => chipMacro(ink, look, 190),
    garnish: (ink, at, size, pitch) =>
      bananaLeaf(ink, at, size * 3.1, size * 1.25, ink.random.range(-24, -8), pitch),
  };
}
