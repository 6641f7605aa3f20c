import type { Point } from "./geometry.js";

/** How high the eye stands: 0 would be level with the table, 1 is straight above it. */
export type Pitch = number;

/** The eye of hero pictures, and of pictures from straight above. */
export const TABLE_PITCH: Pitch = 0.42;
export const ABOVE_PITCH: Pitch = 1;

/** A flat thing in space: where it lies, how it is turned, tipped and bent. Angles in radians. */
export interface Pose {
  readonly at: Point;
  readonly size: number;
  readonly spin: number;
  readonly tilt: number;
  readonly lean: number;
  readonly bend: number;
  readonly pitch: Pitch;
}

/** The posed thing: its own plane's points on the sheet, and how much light its face takes (0 to 1). */
export interface Posed {
  project(point: Point): Point;
  readonly light: number;
}

/** Where the light comes from: left, behind, above. */
const LIGHT = [-0.52, -0.38, 0.76] as const;

/** Places a flat, perhaps bent thing on the sheet as the eye at the given pitch sees it. */
export function posed(pose: Pose): Posed {
  const { at, size, spin, tilt, lean, bend, pitch } = pose;
  const [cosSpin, sinSpin] = [Math.cos(spin), Math.sin(spin)];
  const [axisX, axisY] = [Math.cos(lean), Math.sin(lean)];
  const [cosTilt, sinTilt] = [Math.cos(tilt), Math.sin(tilt)];
  const rise = Math.sqrt(Math.max(0, 1 - pitch * pitch));
  const light = Math.max(0, axisY * sinTilt * LIGHT[0] - axisX * sinTilt * LIGHT[1] + cosTilt * LIGHT[2]);
  return {
    light: Math.min(1, light),
    project: ([x, y]) => {
      const [flatX, flatY] = [x * cosSpin - y * sinSpin, x * sinSpin + y * cosSpin];
      const height = bend * x * x;
      const onAxis = flatX * axisX + flatY * axisY;
      const across = flatY * axisX - flatX * axisY;
      const turnedAcross = across * cosTilt - height * sinTilt;
      const turnedHeight = across * sinTilt + height * cosTilt;
      const worldX = onAxis * axisX - turnedAcross * axisY;
      const worldY = onAxis * axisY + turnedAcross * axisX;
      return [at[0] + worldX * size, at[1] + (worldY * pitch - turnedHeight * rise) * size];
    },
  };
}
