import { isColour, type Colour } from "./colour.js";
import { hashText } from "./random.js";

/** The colours of one sheet: where things stand, and what is set beside them. */
export interface Palette {
  readonly name: string;
  readonly wall: readonly [light: Colour, deep: Colour];
  readonly table: readonly [light: Colour, deep: Colour];
  readonly cloth: Colour;
  readonly accent: Colour;
}

/** Named after what they come from: paper, palm sugar, banana leaf, roof tile, evening, palm leaf, river stone, clay. */
export const PALETTES = {
  cream: { wall: ["#fbf2e0", "#e7d0aa"], table: ["#efd9b4", "#cfa878"], cloth: "#b9573a", accent: "#b9573a" },
  sugar: { wall: ["#f1d9b4", "#cc9c66"], table: ["#c08d58", "#8d5a32"], cloth: "#f0e0c2", accent: "#7c3f1d" },
  leaf: { wall: ["#edf0d4", "#b4c08c"], table: ["#e2d3a6", "#b99c66"], cloth: "#5d7a3c", accent: "#4f6f35" },
  terracotta: {
    wall: ["#f8dcc2", "#d99470"],
    table: ["#ecc09c", "#c07a52"],
    cloth: "#f3e3c8",
    accent: "#9c4327",
  },
  dusk: { wall: ["#dfdce6", "#989bbd"], table: ["#b79f97", "#7b6270"], cloth: "#3d4673", accent: "#3d4673" },
  lontar: {
    wall: ["#faeecb", "#e0bd72"],
    table: ["#e8c98a", "#be9049"],
    cloth: "#3d4673",
    accent: "#8f5a1c",
  },
  stone: { wall: ["#f1ebe1", "#c4b5a2"], table: ["#d6c5ae", "#a18a70"], cloth: "#74452b", accent: "#6a5a45" },
  rose: { wall: ["#f9e4d8", "#dfae97"], table: ["#e9cdb3", "#bb8f70"], cloth: "#66743f", accent: "#a4553f" },
} as const satisfies Record<string, Omit<Palette, "name">>;

type PaletteName = keyof typeof PALETTES;

/** Other words that listings may use for the same palettes. */
const SYNONYMS: Readonly<Record<string, PaletteName>> = {
  krem: "cream",
  paper: "cream",
  kertas: "cream",
  warm: "cream",
  palm: "sugar",
  gula: "sugar",
  brown: "sugar",
  amber: "lontar",
  gold: "lontar",
  golden: "lontar",
  straw: "lontar",
  bamboo: "lontar",
  daun: "leaf",
  green: "leaf",
  banana: "leaf",
  pandan: "leaf",
  terakota: "terracotta",
  tile: "terracotta",
  red: "terracotta",
  clay: "rose",
  chilli: "terracotta",
  senja: "dusk",
  indigo: "dusk",
  night: "dusk",
  sea: "dusk",
  batu: "stone",
  grey: "stone",
  earth: "stone",
  charcoal: "stone",
  pink: "rose",
  pearl: "stone",
  opal: "dusk",
};

const NAMES = Object.keys(PALETTES) as PaletteName[];

/** Accents by name, for listings that name one rather than give `#rrggbb`. */
const ACCENTS: Readonly<Record<string, Colour>> = {
  terracotta: "#b9573a",
  leaf: "#4f6f35",
  green: "#4f6f35",
  indigo: "#3d4673",
  dusk: "#3d4673",
  sugar: "#7c3f1d",
  brown: "#7c3f1d",
  chilli: "#b3321f",
  red: "#b3321f",
  gold: "#c48a2a",
  amber: "#c07a1f",
  cream: "#ead7b0",
  purple: "#6f3f6d",
  maroon: "#7a2a2a",
  sea: "#2f6473",
  pink: "#c26a72",
  black: "#33251d",
  natural: "#c9a063",
};

/** The colours for a listing: its palette by name when known, otherwise chosen by its seed. */
export function paletteFor(seed: number, name?: string, accent?: string): Palette {
  const words = (name ?? "")
    .toLowerCase()
    .split(/[^a-z]+/)
    .filter(Boolean);
  const named = words
    .map((word) => (word in PALETTES ? (word as PaletteName) : SYNONYMS[word]))
    .find(Boolean);
  const choice = named ?? NAMES[hashText(`palette ${seed} ${name ?? ""}`) % NAMES.length] ?? "cream";
  const base = PALETTES[choice];
  return { name: choice, ...base, accent: accentColour(accent) ?? base.accent };
}

function accentColour(accent: string | undefined): Colour | undefined {
  if (accent === undefined) return undefined;
  const text = accent.trim().toLowerCase();
  if (isColour(text)) return text;
  return text
    .split(/[^a-z]+/)
    .map((word) => ACCENTS[word])
    .find(Boolean);
}
