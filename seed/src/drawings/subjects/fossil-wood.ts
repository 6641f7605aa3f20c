import { darken, lighten, mix, SHADE, type Colour } from "../colour.js";
import { polygon, ring, smooth, wobble, type Point } from "../geometry.js";
import { clipped, fill, stroke, type Ink } from "../ink.js";

/** The stone's colours from heart to bark, and what filled its cracks. */
export interface FossilLook {
  readonly rings: readonly Colour[];
  readonly bark: Colour;
  readonly agate: readonly Colour[];
}

const LOOKS: readonly FossilLook[] = [
  {
    rings: ["#5a2f1a", "#8a4d28", "#b97a45", "#d9ab74", "#a8683a", "#c9935a", "#e6c99a"],
    bark: "#4a2f1f",
    agate: ["#e9dcc6", "#9fb0b8", "#f4ead8"],
  },
  {
    rings: ["#7a2a1a", "#a3402a", "#c4683f", "#e0a070", "#b8553a", "#ead0a8", "#93392a"],
    bark: "#3d241b",
    agate: ["#f0e2cf", "#c9b0a0", "#d88a6a"],
  },
  {
    rings: ["#2f2a2a", "#544a45", "#857465", "#b3a08a", "#6a5d52", "#d4c6b0", "#453c38"],
    bark: "#2a2322",
    agate: ["#dfe3e6", "#a9b7c0", "#8a7f8f"],
  },
  {
    rings: ["#6b4a22", "#9a7434", "#c9a55a", "#e8d39a", "#b58e48", "#f0e4c0", "#8a6a34"],
    bark: "#4f3a1f",
    agate: ["#fff4dc", "#d8b46a", "#b9c4b8"],
  },
  {
    rings: ["#5a3a4a", "#84566a", "#b08a90", "#d9bcb0", "#946a76", "#e8d6c8", "#6f4a5a"],
    bark: "#3a2730",
    agate: ["#efe6ea", "#b8a6c0", "#e0b8a8"],
  },
  {
    rings: ["#3f3a24", "#6a6238", "#948a52", "#c4b67c", "#7d7444", "#dfd4a4", "#57502e"],
    bark: "#332c1c",
    agate: ["#e8ead8", "#a8b89a", "#d8c88a"],
  },
];

/** The look a listing's words or seed give. */
export function fossilLook(ink: Ink, hint: string): FossilLook {
  const wanted = /hitam|black|grey|abu|charcoal/.test(hint)
    ? 2
    : /merah|red|rust|terracotta/.test(hint)
      ? 1
      : /kuning|gold|honey|amber/.test(hint)
        ? 3
        : undefined;
  const [first] = LOOKS;
  const look = wanted === undefined ? ink.random.pick(LOOKS) : LOOKS[wanted];
  if (look === undefined && first !== undefined) return first;
  return look ?? { rings: ["#8a4d28"], bark: "#4a2f1f", agate: ["#e9dcc6"] };
}

/** Growth rings, cracks and polish within an outline around the centre; `ry` gives the view's slant. */
export function crossSection(
  ink: Ink,
  centre: Point,
  rx: number,
  ry: number,
  look: FossilLook,
  detail = 1,
): string {
  const { random } = ink;
  const shape = wobble(random, 0.07, [2, 3, 4, 7]);
  const inner = wobble(random, 0.05, [2, 3, 5]);
  const [x, y] = centre;
  const heart: Point = [x + random.around(rx * 0.3), y + random.around(ry * 0.3)];
  const outline = ring(centre, rx, ry, 64, shape);
  const path = smooth(outline);
  const count = Math.round(30 * detail);
  let rings = "";
  let place = 0;
  for (let index = 0; index < count && place < 0.97; index += 1) {
    const reach = 1 - place;
    place += (random.range(0.4, 1.9) * 1) / count;
    const at: Point = [x + (heart[0] - x) * (1 - reach), y + (heart[1] - y) * (1 - reach)];
    const fine = wobble(random, 0.012, [7, 11, 17]);
    const points = ring(
      at,
      rx * reach,
      ry * reach,
      52,
      (angle) => (shape(angle) * reach + inner(angle) * (1 - reach)) * fine(angle),
    );
    const tone = look.rings[(index * 3 + random.integer(0, 2)) % look.rings.length] ?? look.bark;
    const loop = smooth(points);
    rings +=
      fill(loop, mix(tone, look.rings[index % look.rings.length] ?? tone, 0.35)) +
      stroke(
        loop,
        index % 3 === 0 ? lighten(tone, 0.4) : darken(tone, 0.4),
        random.range(1.2, 4) * (rx / 400),
        0.55,
      );
  }
  const blotches = Array.from({ length: 7 }, () => {
    const angle = random.range(0, 6.283);
    const reach = random.range(0.2, 0.8);
    const tone = random.pick(look.rings);
    return fill(
      smooth(
        ring(
          [heart[0] + Math.cos(angle) * rx * reach, heart[1] + Math.sin(angle) * ry * reach],
          rx * random.range(0.1, 0.24),
          ry * random.range(0.06, 0.18),
          12,
          wobble(random, 0.25),
        ),
      ),
      random.chance(0.5) ? lighten(tone, 0.3) : darken(tone, 0.3),
      0.24,
    );
  });
  const clip = ink.clip(path);
  return (
    fill(path, look.bark) +
    clipped(
      rings + blotches.join("") + rays(ink, heart, rx, ry, look) + cracks(ink, heart, rx, ry, look),
      clip,
    ) +
    stroke(path, look.bark, rx * 0.035) +
    stroke(path, lighten(look.bark, 0.3), rx * 0.008, 0.6) +
    clipped(polish(ink, centre, rx, ry), clip)
  );
}

