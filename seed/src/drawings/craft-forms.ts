import type { ProductFamilyHandle } from "@lapak-lebak/domain/product-family";
import { bagForm, clutchForm, coasterForm, placematForm, roundBagForm } from "./forms/carried.js";
import { besekForm, boxTrayForm, fanForm, panelForm, trayForm } from "./forms/flat.js";
import { matForm, rollForm } from "./forms/mat.js";
import { coneForm } from "./forms/cone.js";
import { lampshadeForm, tableLampForm } from "./forms/lampshade.js";
import type { Form } from "./forms/form.js";
import { basketForm, colanderForm, laundryForm, vaseForm } from "./forms/round.js";

/** The shapes that woven goods take. */
export type CraftForm =
  | "basket"
  | "laundry"
  | "vase"
  | "tray"
  | "fan"
  | "lampshade"
  | "hat"
  | "cover"
  | "panel"
  | "besek"
  | "boxTray"
  | "mat"
  | "roll"
  | "bag"
  | "clutch"
  | "placemat"
  | "coaster"
  | "tableLamp"
  | "roundBag"
  | "colander"
  | "steamer";

/** Words (Indonesian or English) that tell the form, the more particular first. */
const FORM_WORDS: readonly (readonly [RegExp, CraftForm])[] = [
  [/table-lamp|lampu-bubu|lampu-meja/, "tableLamp"],
  [/colander|tiris/, "colander"],
  [/aseupan|kukusan|steamer|\bcone\b/, "steamer"],
  [/coaster|tatakan-gelas/, "coaster"],
  [/round-bag|tas-bundar|tas-bulat/, "roundBag"],
  [/lamp|kap-|lampu|lantern|lentera/, "lampshade"],
  [/laundry|cucian|hamper|linen|baju/, "laundry"],
  [/placemat|alas-piring|alas-makan|tatakan|runner|taplak/, "placemat"],
  [/clutch|dompet|wallet|pouch|sleeve|case|tempat-pensil/, "clutch"],
  [/bag|tas|tote|kaneron|jinjing|koja/, "bag"],
  [/roll|gulung|kodi|bundle/, "roll"],
  [/tikar|\bmat\b|sajadah|lampit|samak|yoga|prayer|mat-|-mat/, "mat"],
  [/panel|bilik|partisi|dinding|screen|sekat|wall|giribig/, "panel"],
  [/fan|hihid|kipas/, "fan"],
  [/tudung-saji|\bsaji\b|cover/, "cover"],
  [/\bhat\b|caping|topi|dudukuy/, "hat"],
  [/besek|pipiti|kotak|box|tisu|tissue|lidded|storage/, "besek"],
  [/nampan|baki|serving|rectang|organi|letter|rak/, "boxTray"],
  [/tray|tampah|nyiru|tampir|ayakan|sieve|plate|piring|kalo/, "tray"],
  [/vas|vase|bottle|tumbler|pot|planter|pensil|pen-/, "vase"],
  [/basket|bakul|boboko|keranjang|tolombong|said|korang|wadah|parsel|parcel|hantaran|bowl/, "basket"],
];

/** The form a listing's words ask for; without a known word, one that suits the family by the seed. */
export function craftForm(family: ProductFamilyHandle, hint: string, seed: number): CraftForm {
  const [first = ""] = hint.split(" ");
  const named =
    FORM_WORDS.find(([words]) => words.test(first)) ?? FORM_WORDS.find(([words]) => words.test(hint));
  if (named !== undefined) return named[1];
  const among: readonly CraftForm[] =
    family === "tikar-pandan" ? ["mat", "roll", "bag"] : ["basket", "tray", "besek"];
  return among[seed % among.length] ?? "basket";
}

/** How each form is drawn. */
export const FORMS: Record<CraftForm, Form> = {
  basket: basketForm(),
  laundry: laundryForm,
  vase: vaseForm,
  tray: trayForm,
  fan: fanForm,
  lampshade: lampshadeForm,
  hat: coneForm(0.5),
  cover: coneForm(0.66),
  panel: panelForm,
  besek: besekForm,
  boxTray: boxTrayForm,
  mat: matForm,
  roll: rollForm,
  bag: bagForm,
  clutch: clutchForm,
  placemat: placematForm,
  coaster: coasterForm,
  tableLamp: tableLampForm,
  roundBag: roundBagForm,
  colander: colanderForm,
  steamer: coneForm(1.1),
};

/** The box each form stands in on a hero sheet. */
export const FORM_BOXES: Record<CraftForm, { x: number; base: number; width: number; height: number }> = {
  basket: { x: 530, base: 890, width: 580, height: 440 },
  laundry: { x: 530, base: 930, width: 480, height: 640 },
  vase: { x: 540, base: 900, width: 500, height: 600 },
  tray: { x: 520, base: 850, width: 660, height: 660 },
  fan: { x: 530, base: 940, width: 620, height: 800 },
  lampshade: { x: 540, base: 690, width: 560, height: 440 },
  hat: { x: 540, base: 850, width: 740, height: 400 },
  cover: { x: 540, base: 860, width: 700, height: 480 },
  panel: { x: 520, base: 900, width: 580, height: 700 },
  besek: { x: 530, base: 890, width: 600, height: 420 },
  boxTray: { x: 530, base: 880, width: 680, height: 420 },
  mat: { x: 520, base: 920, width: 720, height: 400 },
  roll: { x: 530, base: 910, width: 660, height: 300 },
  bag: { x: 530, base: 920, width: 520, height: 660 },
  clutch: { x: 530, base: 880, width: 600, height: 600 },
  placemat: { x: 530, base: 920, width: 660, height: 300 },
  coaster: { x: 530, base: 900, width: 430, height: 300 },
  tableLamp: { x: 540, base: 900, width: 430, height: 560 },
  roundBag: { x: 530, base: 920, width: 520, height: 640 },
  colander: { x: 530, base: 870, width: 640, height: 330 },
  steamer: { x: 540, base: 900, width: 620, height: 480 },
};
