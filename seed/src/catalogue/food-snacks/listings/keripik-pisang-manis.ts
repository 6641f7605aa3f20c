import type { SeedListing } from "../../../catalogue-types.js";
import { ALLERGENS, STORAGE, art } from "../labels.js";
import { sold } from "../packs.js";

const family = "keripik-pisang" as const;
const status = "published" as const;

/** Banana chips with something sweet about them. */
export const sweetBananaChips: SeedListing[] = [
  {
    handle: "keripik-pisang-gula-aren-enah",
    business: "dapur-bu-enah",
    family,
    title: { id: "Keripik Pisang Gula Aren Bu Enah", en: "Palm-Sugar Glazed Banana Chips" },
    summary: {
      id: "Keripik pisang siem berselimut gula aren tipis yang pecah seperti karamel.",
      en: "Siem banana chips in a thin palm-sugar glaze that cracks like caramel.",
    },
    description: {
      id: "Gula arennya diambil dari penyadap di Bayah, dicairkan dengan sedikit air dan selembar daun pandan, lalu dituangkan ke keripik yang masih panas. Bu Enah mengaduk dengan dua sendok kayu sampai gula mengering menjadi lapisan bening; terlambat setengah menit saja, semuanya menempel jadi satu bongkah. Rasanya karamel dengan ujung berasap. Tidak terlalu manis, sebab pisangnya digoreng saat masih mengkal. Anak-anak menyukainya polos; orang dewasa menaburkannya di atas es krim vanili.",
      en: "The palm sugar comes from a tapper in Bayah. It is melted with a little water and a pandan leaf, then poured over chips still hot from the pan, and Bu Enah tosses them with two wooden spoons until the sugar dries to a clear shell. Half a minute late and the whole batch becomes one lump. The taste is caramel with smoke at the end, and not too sweet, because the bananas are fried while firm. Children eat them as they are; adults crumble them over vanilla ice cream.",
    },
    ingredients: {
      id: "Pisang siem, minyak kelapa sawit, gula aren 14%, daun pandan.",
      en: "Siem banana, palm oil, palm sugar 14%, pandan leaf.",
    },
    allergens: ALLERGENS.none,
    shelfLifeMonths: 4,
    storage: STORAGE.chips,
    ...sold("KPIS-ENAH-AREN", "chips", [
      [100, 11000, 58],
      [200, 18000, 40],
    ]),
    exportReady: false,
    featured: true,
    publishedDaysAgo: 240,
    art: art(121, family, "pouch", "palm sugar", "#9a5b1f"),
    status,
  },
  {
    handle: "keripik-pisang-cokelat-sawarna",
    business: "sawarna-rasa",
    family,
    title: { id: "Keripik Pisang Cokelat Sawarna", en: "Cocoa-Dusted Banana Chips" },
    summary: {
      id: "Keripik pisang tanduk dibalur bubuk kakao dan sedikit gula, tanpa cokelat leleh.",
      en: "Tanduk banana chips tossed in cocoa powder and a little sugar, with nothing to melt.",
    },
    description: {
      id: "Cokelat leleh menyusahkan di pantai, maka Sawarna Rasa memakai bubuk kakao murni yang dibalurkan selagi keripik hangat. Jari memang jadi cokelat, tetapi isi tas tidak. Pisang tanduk dipilih karena dagingnya padat sehingga irisannya tetap kaku dan tidak menyerap banyak minyak. Perbandingannya dua bagian kakao, satu bagian gula halus, sejumput garam; lebih dekat ke cokelat pahit daripada permen. Tahan dibawa berjemur seharian. Kantongnya berklip, dengan jendela kecil supaya terlihat apa yang Anda beli.",
      en: "Melting chocolate is a nuisance at the beach, so Sawarna Rasa uses pure cocoa powder, tossed through while the chips are warm. Your fingers go brown; the inside of your bag does not. Tanduk, a dense plantain, keeps its slices stiff and takes up little oil. The mix is two parts cocoa to one of fine sugar with a pinch of salt, nearer to dark chocolate than to candy. It will survive a day in the sun. The pouch reseals and has a small window, so you can see what you are buying.",
    },
    ingredients: {
      id: "Pisang tanduk, minyak kelapa, bubuk kakao 8%, gula halus, garam.",
      en: "Tanduk plantain, coconut oil, cocoa powder 8%, icing sugar, salt.",
    },
    allergens: ALLERGENS.none,
    shelfLifeMonths: 5,
    storage: STORAGE.chips,
    ...sold(
      "KPIS-SAWARNA-COKELAT",
      "chips",
      [
        [100, 14000, 73],
        [200, 20000, 47],
      ],
      "899360212041",
    ),
    exportReady: true,
    publishedDaysAgo: 133,
    art: art(122, family, "pouch", "chocolate", "#4a2a1a"),
    status,
  },
  {
    handle: "keripik-pisang-manis-yayah",
    business: "keripik-bu-yayah",
    family,
    title: { id: "Keripik Pisang Manis Bu Yayah", en: "Bu Yayah's Lightly Sweetened Banana Chips" },
    summary: {
      id: "Irisan panjang pisang nangka dengan salut gula pasir yang tipis dan kering.",
      en: "Long slices of nangka banana in a thin, dry coat of sugar.",
    },
    description: {
      id: "Ada keripik manis yang lengket dan meninggalkan bongkahan gula di dasar bungkus. Yang ini tidak. Bu Yayah memasukkan sirup gula langsung ke wajan tepat sebelum keripik diangkat, sehingga gula ikut tergoreng dan melapisi setiap irisan setipis kaca. Irisannya memanjang mengikuti pisang, sekitar dua belas sentimeter, dan sebagian patah dalam perjalanan; patahannya sama enaknya. Tersedia dari bungkus bekal seratus gram sampai setengah kilogram untuk stoples ruang tamu.",
      en: "Some sweet chips are sticky and leave a lump of sugar at the bottom of the bag. These are not. Bu Yayah pours syrup straight into the pan just before the chips come out, so that the sugar fries along with them and coats each slice as thin as glass. The slices run the length of the fruit, some twelve centimetres, and a few will break on the way to you; the broken ones taste the same. From a 100 g lunchbox bag up to half a kilo for the jar in the front room.",
    },
    ingredients: {
      id: "Pisang nangka, minyak kelapa sawit, gula pasir, garam.",
      en: "Nangka banana, palm oil, sugar, salt.",
    },
    allergens: ALLERGENS.none,
    shelfLifeMonths: 4,
    storage: STORAGE.chips,
    ...sold("KPIS-YAYAH-MANIS", "chips", [
      [100, 10000, 95],
      [250, 19000, 60],
      [500, 35000, 12],
    ]),
    exportReady: false,
    publishedDaysAgo: 275,
    art: art(123, family, "jar", "long slices", "#e0b04a"),
    status,
  },
  {
    handle: "keripik-pisang-lumer-kaduagung",
    business: "kaduagung-camilan",
    family,
    title: { id: "Keripik Pisang Salut Cokelat dan Keju", en: "Banana Chips, Chocolate or Cheese Coated" },
    summary: {
      id: "Keripik bulat bersalut cokelat susu atau krim keju, untuk yang ingin camilan manis sungguhan.",
      en: "Round chips fully coated in milk chocolate or cheese cream, for when you want a proper treat.",
    },
    description: {
      id: "Pisang kepok diiris bulat dua milimeter, digoreng kering, didinginkan semalam, baru disalut keesokan harinya. Menunggu semalam itu penting: keripik yang masih menyimpan uap akan melempem di balik cokelat. Salutnya cokelat susu lokal atau krim keju yang asin-manis, diputar di drum kecil sampai rata. Si bungsu di Kaduagung Camilan menghitung satu keripik untuk satu gigitan, jadi ukurannya seragam. Pilih satu rasa, atau dua kalau di rumah ada yang suka berdebat. Hindari meninggalkannya di mobil pada siang hari.",
      en: "Kepok bananas are cut into two-millimetre rounds, fried dry, rested overnight and coated only the next day. The waiting matters: a chip that still holds steam goes limp under chocolate. The coat is local milk chocolate or a salty-sweet cheese cream, turned in a small drum until even. The youngest of the three siblings worked it out as one chip to one mouthful, so they are all of a size. Choose one, or both if your household likes an argument. Please do not leave them in a car at midday.",
    },
    ingredients: {
      id: "Pisang kepok, minyak kelapa sawit, salut cokelat susu atau krim keju 35% (gula, lemak nabati, susu bubuk, kakao atau keju bubuk, lesitin kedelai).",
      en: "Kepok banana, palm oil, milk chocolate or cheese cream coating 35% (sugar, vegetable fat, milk powder, cocoa or cheese powder, soy lecithin).",
    },
    allergens: ALLERGENS.milkSoy,
    shelfLifeMonths: 4,
    storage: STORAGE.chips,
    ...sold(
      "KPIS-KADUAGUNG-LUMER",
      "chips",
      [
        [100, 14000, 41, "cokelat"],
        [200, 20000, 25, "cokelat"],
        [100, 14000, 37, "keju"],
        [200, 20000, 0, "keju"],
      ],
      "899360213001",
    ),
    exportReady: false,
    publishedDaysAgo: 82,
    art: art(124, family, "pouch", "coated", "#6d3d22"),
    status,
  },
  {
    handle: "keripik-pisang-tanduk-madu-yayah",
    business: "keripik-bu-yayah",
    family,
    title: { id: "Keripik Pisang Tanduk Madu", en: "Plantain Chips with Forest Honey" },
    summary: {
      id: "Pisang tanduk matang dengan olesan madu hutan, renyah dan wangi bunga.",
      en: "Ripe plantain brushed with forest honey, crisp and faintly floral.",
    },
    description: {
      id: "Madu hutan datang dua atau tiga kali setahun, dibawa pengumpul dari kaki Halimun dalam jeriken bekas. Bu Yayah mengoleskannya ke irisan pisang tanduk yang sudah digoreng setengah, lalu memanggangnya sebentar di oven supaya madu mengering tanpa gosong. Wangi bunganya berubah setiap musim, kadang mirip karet, kadang mirip kopi. Jumlahnya mengikuti madu, bukan pesanan; kalau jeriken habis, keripiknya pun habis. Jangan berikan kepada bayi di bawah satu tahun karena mengandung madu.",
      en: "Forest honey arrives two or three times a year, carried by gatherers from the foot of Halimun in reused jerrycans. Bu Yayah brushes it over half-fried plantain and finishes the slices in a low oven, so that the honey dries without scorching. Its perfume changes with the season, sometimes close to rubber blossom, sometimes to coffee. We make as much as the honey allows rather than as much as is ordered; when the can is empty, so is the shelf. It contains honey, so please do not give it to a child under one.",
    },
    ingredients: {
      id: "Pisang tanduk, minyak kelapa sawit, madu hutan 7%.",
      en: "Tanduk plantain, palm oil, forest honey 7%.",
    },
    allergens: ALLERGENS.none,
    shelfLifeMonths: 3,
    storage: STORAGE.chips,
    ...sold("KPIS-YAYAH-MADU", "chips", [[150, 18000, 7]]),
    exportReady: false,
    publishedDaysAgo: 26,
    art: art(125, family, "bowl", "honey", "#d08b1d"),
    status,
  },
  {
    handle: "keripik-pisang-jahe-susu-kaduagung",
    business: "kaduagung-camilan",
    family,
    title: { id: "Keripik Pisang Susu Jahe", en: "Ginger-Milk Banana Chips" },
    summary: {
      id: "Rasa bandrek susu dalam bentuk keripik: hangat jahe, gurih susu, manis sekadarnya.",
      en: "The taste of a hot ginger-milk drink in a chip: warm, milky and only just sweet.",
    },
    description: {
      id: "Bandrek susu adalah minuman malam di warung-warung sepanjang jalan Pandeglang. Tiga bersaudara Kaduagung mengubahnya menjadi bumbu: jahe emprit dikeringkan dan digiling halus, dicampur susu bubuk, gula aren bubuk, dan seujung sendok kayu manis. Keripiknya dari pisang kepok yang diiris bulat. Rasa jahenya sengaja dibuat muncul setelah kunyahan ketiga. Kami menyarankan menutup bungkus dengan penjepit setelah dibuka, sebab bumbu susu cepat menarik lembap, apalagi pada musim hujan.",
      en: "Ginger with milk is what the stalls along the Pandeglang road serve at night. The three siblings in Kaduagung turned it into a seasoning: small, fierce ginger dried and ground fine, milk powder, powdered palm sugar and the tip of a spoon of cinnamon. The chips are round slices of kepok banana. The ginger is meant to arrive at the third chew. Clip the bag shut once it is open, because milk seasoning draws damp quickly, above all during the rains.",
    },
    ingredients: {
      id: "Pisang kepok, minyak kelapa sawit, susu bubuk, gula aren bubuk, jahe 2%, kayu manis.",
      en: "Kepok banana, palm oil, milk powder, palm sugar powder, ginger 2%, cinnamon.",
    },
    allergens: ALLERGENS.milk,
    shelfLifeMonths: 4,
    storage: STORAGE.chips,
    ...sold(
      "KPIS-KADUAGUNG-JAHE",
      "chips",
      [
        [100, 13000, 66],
        [200, 19500, 31],
      ],
      "899360213011",
    ),
    exportReady: true,
    publishedDaysAgo: 54,
    art: art(126, family, "pouch", "ginger", "#c9a36a"),
    status,
  },
];
