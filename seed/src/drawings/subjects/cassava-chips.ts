import { darken, lighten, type Colour } from "../colour.js";
import type { Posed } from "../pose.js";
import { ring, wobble, type Point } from "../geometry.js";
import type { Goods } from "../goods.js";
import { chilli, leaf } from "../props/leaves.js";
import { chipHeap, chipMacro, drawChip, flecks, lineOn, type ChipLook } from "./chips.js";
import { seasoned } from "./seasoning.js";

/** White-gold discs of cassava with blistered, uneven edges; plain, with chilli, or with lime leaf. */
export function cassavaChips(hint: string): Goods {
  const spicy = /pedas|spic|balado|chil|cabai/.test(hint);
  const limeLeaf = /jeruk|lime|daun/.test(hint);
  const sticks = /stik|stick/.test(hint);
  const ridged = /gelombang|ridge/.test(hint);
  const purple = /ungu|two colours|purple/.test(hint);
  const plain: ChipLook = {
    tones: purple
      ? ["#8a5a94", "#f4e6c4", "#7a4a86", "#9c70a4", "#f0dcb0"]
      : ["#f6e6bd", "#f2dba2", "#f9eecf", "#ecce8c"],
    rim: purple ? "#5d3a5a" : "#bf8a3e",
    curl: 0.46,
    outline: (ink): Point[] =>
      ring([0, 0], 1, sticks ? 0.15 : 0.93, 22, wobble(ink.random, 0.07, [2, 3, 7, 9, 11])),
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
        (ridged ? ridges(chip, tone) : "") +
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
  const look = seasoned(plain, hint);
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

function ridges(chip: Posed, tone: Colour): string {
  return [-0.72, -0.48, -0.24, 0, 0.24, 0.48, 0.72]
    .map((y) => {
      const half = Math.sqrt(1 - y * y) * 0.9;
      const line = (shift: number): Point[] => [
        [-half, y + shift],
        [0, y + shift],
        [half, y + shift],
      ];
      return (
        lineOn(chip, line(0), darken(tone, 0.3), 3, 0.5) +
        lineOn(chip, line(-0.06), lighten(tone, 0.7), 3, 0.6)
      );
    })
    .join("");
}
