import type { SeedListing } from "../../catalogue-types.js";
import { option, sizes, value, variantTable } from "../variant-table.js";

const SILICIFIED_WOOD = {
  id: "Kayu terkersikkan (fosil kayu, silika); jenis pohon tidak ditentukan.",
  en: "Silicified wood (petrified wood, silica); tree species not determined.",
};

/** Petrified wood (batu fosil) for rooms: slabs, a tabletop, wash-basins. */
export const petrifiedWoodFurniture: SeedListing[] = [
  {
    handle: "lempeng-fosil-kayu-parungsari",
    business: "fosil-parungsari-sajira",
    family: "batu-fosil",
    title: { id: "Lempeng Fosil Kayu Poles Parungsari", en: "Parungsari Polished Petrified Wood Slab" },
    summary: {
      id: "Irisan melintang batang, satu muka dipoles cermin, kulit kayu dibiarkan.",
      en: "A cross-section of trunk, one face mirror-polished, the bark left on.",
    },
    description: {
      id: "Lingkar pertumbuhannya masih bisa dihitung dengan kuku, padahal yang Anda sentuh silika sekeras kaca. Kami mengiris batang setebal dua setengah sentimeter, memoles satu muka sampai memantulkan jendela, dan membiarkan tepi kulitnya kasar. Setiap lempeng hanya satu; foto, ukuran, dan beratnya milik lempeng itu sendiri. Letakkan sebagai alas teko, tatakan keju, atau berdiri pada penyangga yang disertakan. Kaki karet kecil melindungi meja Anda. Retakan halus bawaan batu kami biarkan kecuali bila mengganggu kekuatannya.",
      en: "You can still count the growth rings with a fingernail, though what you touch is silica as hard as glass. We slice the trunk two and a half centimetres thick, polish one face until it reflects the window and leave the bark edge rough. There is only one of each; photograph, size and weight belong to that slab alone. Set it under a teapot, lay cheese on it, or stand it on the easel that comes along. Small rubber feet guard your table. Fine natural cracks stay unless they weaken the piece.",
    },
    species: SILICIFIED_WOOD,
    treatment: { id: "Tanpa pewarna; tanpa tambalan.", en: "Undyed; no filling." },
    care: {
      id: "Cuci air hangat, keringkan, gosok dengan kain mikrofiber.",
      en: "Wash in warm water, dry, buff with microfibre.",
    },
    processingState: "polished",
    ...variantTable(
      [
        option(
          "Lempeng",
          "Slab",
          value("a", "A: 24 x 20 cm, cokelat madu", "A: 24 x 20 cm, honey brown"),
          value("b", "B: 28 x 25 cm, hitam abu", "B: 28 x 25 cm, black and grey"),
          value("c", "C: 36 x 31 cm, merah bata", "C: 36 x 31 cm, brick red"),
        ),
      ],
      [
        ["BF-PRS-LMP-A", "a", 425000, 3900, [30, 26, 9], 1],
        ["BF-PRS-LMP-B", "b", 575000, 5600, [34, 31, 9], 1],
        ["BF-PRS-LMP-C", "c", 950000, 8800, [42, 37, 10], 1],
      ],
    ),
    exportReady: true,
    featured: true,
    publishedDaysAgo: 185,
    art: {
      seed: 5101,
      subject: "batu-fosil",
      container: "piece",
      palette: "stone",
      variantHint: "slab honey",
    },
    status: "published",
  },
  {
    handle: "meja-samping-fosil-parungsari",
    business: "fosil-parungsari-sajira",
    family: "batu-fosil",
    title: { id: "Daun Meja Samping Fosil Kayu", en: "Petrified Wood Side-Table Top" },
    summary: {
      id: "Daun meja batu dari satu batang, dengan kaki besi yang dibaut.",
      en: "A tabletop from a single trunk, on bolted iron legs.",
    },
    description: {
      id: "Daun meja ini satu irisan utuh, tidak disambung, setebal delapan sentimeter. Beratnya setara anak berumur dua belas tahun, jadi pilih tempatnya dulu baru undang tetangga membantu. Permukaannya tidak menyerap kopi maupun anggur dan tidak berubah oleh cangkir panas. Pusat batang terlihat agak kabur, seperti asap, karena di situ silikanya mengeras paling lambat. Tiga kaki besi hitam dibaut dari bawah dengan mur tanam. Kami mengirim dalam peti kayu berstempel perlakuan panas; biaya peti sudah termasuk.",
      en: "The top is one whole slice, unjoined, eight centimetres thick. It weighs as much as a twelve-year-old child, so settle on a place before asking the neighbours to help. It takes up neither coffee nor wine and does not mind a hot cup. The heart of the trunk looks blurred, like smoke, as the silica there hardened last. Three black iron legs bolt into inserts from below. It ships in a heat-treated, stamped crate, which the price includes.",
    },
    species: SILICIFIED_WOOD,
    treatment: {
      id: "Dua retak alami di sisi bawah diisi epoksi bening.",
      en: "Two natural cracks on the underside filled with clear epoxy.",
    },
    care: {
      id: "Lap dengan sabun netral. Jangan diseret; angkat berdua.",
      en: "Wipe with neutral soap. Never drag; lift with two.",
    },
    processingState: "polished",
    ...variantTable(
      [sizes("48 x 44 x 8 cm")],
      [["BF-PRS-MEJA-48", "48-x-44-x-8-cm", 3850000, 49000, [60, 56, 60], 1]],
    ),
    exportReady: true,
    publishedDaysAgo: 128,
    art: { seed: 5102, subject: "batu-fosil", container: "piece", palette: "stone", variantHint: "table" },
    status: "published",
  },
  {
    handle: "wastafel-fosil-cilayang",
    business: "ukir-fosil-cilayang",
    family: "batu-fosil",
    title: { id: "Wastafel Fosil Kayu Cilayang", en: "Cilayang Petrified Wood Wash-Basin" },
    summary: {
      id: "Baskom tangan dari satu bongkah, luar berkulit, dalam licin.",
      en: "A basin from one block, bark outside, smooth within.",
    },
    description: {
      id: "Dua minggu pahatan untuk satu cekungan. Bagian luar tetap seperti ditemukan di ladang, kasar dan berkulit, sedangkan bagian dalam dipoles licin sehingga air sabun tidak meninggalkan garis. Lubang pembuangan berdiameter 45 milimeter cocok dengan afur standar. Dindingnya tidak kurang dari tiga sentimeter. Pasang di atas meja beton atau kayu keras yang kuat menahan empat puluh lima kilo. Sebelum dikirim, wastafel kami isi air semalam dan periksa rembesannya; foto ujian itu ikut dalam peti.",
      en: "Two weeks of carving make one hollow. The outside stays as it was found in the field, rough and barked; the inside is polished so that soapy water leaves no line. The 45 mm waste hole suits standard fittings. Walls are never under three centimetres. Set it on concrete or hardwood that can bear forty-five kilos. Before dispatch we fill the basin overnight and check for seepage; the photograph of that test travels in the crate.",
    },
    species: SILICIFIED_WOOD,
    treatment: {
      id: "Pori luar dilapisi penutup batu berbasis air.",
      en: "Outer pores sealed with a water-based stone sealer.",
    },
    care: {
      id: "Bersihkan dengan sabun netral; hindari pembersih asam.",
      en: "Clean with neutral soap; avoid acid cleaners.",
    },
    processingState: "carved",
    ...variantTable(
      [
        option(
          "Wastafel",
          "Basin",
          value("a", "A: 42 x 38 x 15 cm, krem", "A: 42 x 38 x 15 cm, cream"),
          value("b", "B: 50 x 40 x 15 cm, cokelat tua", "B: 50 x 40 x 15 cm, dark brown"),
        ),
      ],
      [
        ["BF-CLY-WST-A", "a", 2750000, 42000, [52, 48, 28], 1],
        ["BF-CLY-WST-B", "b", 3400000, 49000, [60, 50, 28], 1],
      ],
    ),
    exportReady: true,
    publishedDaysAgo: 115,
    art: {
      seed: 5103,
      subject: "batu-fosil",
      container: "bowl",
      palette: "cream",
      variantHint: "basin honey",
    },
    status: "published",
  },
];
