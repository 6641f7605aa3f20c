import { num } from "../geometry.js";
import { fill, stroke } from "../ink.js";
import { pool } from "../light.js";
import { weave } from "../weave.js";
import type { Form } from "./form.js";
import { aroundLight, bodyPath, boundRim, frontHalf, PITCH } from "./round.js";

/** A hanging shade with the light on inside. */
export const lampshadeForm: Form = (ink, box, fabric) => {
  const { random } = ink;
  const { x, base, width, height } = box;
  const top = base - height;
  const open = { ...fabric, hexagonal: true };
  const kind = random.integer(0, 2);
  const radius = (v: number): number =>
    (width / 2) *
    (kind === 0
      ? 0.22 + 0.78 * Math.pow(Math.sin(v * 1.5708), 0.8)
      : kind === 1
        ? 0.5 + 0.5 * Math.sin(0.35 + v * 2.45)
        : 0.3 + 0.7 * v);
  const surface = frontHalf(x, top, height - radius(1) * PITCH, radius);
  const path = bodyPath(surface);
  const glow = ink.radial(
    [
      [0, "#ffe9ac", 0.95],
      [0.3, "#ffd27a", 0.55],
      [1, "#ffb84d", 0],
    ],
    [x, top + height * 0.62, width * 1.1],
    true,
  );
  return (
    stroke(`M${num(x)} -10V${num(top)}`, "#4a3525", 6) +
    fill(`M0 0H1080V1080H0Z`, glow) +
    fill(
      path,
      ink.radial(
        [
          [0, "#fff3cc"],
          [0.45, "#ffcf78"],
          [1, "#b5702c"],
        ],
        [0.5, 0.6, 0.62],
      ),
    ) +
    weave(
      ink,
      surface,
      (u, v) => aroundLight(u, v) - 0.04,
      { columns: Math.round(width / 17), rows: Math.round(height / 19) },
      open,
    ) +
    boundRim(x, base - radius(1) * PITCH, radius(1), radius(1) * PITCH, 14, fabric.rim, 0, 180) +
    boundRim(x, top, radius(0), radius(0) * PITCH, 10, fabric.rim, 0, 180) +
    pool(ink, x + 60, Math.min(1000, base + 150), width * 0.5, 40, 0.2)
  );
};

/** A lamp that stands on the table and glows through its weave. */
export const tableLampForm: Form = (ink, box, fabric) => {
  const { x, base, width, height } = box;
  const glow = ink.radial(
    [
      [0, "#ffe9ac", 0.9],
      [0.3, "#ffd27a", 0.5],
      [1, "#ffb84d", 0],
    ],
    [x, base - height * 0.5, width * 1.35],
    true,
  );
  const radius = (v: number): number => (width / 2) * (0.5 + 0.5 * Math.sin(0.5 + v * 2.3));
  const surface = frontHalf(x, base - height, height - radius(1) * PITCH, radius);
  return (
    pool(ink, x + 60, base, width * 0.7, 46, 0.45) +
    fill("M0 0H1080V1080H0Z", glow) +
    fill(
      bodyPath(surface),
      ink.radial(
        [
          [0, "#fff3cc"],
          [0.45, "#ffcf78"],
          [1, "#b5702c"],
        ],
        [0.5, 0.55, 0.62],
      ),
    ) +
    weave(
      ink,
      surface,
      (u, v) => aroundLight(u, v) - 0.04,
      { columns: Math.round(width / 15), rows: Math.round(height / 17) },
      { ...fabric, hexagonal: true },
    ) +
    boundRim(x, base - radius(1) * PITCH, radius(1), radius(1) * PITCH, 15, fabric.rim, 0, 180) +
    boundRim(x, base - height, radius(0), radius(0) * PITCH, 13, fabric.rim)
  );
};
