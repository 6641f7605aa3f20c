import { lighten, mix, type Colour } from "../colour.js";
import type { Ink } from "../ink.js";
import type { Posed } from "../pose.js";
import { flecks, lineOn, type ChipLook } from "./chips.js";

interface Fleck {
  readonly count: number;
  readonly size: number;
  readonly paint: Colour;
  readonly opacity: number;
}

/** What a seasoning does to a chip: tints it, sprinkles it, glazes it. */
interface Seasoning {
  readonly words: RegExp;
  readonly tint?: readonly [Colour, number];
  readonly rim?: Colour;
  readonly flecks?: readonly Fleck[];
  readonly glazed?: boolean;
}

const red = (count: number): Fleck => ({ count, size: 0.055, paint: "#a8291a", opacity: 0.9 });

const SEASONINGS: readonly Seasoning[] = [
  { words: /cok|choc|lumer|coated/, tint: ["#4f2815", 0.82], rim: "#2e160b", glazed: true },
  { words: /balado/, tint: ["#c04a22", 0.5], rim: "#84270f", flecks: [red(14), { count: 5, size: 0.04, paint: "#f2d08a", opacity: 0.9 }], glazed: true },
  { words: /pedas|spic|chil|cabai|rawit/, tint: ["#d8762f", 0.34], flecks: [red(18), { count: 6, size: 0.035, paint: "#f6dd9c", opacity: 0.9 }] },
  { words: /keju|chees/, tint: ["#f0ad2a", 0.3], flecks: [{ count: 24, size: 0.04, paint: "#f6b93a", opacity: 0.85 }, { count: 12, size: 0.05, paint: "#fff0b8", opacity: 0.8 }] },
  { words: /rumput-laut|seaweed|nori/, flecks: [{ count: 16, size: 0.08, paint: "#2f4a2c", opacity: 0.9 }, { count: 10, size: 0.04, paint: "#4f6f35", opacity: 0.9 }] },
  { words: /daun-jeruk|lime/, flecks: [{ count: 12, size: 0.085, paint: "#4f7a2c", opacity: 0.92 }] },
  { words: /lada|pepper/, flecks: [{ count: 26, size: 0.032, paint: "#2b211c", opacity: 0.85 }] },
  { words: /wijen|sesame/, flecks: [{ count: 16, size: 0.06, paint: "#fbf0d2", opacity: 0.95 }, { count: 8, size: 0.055, paint: "#3a2a20", opacity: 0.9 }] },
  { words: /bawang|garlic/, flecks: [{ count: 10, size: 0.07, paint: "#c98a3a", opacity: 0.8 }, { count: 8, size: 0.05, paint: "#fff3d0", opacity: 0.9 }] },
  { words: /kari|curry|kunyit|turmeric/, tint: ["#e0961a", 0.45], flecks: [{ count: 12, size: 0.045, paint: "#b5651a", opacity: 0.7 }] },
  { words: /kencur|jahe|ginger/, tint: ["#e3cf96", 0.25], flecks: [{ count: 12, size: 0.05, paint: "#8a6a34", opacity: 0.7 }] },
  { words: /terasi|shrimp|teri/, tint: ["#c07a52", 0.3], flecks: [{ count: 12, size: 0.06, paint: "#7a3a2a", opacity: 0.8 }] },
  { words: /aneka|season|mixed/, flecks: [red(8), { count: 8, size: 0.06, paint: "#4f7a2c", opacity: 0.9 }, { count: 8, size: 0.05, paint: "#f6b93a", opacity: 0.9 }] },
  { words: /manis|sweet|gula-aren|palm sugar|honey|madu|glaze|karamel|caramel|nangka/, tint: ["#b8661c", 0.3], rim: "#7a3f12", glazed: true },
]; // prettier-ignore

/** The look with every seasoning that the words name. */
export function seasoned(look: ChipLook, hint: string): ChipLook {
  const named = SEASONINGS.filter(({ words }) => words.test(hint));
  if (named.length === 0) return look;
  const tones = named.reduce<readonly Colour[]>(
    (before, { tint }) => (tint === undefined ? before : before.map((tone) => mix(tone, tint[0], tint[1]))),
    look.tones,
  );
  const glazed = named.some((seasoning) => seasoning.glazed);
  return {
    ...look,
    tones,
    rim: named.find(({ rim }) => rim !== undefined)?.rim ?? look.rim,
    markings: (ink: Ink, chip: Posed, tone: Colour) =>
      look.markings(ink, chip, tone) +
      named
        .flatMap((seasoning) => seasoning.flecks ?? [])
        .map(({ count, size, paint, opacity }) => flecks(ink, chip, count, size, paint, opacity))
        .join("") +
      (glazed ? glaze(chip, tone) : ""),
  };
}

function glaze(chip: Posed, tone: Colour): string {
  return (
    lineOn(
      chip,
      [
        [-0.55, -0.3],
        [-0.2, -0.46],
        [0.2, -0.4],
      ],
      "#fff6e0",
      5,
      0.6,
    ) +
    lineOn(
      chip,
      [
        [-0.1, 0.26],
        [0.24, 0.3],
        [0.5, 0.2],
      ],
      lighten(tone, 0.6),
      3,
      0.5,
    )
  );
}
