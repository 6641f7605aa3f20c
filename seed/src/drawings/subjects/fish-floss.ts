import { darken, lighten, type Colour } from "../colour.js";
import { num, ring, smooth, wobble, type Point } from "../geometry.js";
import type { Goods, HeapArea } from "../goods.js";
import { fill, SHEET, stroke, type Ink } from "../ink.js";
import { nearShadow } from "../light.js";
import { chilli, leaf } from "../props/leaves.js";
import { macroLight } from "./chips.js";

/** Many short curled threads in one stroke each, the tones from deep to light. */
function threads(
  ink: Ink,
  count: number,
  length: number,
  width: number,
  paint: Colour,
  place: () => Point,
  opacity = 0.9,
): string {
  const { random } = ink;
  let path = "";
  for (let index = 0; index < count; index += 1) {
    const [x, y] = place();
    const turn = random.range(0, 6.283);
    const reach = length * random.range(0.5, 1.2);
    const [dx, dy] = [Math.cos(turn) * reach, Math.sin(turn) * reach * 0.7];
    const bow = random.range(-0.7, 0.7);
    path += `M${num(x)} ${num(y)}q${num(dx / 2 - dy * bow)} ${num(dy / 2 + dx * bow)} ${num(dx)} ${num(dy)}`;
  }
  return stroke(path, paint, width, opacity);
}

function heap(ink: Ink, area: HeapArea, base: Colour, fleck: Colour): string {
  const { random } = ink;
  const { x, y, radius, height, pitch } = area;
  const rise = Math.sqrt(Math.max(0, 1 - pitch * pitch));
  const lift = height * rise;
  const on = (limit: number, dx: number, dy: number) => (): Point => {
    const angle = random.range(0, 6.283);
    const reach = Math.sqrt(random.next()) * limit;
    return [
      x + (Math.cos(angle) * reach + dx) * radius,
      y + (Math.sin(angle) * reach + dy) * radius * pitch - lift * (1 - reach * reach),
    ];
  };
  const mound = smooth(
    ring([x, y], radius * 0.96, radius * Math.max(0.36, pitch) * 0.96, 20, wobble(random, 0.03)).map(
      ([px, py]): Point => {
        const back = Math.max(0, (y - py) / (radius * pitch));
        return [px, py - lift * back * (1.25 - Math.abs(px - x) / radius)];
      },
    ),
  );
  const length = Math.max(16, radius * 0.16);
  return (
    nearShadow(mound, [radius * 0.08, radius * 0.07], 0.28) +
    fill(
      mound,
      ink.linear([
        [0, base],
        [1, darken(base, 0.6)],
      ]),
    ) +
    threads(ink, 240, length, 3.4, darken(base, 0.45), on(1.02, 0.04, 0.05)) +
    threads(ink, 330, length, 3, darken(base, 0.16), on(1, 0, 0)) +
    threads(ink, 330, length, 2.8, lighten(base, 0.16), on(0.9, -0.04, -0.05)) +
    threads(ink, 40, length * 0.6, 3, fleck, on(0.9, 0, 0)) +
    threads(ink, 210, length, 2.4, lighten(base, 0.48), on(0.66, -0.16, -0.16), 0.85)
  );
}

/** Abon: fish cooked down to a dry golden-brown floss. */
export function fishFloss(hint: string): Goods {
  const spicy = /pedas|spic|balado|chil/.test(hint);
  const base = spicy ? "#b5602c" : /lele|catfish|original|gurih/.test(hint) ? "#b98549" : "#c08a45";
  const fleck = spicy ? "#b3271a" : "#7c4a1f";
  return {
    words: ["ABON", "IKAN"],
    emblem: "fish",
    pieceSize: 46,
    heap: (ink, area) => heap(ink, area, base, fleck),
    piece: (ink, at, size, pitch) =>
      heap(ink, { x: at[0], y: at[1], radius: size * 0.8, height: size * 0.3, pitch }, base, fleck),
    macro: (ink) => {
      const { random } = ink;
      const anywhere = (): Point => [random.range(-80, SHEET + 40), random.range(-60, SHEET + 40)];
      let body = fill(`M0 0H${SHEET}V${SHEET}H0Z`, darken(base, 0.5));
      body +=
        threads(ink, 420, 130, 13, darken(base, 0.34), anywhere) +
        threads(ink, 260, 120, 10, darken(base, 0.14), anywhere);
      for (let tuft = 0; tuft < 22; tuft += 1) {
        const [x, y] = anywhere();
        const size = random.range(120, 210);
        const near = (shift: number) => (): Point => {
          const angle = random.range(0, 6.283);
          const reach = Math.sqrt(random.next()) * size;
          return [
            x + Math.cos(angle) * reach - size * shift,
            y + Math.sin(angle) * reach * 0.8 - size * shift,
          ];
        };
        body +=
          threads(ink, 30, 110, 10, darken(base, 0.2), near(0)) + threads(ink, 34, 105, 8, base, near(0.06));
        body +=
          threads(ink, 30, 100, 7, lighten(base, 0.24), near(0.14)) +
          threads(ink, 16, 90, 5, lighten(base, 0.55), near(0.24));
      }
      return (
        body +
        threads(ink, spicy ? 60 : 24, 46, 7, fleck, anywhere) +
        threads(ink, 70, 100, 4, lighten(base, 0.7), anywhere, 0.7) +
        macroLight(ink)
      );
    },
    garnish: (ink, at, size) =>
      spicy
        ? chilli(ink, at, size * 2, -18) +
          chilli(ink, [at[0] + size * 0.4, at[1] + size * 0.36], size * 1.7, 14)
        : leaf(ink, at, size * 2.1, size * 0.8, -30, "#5d7d3c") +
          leaf(ink, [at[0] + size * 0.2, at[1] + size * 0.2], size * 1.7, size * 0.66, 16, "#6e8c45"),
  };
}
