import { darken, lighten, SHADE, type Colour } from "../colour.js";
import { ellipsePath, num } from "../geometry.js";
import { clipped, fill, placed, stroke, type Ink } from "../ink.js";
import { nearShadow, pool, roundShadow } from "../light.js";

/** A wooden spoon whose bowl is at the point; `content` is heaped in it, in the spoon's own turned plane. */
export function spoon(
  ink: Ink,
  at: readonly [number, number],
  length: number,
  degrees: number,
  content?: (x: number, y: number, rx: number, ry: number) => string,
): string {
  const rx = length * 0.19;
  const ry = length * 0.13;
  const handle = `M${num(rx * 0.8)} ${num(-length * 0.026)}Q${num(length * 0.5)} ${num(-length * 0.012)} ${num(length)} ${num(-length * 0.03)}a${num(length * 0.03)} ${num(length * 0.03)} 0 0 1 0 ${num(length * 0.06)}Q${num(length * 0.5)} ${num(length * 0.02)} ${num(rx * 0.8)} ${num(length * 0.026)}Z`;
  const head = ellipsePath(0, 0, rx, ry);
  const wood = "#a9713d";
  const paint = ink.linear(
    [
      [0, lighten(wood, 0.4)],
      [0.5, wood],
      [1, darken(wood, 0.4)],
    ],
    [0, 0, 0.3, 1],
  );
  return placed(
    nearShadow(handle + head, [length * 0.03, length * 0.045], 0.28) +
      fill(handle, paint) +
      fill(head, paint) +
      fill(
        ellipsePath(0, 0, rx * 0.86, ry * 0.82),
        ink.linear([
          [0, darken(wood, 0.5)],
          [1, lighten(wood, 0.1)],
        ]),
      ) +
      (content === undefined ? "" : content(0, 0, rx, ry)),
    at[0],
    at[1],
    degrees,
  );
}

/** A glass of tea or cup of coffee seen from above. */
export function cupFromAbove(
  ink: Ink,
  x: number,
  y: number,
  radius: number,
  colour: Colour,
  drink: Colour,
): string {
  const rim = ellipsePath(x, y, radius, radius);
  const saucer = ellipsePath(x, y, radius * 1.62, radius * 1.62);
  return (
    roundShadow(ink, x + 18, y + 22, radius * 1.62, radius * 1.62, 24, 0.36) +
    fill(
      saucer,
      ink.linear([
        [0, lighten(colour, 0.55)],
        [0.5, lighten(colour, 0.1)],
        [1, darken(colour, 0.3)],
      ]),
    ) +
    stroke(ellipsePath(x, y, radius * 1.38, radius * 1.38), darken(colour, 0.25), 3, 0.35) +
    nearShadow(rim, [14, 17], 0.3) +
    fill(
      rim,
      ink.linear([
        [0, lighten(colour, 0.7)],
        [1, darken(colour, 0.2)],
      ]),
    ) +
    fill(ellipsePath(x, y, radius * 0.9, radius * 0.9), darken(drink, 0.4)) +
    fill(
      ellipsePath(x + radius * 0.03, y + radius * 0.04, radius * 0.84, radius * 0.84),
      ink.radial(
        [
          [0, lighten(drink, 0.26)],
          [0.7, drink],
          [1, darken(drink, 0.35)],
        ],
        [0.62, 0.64, 0.6],
      ),
    ) +
    stroke(
      `M${num(x - radius * 0.62)} ${num(y - radius * 0.3)}a${num(radius * 0.7)} ${num(radius * 0.7)} 0 0 1 ${num(radius * 0.5)} ${num(-radius * 0.38)}`,
      "#fff6e0",
      radius * 0.08,
      0.6,
    ) +
    fill(
      `M${num(x + radius * 0.84)} ${num(y - radius * 0.62)}q${num(radius * 0.8)} ${num(-radius * 0.5)} ${num(radius * 0.92)} ${num(radius * 0.1)}q${num(-radius * 0.1)} ${num(radius * 0.5)} ${num(-radius * 0.82)} ${num(radius * 0.56)}l${num(radius * 0.04)} ${num(-radius * 0.22)}q${num(radius * 0.5)} ${num(-radius * 0.1)} ${num(radius * 0.52)} ${num(-radius * 0.36)}q${num(-radius * 0.1)} ${num(-radius * 0.3)} ${num(-radius * 0.56)} ${num(radius * 0.1)}Z`,
      ink.linear([
        [0, lighten(colour, 0.5)],
        [1, darken(colour, 0.25)],
      ]),
    )
  );
}

