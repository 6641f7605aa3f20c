import { darken, lighten, lit, type Colour } from "../colour.js";
import { polygon, scatter, smooth, type Point } from "../geometry.js";
import { heapOfPieces, type HeapArea } from "../goods.js";
import { fill, SHEET, stroke, type Ink } from "../ink.js";
import { nearShadow } from "../light.js";
import { posed, type Pitch, type Posed } from "../pose.js";

/** What one kind of chip looks like: its outline about one unit in radius, its colours, and its markings. */
export interface ChipLook {
  outline(ink: Ink): Point[];
  readonly tones: readonly Colour[];
  readonly rim: Colour;
  /** How strongly it may curl and tip; 0 keeps it flat. */
  readonly curl: number;
  readonly seeThrough?: number;
  markings(ink: Ink, chip: Posed, tone: Colour): string;
}

/** One chip, tipped and curled at random. */
export function drawChip(ink: Ink, look: ChipLook, at: Point, size: number, pitch: Pitch): string {
  const { random } = ink;
  const chip = posed({
    at,
    size,
    spin: random.range(0, Math.PI * 2),
    tilt: random.range(0.05, 0.28 + look.curl * 0.75),
    lean: random.range(0, Math.PI * 2),
    bend: random.range(-0.1, 1) * look.curl,
    pitch,
  });
  const tone = random.pick(look.tones);
  const points = look.outline(ink);
  const outline = smooth(points.map((point) => chip.project(point)));
  const inner = smooth(points.map(([x, y]) => chip.project([x * 0.86 - 0.02, y * 0.86 - 0.02])));
  const level = Math.round((chip.light - 0.72) * 6) / 6;
  const face = ink.linear(
    [
      [0, lit(tone, 0.34 + level * 0.6)],
      [0.5, lit(tone, level * 0.55)],
      [1, lit(tone, -0.2 + level * 0.5)],
    ],
    [0.1, 0, 0.9, 1],
  );
  const thick = size * 0.035;
  return (
    (size > 120 ? nearShadow(outline, [size * 0.12, size * 0.17], 0.16) : "") +
    nearShadow(outline, [size * 0.07, size * 0.1], 0.22) +
    nearShadow(outline, [size * 0.025, size * 0.04], 0.26) +
    fill(outline, lit(look.rim, level * 0.4 - 0.04)) +
    fill(outline, face, look.seeThrough ?? 1, ` transform="translate(${-thick / 2} ${-thick})"`) +
    fill(inner, lighten(tone, 0.3), 0.24) +
    look.markings(ink, chip, tone)
  );
}

/** A pile of chips. */
export function chipHeap(ink: Ink, look: ChipLook, area: HeapArea, size: number): string {
  return heapOfPieces(ink, area, size, look.rim, (at, pieceSize) =>
    drawChip(ink, look, at, pieceSize, area.pitch),
  );
}

/** Chips very near, overlapping over the whole sheet. */
export function chipMacro(ink: Ink, look: ChipLook, size: number): string {
  const ground = darken(look.rim, 0.55);
  const places = scatter(
    ink.random,
    { x: -60, y: -60, width: SHEET + 120, height: SHEET + 120 },
    size * 1.05,
    0.4,
  );
  return (
    fill(`M0 0H${SHEET}V${SHEET}H0Z`, ground) +
    places.map((at) => drawChip(ink, look, at, size * ink.random.range(0.86, 1.16), 0.86)).join("") +
    macroLight(ink)
  );
}

/** Light from the top left and a darker far corner over a close-up. */
export function macroLight(ink: Ink): string {
  const light = ink.radial(
    [
      [0, "#fff6dc", 0.24],
      [0.6, "#fff6dc", 0],
    ],
    [180, 130, 900],
    true,
  );
  const shade = ink.radial(
    [
      [0, "#2a160d", 0],
      [0.62, "#2a160d", 0],
      [1, "#2a160d", 0.42],
    ],
    [430, 400, 980],
    true,
  );
  const sheet = `M0 0H${SHEET}V${SHEET}H0Z`;
  return fill(sheet, shade) + fill(sheet, light);
}

/** Small flecks within a chip (spice, starch, leaf), as one path in the chip's plane. */
export function flecks(
  ink: Ink,
  chip: Posed,
  count: number,
  size: number,
  paint: Colour,
  opacity = 0.8,
): string {
  const { random } = ink;
  let path = "";
  for (let index = 0; index < count; index += 1) {
    const angle = random.range(0, Math.PI * 2);
    const reach = Math.sqrt(random.next()) * 0.74;
    const centre: Point = [Math.cos(angle) * reach, Math.sin(angle) * reach * 0.9];
    const turn = random.range(0, Math.PI);
    const [dx, dy] = [
      Math.cos(turn) * size * random.range(0.6, 1.4),
      Math.sin(turn) * size * random.range(0.6, 1.4),
    ];
    const [ox, oy] = [-dy * 0.45, dx * 0.45];
    path += polygon(
      [
        [centre[0] - dx, centre[1] - dy],
        [centre[0] + ox, centre[1] + oy],
        [centre[0] + dx, centre[1] + dy],
        [centre[0] - ox, centre[1] - oy],
      ].map(([x = 0, y = 0]) => chip.project([x, y])),
    );
  }
  return fill(path, paint, opacity);
}

/** A line within a chip's plane. */
export function lineOn(
  chip: Posed,
  points: readonly Point[],
  paint: Colour,
  width: number,
  opacity = 0.6,
): string {
  return stroke(
    smooth(
      points.map((point) => chip.project(point)),
      false,
    ),
    paint,
    width,
    opacity,
  );
}
