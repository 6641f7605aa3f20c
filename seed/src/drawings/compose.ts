import type { ArtSpec } from "../catalogue-types.js";
import { craftForm } from "./craft-forms.js";
import { craftHero, craftMacro, craftScene } from "./craft.js";
import { foodFromAbove } from "./food-above.js";
import { foodHero } from "./food-hero.js";
import type { FoodVessel } from "./food-pack.js";
import { gemForm, gemHero, gemMacro, gemScene } from "./gem.js";
import type { Goods } from "./goods.js";
import { Ink } from "./ink.js";
import { paletteFor, type Palette } from "./palette.js";
import { fossilForm, fossilHero, fossilMacro, fossilScene } from "./stone.js";
import { bananaChips } from "./subjects/banana-chips.js";
import { bananaSale } from "./subjects/banana-sale.js";
import { cassavaChips } from "./subjects/cassava-chips.js";
import { emping } from "./subjects/emping.js";
import { bambooFabric, pandanFabric } from "./subjects/fabrics.js";
import { fishFloss } from "./subjects/fish-floss.js";
import { fossilLook } from "./subjects/fossil-wood.js";
import { opalLook } from "./subjects/opal.js";
import { palmSugarGranules } from "./subjects/palm-sugar-granules.js";
import { palmSugar, palmSugarForm } from "./subjects/palm-sugar.js";
import { taroChips } from "./subjects/taro-chips.js";

/** 1: the goods as a shop window shows them. 2: their material very near. 3: the goods in use. */
export type View = 1 | 2 | 3;

export const VIEWS: readonly View[] = [1, 2, 3];

/** Grows when the way of drawing changes, so that pictures already drawn are drawn anew. */
export const DRAWING_VERSION = 2;

type FoodFamily = Exclude<ArtSpec["subject"], "anyaman-bambu" | "tikar-pandan" | "batu-fosil" | "kalimaya">;

const FOODS: Record<FoodFamily, (hint: string) => Goods> = {
  "pisang-sale": bananaSale,
  "keripik-pisang": bananaChips,
  "keripik-talas": taroChips,
  "keripik-singkong": cassavaChips,
  emping,
  "gula-semut": palmSugarGranules,
  "gula-aren": palmSugar,
  "abon-ikan": fishFloss,
};

function vesselFor(art: ArtSpec, hint: string): FoodVessel {
  if (/sack|karung|bulk|25-?kg|curah|wholesale/.test(hint)) return "sack";
  if (/jerrycan|jeriken/.test(hint)) return "jerrycan";
  if (art.subject === "gula-aren" && palmSugarForm(hint) === "liquid") return "bottle";
  if (/\bjar|toples/.test(hint)) return "jar";
  return art.container === "piece" ? "none" : art.container;
}

/** Bamboo is straw-coloured itself and would be lost on straw: its listings' palette names the piece, not what is behind. */
function backdropFor(art: ArtSpec): Palette {
  const palette = paletteFor(art.seed, art.palette, art.accent);
  return art.subject === "anyaman-bambu" && palette.name === "lontar"
    ? paletteFor(art.seed, undefined, art.accent)
    : palette;
}

/**
 * One drawing of a listing as a text of SVG, 1080 units square. The same art, words and view give the same text.
 * `words` are the listing's handle and whatever else may tell the form ("tampah", "cincin").
 */
export function drawView(art: ArtSpec, view: View, words = ""): string {
  const ink = new Ink(art.seed * 31 + view * 7919);
  const hint = `${art.variantHint ?? ""} ${words} ${art.accent ?? ""}`.toLowerCase();
  const palette = backdropFor(art);
  const look = new Ink(art.seed);
  switch (art.subject) {
    case "anyaman-bambu":
    case "tikar-pandan": {
      const plaited = art.subject === "tikar-pandan";
      const form = craftForm(art.subject, hint, art.seed);
      const fabric = (plaited ? pandanFabric : bambooFabric)(look, palette.accent, hint);
      if (view === 2) return ink.sheet(craftMacro(ink, fabric, plaited));
      return ink.sheet(
        view === 1 ? craftHero(ink, palette, form, fabric, plaited) : craftScene(ink, palette, form, fabric),
      );
    }
    case "batu-fosil": {
      const form = fossilForm(hint, art.seed);
      const stone = fossilLook(look, hint);
      if (view === 2) return ink.sheet(fossilMacro(ink, stone));
      return ink.sheet((view === 1 ? fossilHero : fossilScene)(ink, palette, form, stone));
    }
    case "kalimaya": {
      const opal = opalLook(look, hint);
      if (view === 2) return ink.sheet(gemMacro(ink, opal));
      return ink.sheet((view === 1 ? gemHero : gemScene)(ink, palette, gemForm(hint), opal));
    }
    default: {
      const goods = FOODS[art.subject](hint);
      if (view === 2) return ink.sheet(goods.macro(ink));
      return ink.sheet((view === 1 ? foodHero : foodFromAbove)(ink, palette, goods, vesselFor(art, hint)));
    }
  }
}
