import { mix, type Colour } from "../colour.js";
import type { Ink } from "../ink.js";
import { CROSSINGS, type CrossingName, type Fabric } from "../weave.js";

const BAMBOO: readonly Colour[] = ["#d9b473", "#cfa563", "#e2c287", "#c79a58"];
const PANDAN: readonly Colour[] = ["#d8c79a", "#cdb886", "#e1d2a9", "#c9bd8c"];
const DYES: readonly Colour[] = [
  "#a63d2a",
  "#3d4673",
  "#4f6f35",
  "#7a2f4a",
  "#c17a24",
  "#2f6473",
  "#3a2a24",
  "#8a4a80",
];

/** The crossing that a hint asks for, or one chosen by the seed. */
function crossingFor(ink: Ink, hint: string, among: readonly CrossingName[]): CrossingName {
  const chosen = ink.random.pick(among);
  if (/twill|kepar|serong|bilik/.test(hint)) return "twill";
  if (/herring|zigzag|zig/.test(hint)) return "herringbone";
  if (/diamond|wajik|belah/.test(hint)) return "diamond";
  return /plain|sasag|polos/.test(hint) ? "plain" : chosen;
}

/** Split bamboo: straw colours, sometimes a darker band or a dyed one. */
export function bambooFabric(ink: Ink, accent: Colour, hint: string): Fabric {
  const { random } = ink;
  const crossing = CROSSINGS[crossingFor(ink, hint, ["plain", "twill", "herringbone", "diamond"])];
  const base = /natural|polos|plain|putih/.test(hint) ? "#dcb978" : random.pick(BAMBOO);
  const smoked = /smok|hitam|black|dark|asap|espresso|umber/.test(hint);
  const natural = smoked ? mix(base, "#5a361c", 0.62) : base;
  const second = smoked
    ? "#d2a868"
    : mix(base, random.chance(0.5) ? "#8b5a2b" : accent, random.range(0.35, 0.75));
  const banding = random.integer(0, 3);
  const band = (index: number): boolean => {
    if (banding === 0) return false;
    if (banding === 1) return index % 8 === 3 || index % 8 === 4;
    return banding === 2 ? index % 2 === 1 : index % 12 > 8;
  };
  return {
    over: crossing,
    upright: () => natural,
    level: (row) => (band(row) ? second : mix(natural, "#e8cd96", 0.15)),
    fullness: 0.9,
    rim: mix(natural, "#7a4a22", 0.5),
    hexagonal: /kagome|hex|segi|openwork|terawang|lampshade|kap|lantern|lampu|pendant-lamp/.test(hint),
  };
}

/** Plaited pandan: soft straw with dyed strands in stripes, checks or borders. */
export function pandanFabric(ink: Ink, accent: Colour, hint: string): Fabric {
  const { random } = ink;
  const base = random.pick(PANDAN);
  const plain = /natural|polos|plain/.test(hint);
  const first = random.chance(0.55) ? accent : random.pick(DYES);
  const second = random.pick(DYES);
  const scheme = plain ? 0 : random.integer(1, 5);
  const colourOf = (index: number): Colour => {
    if (scheme === 1) return index % 10 < 2 ? first : index % 10 === 5 ? second : base;
    if (scheme === 2) return index % 6 < 3 ? first : base;
    if (scheme === 3) return index % 16 < 4 ? first : index % 16 > 13 ? second : base;
    if (scheme === 4) return index % 2 === 0 ? base : mix(first, base, 0.25);
    if (scheme === 5) return [first, base, base, second, base, base][index % 6] ?? base;
    return base;
  };
  return {
    over: CROSSINGS[crossingFor(ink, hint, ["plain", "plain", "twill", "diamond"])],
    upright: (column) => colourOf(Math.abs(column)),
    level: (row) =>
      scheme === 4 ? mix(base, "#fff3d0", 0.2) : colourOf(Math.abs(row) + (scheme === 3 ? 2 : 0)),
    fullness: 0.97,
    rim: plain ? mix(base, "#7a6234", 0.45) : mix(first, "#4a3520", 0.3),
  };
}
