import type { SeedListing } from "../../catalogue-types.js";
import { option, value, variantTable } from "../variant-table.js";

const PRECIOUS_OPAL = { id: "Opal mulia (kalimaya), SiO2·nH2O.", en: "Precious opal (kalimaya), SiO2·nH2O." };
const UNTREATED = {
  id: "Tidak ada: tanpa asap, celup, minyak, atau lapisan.",
  en: "None: no smoke, dye, oil or coating.",
};

/** Kalimaya, the opal of Lebak: loose cabochons. */
export const looseKalimaya: SeedListing[] = [
  {
    handle: "kalimaya-hitam-kabokon-pasirkembang",
    business: "kalimaya-pasirkembang",
    family: "kalimaya",
    title: { id: "Kalimaya Hitam Kabokon Lepas", en: "Loose Black Kalimaya Cabochons" },
    summary: {
      id: "Tiga batu hitam dengan kilatan hijau, jingga, dan biru.",
      en: "Three black stones flashing green, orange and blue.",
    },
    description: {
      id: "Miringkan sedikit dan warnanya berpindah, seperti minyak di air malam. Ketiga batu ini berdasar hitam alami dan sudah beristirahat tiga bulan dalam pasir kering sebelum dipotong, masa yang biasanya menyingkap batu yang akan retak. Bentuknya oval, kubahnya sedang, punggungnya dipoles. Kilatan kami uraikan seperti terlihat pada siang hari dekat jendela; di bawah lampu hangat warna jingganya menguat. Foto dan video yang kami kirim tidak diberi saringan. Masing-masing hanya satu dan datang dalam kotak berbantal kapas lembap.",
      en: "Tilt one slightly and the colour moves, like oil on night water. All three have a natural black body and rested three months in dry sand before cutting, a spell that usually exposes stones that will craze. They are oval, of medium dome, with polished backs. We describe the play of colour as seen by day near a window; warm lamps bring up the orange. Our photographs and videos carry no filter. There is one of each, boxed on damp cotton.",
    },
    species: PRECIOUS_OPAL,
    treatment: UNTREATED,
    care: {
      id: "Hindari panas, pelarut, dan pembersih ultrasonik. Simpan dengan kapas sedikit lembap.",
      en: "Avoid heat, solvents and ultrasonic cleaners. Store with slightly damp cotton.",
    },
    processingState: "polished",
    ...variantTable(
      [
        option(
          "Batu",
          "Stone",
          value("2-15-ct", "2,15 ct, kilat hijau", "2.15 ct, green flash"),
          value("3-40-ct", "3,40 ct, hijau jingga", "3.40 ct, green and orange"),
          value("5-02-ct", "5,02 ct, multiwarna", "5.02 ct, multicolour"),
        ),
      ],
      [
        ["KM-PSK-HTM-215", "2-15-ct", 3200000, 120, [10, 8, 5], 1],
        ["KM-PSK-HTM-340", "3-40-ct", 7500000, 120, [10, 8, 5], 1],
        ["KM-PSK-HTM-502", "5-02-ct", 18500000, 125, [10, 8, 5], 1],
      ],
    ),
    exportReady: true,
    featured: true,
    publishedDaysAgo: 176,
    art: {
      seed: 5201,
      subject: "kalimaya",
      container: "box",
      palette: "dusk",
      accent: "green-orange",
      variantHint: "cabochon",
    },
    status: "published",
  },
  {
    handle: "kalimaya-teh-kabokon-sukanagara",
    business: "permata-sukanagara",
    family: "kalimaya",
    title: { id: "Kalimaya Teh Kabokon Sukanagara", en: "Sukanagara Tea Kalimaya Cabochons" },
    summary: {
      id: "Opal cokelat bening seperti teh tubruk, dengan kilat yang muncul pelan.",
      en: "Opal as clear and brown as brewed tea, its colour slow to appear.",
    },
    description: {
      id: "Kalimaya teh tembus cahaya: angkat ke jendela dan Anda melihat warna teh, letakkan di kain gelap dan kilat hijau atau merahnya keluar. Batu ini banyak muncul di Muncang, dan Dede memotongnya agak tebal supaya kilatnya punya tempat. Tidak ada asap dan celup, warna teh itu bawaan tuf tempatnya terbentuk. Pilih menurut karat; yang kecil cocok untuk anting, yang sedang untuk liontin. Kartu tulisan tangan mencatat apa yang terlihat dari tiga arah.",
      en: "Tea kalimaya lets light through: hold it to the window and you see brewed tea, lay it on dark cloth and its green or red comes out. Muncang yields a good deal of it, and Dede cuts it rather thick to give the flash some room. There is no smoke or dye; the tea colour comes from the tuff it grew in. Choose by carat: the smaller suits earrings, the middle one a pendant. A handwritten card notes what is seen from three directions.",
    },
    species: PRECIOUS_OPAL,
    treatment: UNTREATED,
    care: {
      id: "Jangan terkena parfum dan sabun. Lap dengan kain lembap, bukan tisu.",
      en: "Keep from perfume and soap. Wipe with a damp cloth, not tissue.",
    },
    processingState: "polished",
    ...variantTable(
      [
        option(
          "Batu",
          "Stone",
          value("1-10-ct", "1,10 ct, kilat hijau tipis", "1.10 ct, faint green"),
          value("2-60-ct", "2,60 ct, hijau", "2.60 ct, green"),
          value("4-35-ct", "4,35 ct, hijau merah", "4.35 ct, green and red"),
        ),
      ],
      [
        ["KM-SKN-TEH-110", "1-10-ct", 550000, 110, [10, 8, 5], 1],
        ["KM-SKN-TEH-260", "2-60-ct", 1450000, 110, [10, 8, 5], 1],
        ["KM-SKN-TEH-435", "4-35-ct", 3900000, 115, [10, 8, 5], 1],
      ],
    ),
    exportReady: true,
    publishedDaysAgo: 152,
    art: {
      seed: 5202,
      subject: "kalimaya",
      container: "box",
      palette: "rose",
      accent: "green",
      variantHint: "cabochon",
    },
    status: "published",
  },
  {
    handle: "kalimaya-putih-kabokon-cijoro",
    business: "gosok-cijoro",
    family: "kalimaya",
    title: { id: "Kalimaya Putih Kabokon Cijoro", en: "Cijoro White Kalimaya Cabochons" },
    summary: {
      id: "Dasar putih susu dengan bintik pelangi yang rapat.",
      en: "A milk-white body set close with rainbow points.",
    },
    description: {
      id: "Kilat pada batu putih tidak melompat; ia bertebaran, seperti serpih warna di permukaan susu. Pak Haji Sarnata memilih bahan yang tidak menyerap air, menguji setetes di punggung batu selama lima menit, dan menyisihkan yang berubah bening. Bentuk oval 10 x 8 dan 12 x 10 milimeter mengikuti ukuran emban standar, jadi tukang perhiasan di kota Anda tidak perlu membuat rangka baru. Batu berpasangan untuk anting disediakan bila warnanya sungguh mirip; saat ini ada satu pasang.",
      en: "In white stones the colour does not leap; it is strewn, like chips of light on milk. Haji Sarnata picks rough that takes up no water, leaves a drop on the back for five minutes and puts aside any that turns clear. Ovals of 10 x 8 and 12 x 10 mm fit standard mounts, so your jeweller need not build a new one. Pairs for earrings are offered only when they truly match; just now there is one.",
    },
    species: PRECIOUS_OPAL,
    treatment: UNTREATED,
    care: {
      id: "Jauhkan dari perubahan suhu mendadak; bersihkan dengan air suam.",
      en: "Keep from sudden heat or cold; clean in lukewarm water.",
    },
    processingState: "polished",
    ...variantTable(
      [
        option(
          "Batu",
          "Stone",
          value("1-85-ct", "1,85 ct, 10 x 8 mm", "1.85 ct, 10 x 8 mm"),
          value("3-10-ct", "3,10 ct, 12 x 10 mm", "3.10 ct, 12 x 10 mm"),
          value("pasang", "Sepasang, 2 x 1,40 ct", "Pair, 2 x 1.40 ct"),
        ),
      ],
      [
        ["KM-CJR-PTH-185", "1-85-ct", 900000, 110, [10, 8, 5], 1],
        ["KM-CJR-PTH-310", "3-10-ct", 1850000, 110, [10, 8, 5], 1],
        ["KM-CJR-PTH-PSG", "pasang", 1650000, 115, [10, 8, 5], 1],
      ],
    ),
    exportReady: true,
    publishedDaysAgo: 134,
    art: {
      seed: 5203,
      subject: "kalimaya",
      container: "box",
      palette: "dusk",
      accent: "rainbow",
      variantHint: "cabochon",
    },
    status: "published",
  },
];
