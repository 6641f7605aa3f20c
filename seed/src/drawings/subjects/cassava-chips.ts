import { darken, lighten } from "../colour.js";
import { ring, wobble, type Point } from "../geometry.js";
import type { Goods } from "../goods.js";
import { chilli, leaf } from "../props/leaves.js";
import { chipHeap, chipMacro, drawChip, flecks, lineOn, type ChipLook } from "./chips.js";

/** White-gold discs of cassava with blistered, uneven edges; plain, with chilli, or with lime leaf. */
export function cassavaChips(hint: string): Goods {
  const spicy = /pedas|spic|balado|chil|cabai/.test(hint);
  const limeLeaf = /jeruk|lime|daun/.test(hint);
  const look: ChipLook = {
    tones: spicy
      ? ["#e2a05a", "#dc8f4a", "#e8b06c", "#d67f3f"]
      : ["#f6e6bd", "#f2dba2", "#f9eecf", "#ecce8c"],
    rim: spicy ? "#9c4a1f" : "#bf8a3e",
    curl: 0.46,
    outline: (ink): Point[] => ring([0, 0], 1, 0.93, 22, wobble(ink.random, 0.07, [2, 3, 7, 9, 11])),
    markings: (ink, chip, tone) => {
      const { random } = ink;
      const star = Array.from({ length: 3 }, (_, index) => {
        const angle = (index / 3) * Math.PI * 2 + random.range(0, 1);
        return lineOn(
          chip,
          [
            [0, 0],
            [Math.cos(angle) * 0.16, Math.sin(angle) * 0.16],
          ],
          darken(tone, 0.4),
          2.6,
          0.4,
        );
      });
      return (
        star.join("") +
        flecks(ink, chip, 6, 0.085, lighten(tone, 0.7), 0.6) +
        flecks(ink, chip, 5, 0.06, darken(tone, 0.32), 0.4) +
        (spicy
          ? flecks(ink, chip, 20, 0.05, "#a8291a", 0.85) + flecks(ink, chip, 6, 0.035, "#f6dd9c", 0.9)
          : "") +
        (limeLeaf ? flecks(ink, chip, 10, 0.075, "#4f7a2c", 0.9) : "") +
        lineOn(
          chip,
          [
            [-0.78, -0.34],
            [-0.4, -0.74],
            [0.2, -0.82],
          ],
          lighten(tone, 0.92),
          4,
          0.6,
        )
      );
    },
  };
  return {
    words: ["KERIPIK", "SINGKONG"],
    emblem: "cassava",
    pieceSize: 68,
    heap: (ink, area) => chipHeap(ink, look, area, area.pitch === 1 ? 66 : 62),
    piece: (ink, at, size, pitch) => drawChip(ink, look, at, size, pitch),
    macro: (ink) => chipMacro(ink, look, 195),
    garnish: (ink, at, size) =>
      spicy
        ? chilli(ink, at, size * 1.7, ink.random.range(-30, 0)) +
          chilli(ink, [at[0] + size * 0.3, at[1] + size * 0.3], size * 1.5, ink.random.range(6, 26))
        : [-120, -80, -42, -4, 34]
            .map((turn) => leaf(ink, at, size * 1.25, size * 0.34, turn, limeLeaf ? "#3f6b2b" : "#66883f"))
            .join(""),
  };
}
