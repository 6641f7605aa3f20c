import { darken, lighten, mix, type Colour } from "../colour.js";
import { ellipsePath, num, smooth, type Point } from "../geometry.js";
import { fill, stroke, type Ink } from "../ink.js";

/** A palm in the distance, its foot at the point. */
export function palmTree(ink: Ink, x: number, y: number, height: number, colour: Colour): string {
  const lean = ink.random.around(height * 0.14);
  const top: Point = [x + lean, y - height];
  const trunk = smooth([[x, y], [x + lean * 0.3, y - height * 0.5], top], false);
  const frond = (turn: number): string => {
    const angle = (turn * Math.PI) / 180;
    const [dx, dy] = [Math.cos(angle) * height * 0.44, Math.sin(angle) * height * 0.3];
    const at = (share: number, lift: number): Point => [
      top[0] + dx * share,
      top[1] + dy * share + height * (0.3 * share * share - lift),
    ];
    return smooth([at(0, 0), at(0.4, 0.1), at(0.75, 0.09), at(1.05, -0.04), at(0.8, 0.015), at(0.45, 0.035)]);
  };
  const crown = [-170, -140, -112, -84, -56, -30, -8, 165].map((turn, index) =>
    fill(frond(turn), index % 2 === 0 ? colour : darken(colour, 0.16)),
  );
  return stroke(trunk, darken(colour, 0.2), height * 0.045) + crown.join("");
}

/** Ridges of Lebak one behind the other, mist between them, a low sun, terraces and palms in front. */
export function hillsOfLebak(ink: Ink, width: number, horizon: number): string {
  const { random } = ink;
  const sky = ink.linear(
    [
      [0, "#f6d9b8"],
      [0.45, "#fbe8c9"],
      [1, "#fdf3df"],
    ],
    [0, 0, 0, 1],
  );
  const [sunX, sunY] = [width * 0.7, horizon * 0.46];
  let body =
    fill(`M0 0H${num(width)}V${num(horizon + 10)}H0Z`, sky) +
    fill(
      ellipsePath(sunX, sunY, horizon * 0.6, horizon * 0.6),
      ink.radial([
        [0, "#fff6da", 0.9],
        [0.4, "#ffe3a8", 0.4],
        [1, "#ffe3a8", 0],
      ]),
    ) +
    fill(ellipsePath(sunX, sunY, horizon * 0.13, horizon * 0.13), "#fff8e6");
  const ridges: [number, number, Colour][] = [
    [0.5, 0.24, "#c3b7c4"],
    [0.62, 0.2, "#a9a3b8"],
    [0.74, 0.17, "#8f9a96"],
    [0.86, 0.13, "#7d9470"],
    [0.97, 0.1, "#6a8652"],
  ];
  for (const [level, swing, colour] of ridges) {
    const count = 12;
    const points: Point[] = Array.from({ length: count + 1 }, (_, index) => [
      -60 + ((width + 120) * index) / count,
      horizon * level - random.range(-0.3, 1) * horizon * swing,
    ]);
    const paint = ink.linear(
      [
        [0, lighten(colour, 0.06)],
        [1, mix(colour, "#fdf0d8", 0.62)],
      ],
      [0, 0, 0, 1],
    );
    body += fill(`${smooth(points, false)}V${num(horizon + 10)}H-60Z`, paint);
    if (level > 0.8) body += terraces(ink, width, horizon * level, horizon - horizon * level + 30, colour);
  }
  for (let index = 0; index < 9; index += 1) {
    const x = random.range(0, 1) * width;
    if (x > width * 0.28 && x < width * 0.5 && index % 2 === 0) continue;
    body += palmTree(
      ink,
      x,
      horizon + 8,
      horizon * random.range(0.2, 0.42),
      mix("#4f6a3a", "#c9bf94", random.range(0, 0.4)),
    );
  }
  return body;
}

function terraces(ink: Ink, width: number, y: number, depth: number, colour: Colour): string {
  let lines = "";
  for (let index = 0; index < 5; index += 1) {
    const level = y + depth * (0.25 + index * 0.16);
    const from = ink.random.range(-0.1, 0.6) * width;
    const length = ink.random.range(0.2, 0.45) * width;
    lines += smooth(
      [
        [from, level],
        [from + length * 0.5, level - 14],
        [from + length, level + 4],
      ],
      false,
    );
  }
  return stroke(lines, lighten(colour, 0.5), 3, 0.5);
}

/** A long table of worn wood along the foot of a wide sheet. */
export function longTable(ink: Ink, width: number, horizon: number, height: number, wood: Colour): string {
  const { random } = ink;
  const top = ink.linear(
    [
      [0, lighten(wood, 0.5)],
      [0.3, lighten(wood, 0.2)],
      [1, darken(wood, 0.3)],
    ],
    [0.1, 0, 0.5, 1],
  );
  let grain = "";
  for (let index = 0; index < 40; index += 1) {
    const y = horizon + 10 + Math.pow(index / 40, 1.4) * (height - horizon);
    const from = random.range(-200, width);
    const length = random.range(160, 760);
    grain += smooth(
      [
        [from, y],
        [from + length / 2, y + random.around(5)],
        [from + length, y + random.around(8)],
      ],
      false,
    );
  }
  return (
    fill(`M0 ${num(horizon)}H${num(width)}V${num(height)}H0Z`, top) +
    stroke(grain, darken(wood, 0.4), 2, 0.24) +
    stroke(`M0 ${num(horizon + 2)}H${num(width)}`, lighten(wood, 0.6), 4, 0.6) +
    fill(
      `M0 ${num(horizon)}H${num(width)}V${num(height)}H0Z`,
      ink.radial(
        [
          [0, "#fff6dc", 0.5],
          [1, "#fff6dc", 0],
        ],
        [width * 0.25, horizon, width * 0.5],
        true,
      ),
    )
  );
}