function rays(ink: Ink, heart: Point, rx: number, ry: number, look: FossilLook): string {
  const { random } = ink;
  let path = "";
  for (let index = 0; index < 90; index += 1) {
    const angle = (index / 90) * 6.283 + random.around(0.04);
    const [from, to] = [random.range(0.12, 0.6), random.range(0.62, 1.2)];
    path += polygon(
      [
        [heart[0] + Math.cos(angle) * rx * from, heart[1] + Math.sin(angle) * ry * from],
        [heart[0] + Math.cos(angle) * rx * to, heart[1] + Math.sin(angle) * ry * to],
      ],
      false,
    );
  }
  return stroke(path, lighten(look.rings[3] ?? look.bark, 0.4), rx * 0.0035, 0.3);
}

/** Radial cracks that agate has filled, banded from their edge to their middle. */
function cracks(ink: Ink, heart: Point, rx: number, ry: number, look: FossilLook): string {
  const { random } = ink;
  const count = random.integer(3, 5);
  const start = random.range(0, 6.283);
  return Array.from({ length: count }, (_, index) => {
    const angle = start + (index / count) * 6.283 + random.around(0.5);
    const length = random.range(0.5, 1.05);
    const wide = random.range(0.016, 0.05);
    const layers: [number, Colour][] = [
      [1.25, darken(look.bark, 0.3)],
      [1, look.agate[1] ?? "#a9b7c0"],
      [0.66, look.agate[0] ?? "#e9dcc6"],
      [0.3, look.agate[2] ?? "#ffffff"],
    ];
    const jag = Array.from({ length: 9 }, () => random.around(0.03));
    return layers
      .map(([share, colour]) => {
        const side = (sign: number): Point[] =>
          jag.map((bend, place): Point => {
            const along = 0.05 + (place / 8) * length;
            const width = wide * share * Math.sin(Math.PI * (0.06 + 0.92 * (place / 8)));
            const turned = angle + bend + (sign * width) / Math.max(0.15, along) / 1.2;
            return [heart[0] + Math.cos(turned) * rx * along, heart[1] + Math.sin(turned) * ry * along];
          });
        return fill(smooth([...side(1), ...side(-1).reverse()]), colour, share > 1 ? 0.7 : 0.92);
      })
      .join("");
  }).join("");
}

/** The sheen of polish: a broad window of light from the top left and a dark far edge. */
function polish(ink: Ink, [x, y]: Point, rx: number, ry: number): string {
  const light = ink.linear(
    [
      [0, "#fffaf0", 0.5],
      [0.3, "#fffaf0", 0.12],
      [0.5, "#fffaf0", 0],
      [1, SHADE, 0.34],
    ],
    [0.1, 0, 0.85, 1],
  );
  const glint = smooth([
    [x - rx * 0.72, y - ry * 0.1],
    [x - rx * 0.5, y - ry * 0.62],
    [x + rx * 0.1, y - ry * 0.84],
    [x - rx * 0.16, y - ry * 0.6],
    [x - rx * 0.5, y - ry * 0.2],
  ]);
  return (
    fill(
      polygon([
        [x - rx * 1.2, y - ry * 1.2],
        [x + rx * 1.2, y - ry * 1.2],
        [x + rx * 1.2, y + ry * 1.2],
        [x - rx * 1.2, y + ry * 1.2],
      ]),
      light,
    ) + fill(glint, "#ffffff", 0.16)
  );
}

/** Side grain: long wavering bands of the same stone, clipped to a path. */
export function sideGrain(
  ink: Ink,
  path: string,
  box: { x: number; y: number; width: number; height: number },
  look: FossilLook,
  upright = true,
): string {
  const { random } = ink;
  let bands = "";
  const count = 22;
  for (let index = 0; index < count; index += 1) {
    const tone = look.rings[index % look.rings.length] ?? look.bark;
    const offset = index / count;
    const points = Array.from({ length: 6 }, (_, step): Point =>
      upright
        ? [box.x + box.width * offset + random.around(box.width * 0.04), box.y + (box.height * step) / 5]
        : [box.x + (box.width * step) / 5, box.y + box.height * offset + random.around(box.height * 0.05)],
    );
    bands += stroke(
      smooth(points, false),
      index % 2 === 0 ? tone : darken(tone, 0.25),
      random.range(0.6, 2.2) * ((upright ? box.width : box.height) / count),
      0.85,
    );
  }
  return clipped(fill(path, look.rings[1] ?? look.bark) + bands, ink.clip(path));
}