/** A small cup with a saucer seen from the front, its foot's middle at the point. */
export function cup(
  ink: Ink,
  x: number,
  base: number,
  width: number,
  colour: Colour,
  drink: Colour = "#6b3517",
): string {
  const half = width / 2;
  const height = width * 0.82;
  const ry = half * 0.3;
  const top = base - height;
  const body = `M${num(x - half)} ${num(top)}C${num(x - half)} ${num(base - height * 0.3)} ${num(x - half * 0.7)} ${num(base)} ${num(x - half * 0.5)} ${num(base)}Q${num(x)} ${num(base + ry * 0.6)} ${num(x + half * 0.5)} ${num(base)}C${num(x + half * 0.7)} ${num(base)} ${num(x + half)} ${num(base - height * 0.3)} ${num(x + half)} ${num(top)}Z`;
  const saucer = ellipsePath(x, base, half * 1.5, half * 0.5);
  return (
    pool(ink, x + half * 0.5, base + half * 0.24, half * 2.1, half * 0.6, 0.46) +
    fill(ellipsePath(x, base + 6, half * 1.5, half * 0.5), darken(colour, 0.36)) +
    fill(
      saucer,
      ink.linear([
        [0, lighten(colour, 0.5)],
        [1, darken(colour, 0.12)],
      ]),
    ) +
    stroke(
      `M${num(x + half * 0.9)} ${num(top + height * 0.18)}q${num(half * 0.72)} ${num(-height * 0.06)} ${num(half * 0.56)} ${num(height * 0.3)}q${num(-half * 0.16)} ${num(height * 0.24)} ${num(-half * 0.68)} ${num(height * 0.2)}`,
      darken(colour, 0.2),
      half * 0.16,
    ) +
    fill(
      body,
      ink.linear(
        [
          [0, darken(colour, 0.08)],
          [0.25, lighten(colour, 0.55)],
          [0.6, colour],
          [1, darken(colour, 0.38)],
        ],
        [0, 0, 1, 0.1],
      ),
    ) +
    clipped(
      stroke(
        `M${num(x - half)} ${num(top + height * 0.36)}Q${num(x)} ${num(top + height * 0.36 + ry * 1.7)} ${num(x + half)} ${num(top + height * 0.36)}`,
        darken(colour, 0.4),
        7,
        0.5,
      ),
      ink.clip(body),
    ) +
    fill(ellipsePath(x, top, half, ry), lighten(colour, 0.5)) +
    fill(
      ellipsePath(x, top + 3, half * 0.9, ry * 0.84),
      ink.linear([
        [0, darken(drink, 0.5)],
        [1, lighten(drink, 0.12)],
      ]),
    ) +
    steam(ink, x, top - 12, height)
  );
}

function steam(ink: Ink, x: number, y: number, height: number): string {
  const lines = [-0.2, 0.16].map(
    (offset) =>
      `M${num(x + height * offset)} ${num(y)}q${num(-height * 0.16)} ${num(-height * 0.22)} 0 ${num(-height * 0.42)}t0 ${num(-height * 0.4)}`,
  );
  return `<g filter="${ink.blur(4)}">${stroke(lines.join(""), "#fffaf0", height * 0.06, 0.42)}</g>`;
}

/** A folded cloth with woven stripes lying flat; its middle, size and turn. */
export function cloth(
  ink: Ink,
  x: number,
  y: number,
  width: number,
  height: number,
  degrees: number,
  colour: Colour,
): string {
  const { random } = ink;
  const half = width / 2;
  const path = `M${num(-half)} ${num(-height / 2)}Q0 ${num(-height / 2 + 8)} ${num(half)} ${num(-height / 2)}Q${num(half - 8)} 0 ${num(half)} ${num(height / 2)}Q0 ${num(height / 2 - 8)} ${num(-half)} ${num(height / 2)}Q${num(-half + 8)} 0 ${num(-half)} ${num(-height / 2)}Z`;
  const stripe = lighten(colour, 0.6);
  let stripes = "";
  for (const share of [-0.4, -0.36, -0.28, 0.28, 0.36, 0.4]) {
    stripes += stroke(
      `M${num(width * share)} ${num(-height / 2)}V${num(height / 2)}`,
      stripe,
      Math.abs(share) < 0.3 ? 12 : 5,
      0.7,
    );
  }
  let zigzag = "";
  const steps = Math.round(height / 26);
  for (const share of [-0.32, 0.32]) {
    for (let index = 0; index <= steps; index += 1) {
      zigzag += `${index === 0 ? "M" : "L"}${num(width * share + (index % 2 === 0 ? -7 : 7))} ${num(-height / 2 + (height * index) / steps)}`;
    }
  }
  const fringe = Array.from({ length: Math.round(width / 16) }, (_, index) => {
    const px = -half + 6 + index * 16;
    return `M${num(px)} ${num(height / 2 - 4)}l${num(random.around(5))} 22M${num(px)} ${num(-height / 2 + 4)}l${num(random.around(5))} -22`;
  });
  const fold = ink.linear(
    [
      [0, "#ffffff", 0.22],
      [0.3, "#ffffff", 0],
      [0.48, SHADE, 0.14],
      [0.52, "#ffffff", 0.16],
      [1, SHADE, 0.16],
    ],
    [0, 0, 1, 0.2],
  );
  return placed(
    nearShadow(path, [10, 13], 0.22) +
      stroke(fringe.join(""), colour, 4) +
      fill(path, colour) +
      clipped(stripes + stroke(zigzag, stripe, 3.5, 0.8), ink.clip(path)) +
      fill(path, fold),
    x,
    y,
    degrees,
  );
}
