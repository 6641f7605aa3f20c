import { darken, lighten, mix, SHADE } from "../colour.js";
import { drawRound } from "../forms/round.js";
import { drawTray } from "../forms/flat.js";
import { ellipsePath, num, polygon } from "../geometry.js";
import { clipped, fill, Ink, placed, stroke } from "../ink.js";
import { castShadow, pool } from "../light.js";
import { emping } from "../subjects/emping.js";
import { bambooFabric } from "../subjects/fabrics.js";
import { bilinear } from "../geometry.js";
import { weave } from "../weave.js";
import { hillsOfLebak, longTable } from "./landscape.js";

function bundle(ink: Ink, x: number, y: number): string {
  const { random } = ink;
  let strips = "";
  for (let index = 0; index < 26; index += 1) {
    const colour = random.pick(["#d9b473", "#cfa563", "#e2c287", "#b98a4a"]);
    const offset = random.around(44);
    const strip = `M${num(x + offset)} ${num(y)}L${num(x + offset * 2.2 + 60)} ${num(y - random.range(300, 420))}`;
    strips += stroke(strip, darken(colour, 0.34), 9) + stroke(strip, colour, 6);
  }
  const tie = `M${num(x - 52)} ${num(y - 90)}Q${num(x + 10)} ${num(y - 66)} ${num(x + 72)} ${num(y - 96)}`;
  return (
    pool(ink, x + 40, y, 120, 26, 0.5) + strips + stroke(tie, "#5a3a20", 16) + stroke(tie, "#a8754a", 10)
  );
}

function wok(ink: Ink, x: number, y: number): string {
  const [rx, ry] = [150, 46];
  const pan = `M${num(x - rx)} ${num(y)}C${num(x - rx * 0.8)} ${num(y + 120)} ${num(x + rx * 0.8)} ${num(y + 120)} ${num(x + rx)} ${num(y)}A${num(rx)} ${num(ry)} 0 0 1 ${num(x - rx)} ${num(y)}Z`;
  const stove = polygon([
    [x - 128, y + 44],
    [x + 128, y + 44],
    [x + 150, y + 168],
    [x - 150, y + 168],
  ]);
  const mouth = `M${num(x - 46)} ${num(y + 168)}V${num(y + 118)}A46 40 0 0 1 ${num(x + 46)} ${num(y + 118)}V${num(y + 168)}Z`;
  const steam = [-60, 0, 56]
    .map((dx, index) => `M${num(x + dx)} ${num(y - 24)}q-34 -50 0 -100t${index % 2 === 0 ? 10 : -8} -110`)
    .join("");
  return (
    castShadow(ink, x, y + 168, 290, 130) +
    fill(
      stove,
      ink.linear(
        [
          [0, "#c98a60"],
          [0.3, "#b9683f"],
          [1, "#6b3520"],
        ],
        [0, 0, 1, 0.2],
      ),
    ) +
    fill(mouth, "#2a140c") +
    fill(
      ellipsePath(x, y + 160, 34, 26),
      ink.radial([
        [0, "#ffd27a"],
        [0.5, "#f08a2e"],
        [1, "#b5391a", 0],
      ]),
    ) +
    fill(
      pan,
      ink.linear(
        [
          [0, "#6a6562"],
          [0.25, "#8f8a86"],
          [1, "#2f2b2a"],
        ],
        [0, 0, 1, 0.1],
      ),
    ) +
    fill(ellipsePath(x, y, rx, ry), "#3a3533") +
    fill(
      ellipsePath(x, y + 5, rx * 0.9, ry * 0.82),
      ink.linear(
        [
          [0, "#5a2d10"],
          [0.5, "#8f5424"],
          [1, "#c98a45"],
        ],
        [0, 0, 0.6, 1],
      ),
    ) +
    stroke(ellipsePath(x - 30, y + 4, 42, 10) + ellipsePath(x + 44, y + 12, 28, 7), "#e8b878", 3, 0.5) +
    stroke(`M${num(x + 30)} ${num(y + 8)}L${num(x + 150)} ${num(y - 150)}`, "#8a5a33", 13) +
    `<g filter="${ink.blur(9)}">${stroke(steam, "#fffaf0", 18, 0.5)}</g>`
  );
}

