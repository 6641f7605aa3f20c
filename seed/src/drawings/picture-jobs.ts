import { PRODUCT_FAMILIES, PRODUCT_FAMILY_HANDLES } from "@lapak-lebak/domain/product-family";
import type { LocalisedText, SeedListing } from "../catalogue-types.js";
import { altText } from "./alt-text.js";
import { CATEGORY_ART } from "./category-art.js";
import { drawView, VIEWS } from "./compose.js";
import { PICTURE_WIDTHS, pictureKey, SCENE_WIDTHS, wordsOf } from "./picture-keys.js";
import { emptyScene } from "./scenes/empty.js";
import { homeScene } from "./scenes/home.js";
import { makersScene } from "./scenes/makers.js";

/** One picture to be drawn: under which handle it is listed, its key, sizes in pixels, words and art. */
export interface PictureJob {
  readonly handle: string;
  readonly key: string;
  readonly width: number;
  readonly height: number;
  readonly widths: readonly number[];
  readonly alt: LocalisedText;
  /** The drawing as a text of SVG, as wide as the largest rendition. */
  draw(): string;
}

const SQUARE = { width: 1080, height: 1080, widths: PICTURE_WIDTHS } as const;
const WIDE = { width: 1600, height: 900, widths: SCENE_WIDTHS } as const;

/** Every picture of the shop: three a listing and, unless left out, the categories and scenes. */
export function pictureJobs(
  listings: readonly Pick<SeedListing, "handle" | "family" | "title" | "art">[],
  scenes: boolean,
): PictureJob[] {
  const jobs = listings.flatMap((listing) =>
    VIEWS.map((view) => ({
      ...SQUARE,
      handle: listing.handle,
      key: pictureKey(listing.handle, view, listing.art, wordsOf(listing)),
      alt: altText(listing, view),
      draw: () => drawView(listing.art, view, wordsOf(listing)),
    })),
  );
  return scenes ? [...sceneJobs(), ...jobs] : jobs;
}

function sceneJobs(): PictureJob[] {
  const categories = PRODUCT_FAMILY_HANDLES.map((family): PictureJob => {
    const art = CATEGORY_ART[family];
    const handle = `category-${family}`;
    const { name } = PRODUCT_FAMILIES[family];
    return {
      ...SQUARE,
      handle,
      key: pictureKey(handle, 1, art),
      alt: { id: `Gambar kategori ${name.id}`, en: `Drawing for the category ${name.en}` },
      draw: () => drawView(art, 1),
    };
  });
  return [
    {
      ...WIDE,
      handle: "scene-home",
      key: pictureKey("scene-home", 1, "home"),
      alt: {
        id: "Gambar meja penuh hasil Lebak: emping, gula aren, anyaman bambu, batu fosil dan kalimaya, dengan perbukitan di belakangnya",
        en: "Drawing of a table of Lebak's goods: melinjo crackers, palm sugar, woven bamboo, petrified wood and opal, with hills behind",
      },
      draw: homeScene,
    },
    {
      ...WIDE,
      handle: "scene-makers",
      key: pictureKey("scene-makers", 1, "makers"),
      alt: {
        id: "Gambar bengkel kerja: gula aren di atas tungku, bakul yang belum selesai dianyam, dan emping yang dijemur",
        en: "Drawing of a workshop: palm sugar on the stove, a basket half woven, and melinjo crackers drying",
      },
      draw: makersScene,
    },
    {
      ...SQUARE,
      handle: "scene-empty",
      key: pictureKey("scene-empty", 1, "empty"),
      alt: { id: "Gambar bakul bambu yang kosong", en: "Drawing of an empty bamboo basket" },
      draw: emptyScene,
    },
    ...categories,
  ];
}