/** A workshop at rest: a window on the hills, sugar on the stove, a basket half woven, chips drying. No people; 1600 by 900. */
export function makersScene(): string {
  const ink = new Ink(77);
  const [width, height, horizon] = [1600, 900, 610];
  const wallFabric = bambooFabric(new Ink(4), "#8b5a2b", "twill natural");
  const basketFabric = bambooFabric(new Ink(9), "#9c4327", "plain natural");
  const wall = weave(
    ink,
    bilinear([
      [-20, -20],
      [1620, -20],
      [1620, horizon],
      [-20, horizon],
    ]),
    (u, v) => 0.2 - 0.34 * u - 0.1 * v,
    { columns: 110, rows: 44 },
    wallFabric,
  );
  const window = { x: 190, y: 70, width: 560, height: 380 };
  const frame = `M${window.x} ${window.y}h${window.width}v${window.height}h${-window.width}Z`;
  const view = `<g transform="translate(${window.x} ${window.y}) scale(0.66)">${hillsOfLebak(ink, 860, 580)}</g>`;
  const bars = `M${window.x + window.width / 2} ${window.y}v${window.height}M${window.x} ${window.y + window.height * 0.44}h${window.width}`;
  return ink.sheet(
    wall +
      fill(`M0 0H${width}V${horizon}H0Z`, "#fbe6c4", 0.34) +
      clipped(view, ink.clip(frame)) +
      stroke(bars, "#6b4326", 12) +
      stroke(frame, "#5a3820", 26) +
      stroke(frame, "#a8754a", 14) +
      fill(
        polygon([
          [820, 90],
          [1010, 140],
          [1010, 420],
          [820, 330],
        ]) +
          polygon([
            [1030, 146],
            [1210, 196],
            [1210, 510],
            [1030, 428],
          ]),
        "#fff6dc",
        0.3,
        "",
      ) +
      longTable(ink, width, horizon, height, mix("#b0804f", "#8d5a32", 0.3)) +
      bundle(ink, 1400, 700) +
      wok(ink, 520, 620) +
      placed(
        drawRound(ink, { x: 0, base: 0, width: 560, height: 440 }, basketFabric, {
          radius: (v) => 1 - 0.24 * v * v,
        }),
        1060,
        806,
        0,
        0.62,
      ) +
      loose(ink) +
      pool(ink, 850, 846, 190, 44, 0.4) +
      placed(drawTray(ink, 0, 0, 380, 138, { ...basketFabric, hexagonal: false }), 800, 812, 0, 0.45) +
      placed(emping("").heap(ink, { x: 0, y: 0, radius: 250, height: 40, pitch: 0.36 }), 800, 804, 0, 0.44) +
      fill(
        `M0 0H${width}V${height}H0Z`,
        ink.radial(
          [
            [0, SHADE, 0],
            [0.6, SHADE, 0],
            [1, SHADE, 0.36],
          ],
          [650, 400, 1250],
          true,
        ),
      ) +
      fill(`M0 0H${width}V${height}H0Z`, lighten("#ffdf9a", 0.4), 0.05),
    width,
    height,
  );
}

/** Strips still standing out of the basket's rim and lying beside it. */
function loose(ink: Ink): string {
  const { random } = ink;
  let strips = "";
  for (let index = 0; index < 9; index += 1) {
    const x = 930 + index * 32;
    const sway = (index - 4) * 16 + random.around(20);
    const strip = `M${num(x)} 570Q${num(x + sway * 0.5)} 500 ${num(x + sway * 1.6)} ${num(430 + random.around(50))}`;
    strips += stroke(strip, "#8b5a2b", 11) + stroke(strip, "#dcb978", 8);
  }
  const lying = [0, 1, 2, 3]
    .map(
      (index) =>
        `M${num(1240 + index * 14)} ${num(820 + index * 14)}q130 ${num(-30 + index * 6)} 280 ${num(4 + index * 5)}`,
    )
    .join("");
  return (
    strips +
    stroke(lying, SHADE, 12, 0.25, ' transform="translate(5 8)"') +
    stroke(lying, "#cfa563", 10) +
    stroke(lying, "#ecd29a", 3, 0.8)
  );
}
