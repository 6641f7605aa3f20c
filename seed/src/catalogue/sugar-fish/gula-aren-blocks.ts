import type { SeedListing } from "../../catalogue-types.js";
import { netWeights, option, value, variantTable } from "../variant-table.js";
import { KEEP_BLOCKS_DRY, SAP_ONLY, SUGAR_ALLERGENS } from "./label-texts.js";

/** Moulded palm sugar (gula aren cetak): shell domes, bamboo cylinders, discs, leaf-wrapped pairs. */
export const gulaArenBlocks: SeedListing[] = [
  {
    handle: "gula-batok-cimandiri",
    business: "aren-cimandiri",
    family: "gula-aren",
    title: { id: "Gula Aren Batok Cimandiri", en: "Cimandiri Shell-Moulded Palm Sugar" },
    summary: {
      id: "Setengah bola seukuran batok kelapa, dicetak pagi dan sore.",
      en: "A half-dome the size of a coconut shell, moulded morning and evening.",
    },
    description: {
      id: "Satu batok beratnya sekitar setengah kilo dan cukup untuk dua panci kolak. Permukaannya memperlihatkan lingkar halus bekas batok; bagian tengahnya sedikit cekung karena adonan menyusut ketika dingin. Iris tipis dengan pisau, jangan dipukul, maka serpihnya larut tanpa perlu dicincang. Rasanya bulat, tidak terlalu tua, dengan wangi nira yang masih tertinggal. Pada minggu hujan jumlahnya turun dan warnanya menua; tanggal sadap kami tulis pada kertas pembungkus, jadi pembeli tahu umur gulanya.",
      en: "One dome weighs about half a kilo, enough for two pots of fruit stewed in coconut milk. The surface keeps the fine rings of the shell, and the middle dips a little where the sugar shrank in cooling. Shave it with a knife rather than hitting it, and the flakes melt without chopping. The taste is round and not too dark, with some of the sap's own scent left in. In rainy weeks we make less and it comes out browner; the tapping date is on the wrapper, so you know its age.",
    },
    ingredients: SAP_ONLY,
    allergens: SUGAR_ALLERGENS,
    shelfLifeMonths: 8,
    storage: KEEP_BLOCKS_DRY,
    ...variantTable(
      [
        option(
          "Isi",
          "Quantity",
          value("1-batok", "1 batok (500 g)", "1 dome (500 g)"),
          value("4-batok", "4 batok (2 kg)", "4 domes (2 kg)"),
        ),
      ],
      [
        ["GA-CMD-BTK-1", "1-batok", 17500, 540, [13, 13, 8], 44],
        ["GA-CMD-BTK-4", "4-batok", 66000, 2150, [27, 27, 9], 12],
      ],
    ),
    exportReady: false,
    publishedDaysAgo: 190,
    art: { seed: 3201, subject: "gula-aren", container: "piece", palette: "terracotta", variantHint: "dome" },
    status: "published",
  },
  {
    handle: "gula-daun-pasirnangka",
    business: "gula-pasirnangka",
    family: "gula-aren",
    title: { id: "Gula Aren Bungkus Daun Pasirnangka", en: "Pasirnangka Leaf-Wrapped Palm Sugar" },
    summary: {
      id: "Sepasang keping dalam daun aren kering, diikat tali bambu.",
      en: "A pair of discs in dried palm leaf, bound with bamboo.",
    },
    description: {
      id: "Buka talinya dan yang pertama keluar adalah bau daun kering, baru kemudian bau gula. Dua keping ditangkupkan seperti kerang, sekitar seperempat kilo per pasang, lalu dibungkus daun aren tua yang sudah dijemur tiga hari. Daun itu menyerap lembap sehingga gula tetap keras sampai beberapa bulan. Kertas kecil di dalamnya memuat nama pemasak. Bungkusnya cukup rapi untuk langsung dijadikan buah tangan, dan boleh dikomposkan sesudahnya. Satu renteng berisi lima pasang, digantung di dapur seperti di rumah kami.",
      en: "Untie the strip and dry leaf is the first thing you smell, sugar the second. Two discs lie face to face like a shell, about a quarter of a kilo a pair, wrapped in mature palm leaf sunned for three days. The leaf draws off damp and keeps the sugar hard for months. A slip inside bears the cook's name. It is neat enough to give as it is, and the wrapper can go on the compost. A string holds five pairs and hangs in the kitchen, the way it does in ours.",
    },
    ingredients: SAP_ONLY,
    allergens: SUGAR_ALLERGENS,
    shelfLifeMonths: 10,
    storage: {
      id: "Gantung atau simpan di tempat kering berangin. Jangan masuk kulkas: daun akan berembun.",
      en: "Hang or keep in a dry, airy place. Do not refrigerate: the leaf will sweat.",
    },
    ...variantTable(
      [
        option(
          "Isi",
          "Quantity",
          value("1-pasang", "1 pasang (250 g)", "1 pair (250 g)"),
          value("1-renteng", "1 renteng, 5 pasang (1,25 kg)", "1 string of 5 pairs (1.25 kg)"),
        ),
      ],
      [
        ["GA-PSN-DAUN-1", "1-pasang", 12500, 290, [12, 12, 7], 55],
        ["GA-PSN-DAUN-5", "1-renteng", 58000, 1420, [40, 13, 10], 18],
      ],
    ),
    exportReady: true,
    featured: true,
    publishedDaysAgo: 175,
    art: { seed: 3202, subject: "gula-aren", container: "piece", palette: "leaf", accent: "bamboo-tie" },
    status: "published",
  },
  {
    handle: "gula-keping-sangkanwangi",
    business: "aren-sangkanwangi",
    family: "gula-aren",
    title: { id: "Gula Aren Keping Kecil Sangkanwangi", en: "Sangkanwangi Small Palm Sugar Discs" },
    summary: {
      id: "Satu keping dua puluh gram untuk satu gelas, tanpa ulekan.",
      en: "One twenty-gram disc for one glass, no pestle required.",
    },
    description: {
      id: "Keping ini lahir dari kamar kos: tidak ada cobek, tidak ada pisau besar. Ambil satu untuk kopi, dua untuk kolak semangkuk, lima untuk sambal kacang. Dicetak dalam ruas bambu tipis sehingga tepinya bulat dan permukaannya halus, lalu diangin-anginkan semalam sebelum masuk stoples. Di dalam air panas satu keping larut kira-kira dalam satu menit bila diaduk. Rasanya lembut dengan aroma karamel muda. Dua belas keping memenuhi kantong kecil, dua puluh lima keping memenuhi stoples yang bisa dipakai lagi.",
      en: "These discs were born in a rented room with no mortar and no big knife. Take one for coffee, two for a bowl of stewed fruit, five for peanut sauce. They are cast in slim bamboo, which leaves a rounded edge and a smooth face, and rest overnight in moving air before packing. Stirred into hot water, one dissolves in about a minute. The flavour is soft, a young caramel. Twelve fill a small pouch; twenty-five fill a jar worth keeping.",
    },
    ingredients: SAP_ONLY,
    allergens: SUGAR_ALLERGENS,
    shelfLifeMonths: 8,
    storage: KEEP_BLOCKS_DRY,
    ...variantTable(
      [
        option(
          "Isi",
          "Quantity",
          value("12-keping", "12 keping (240 g)", "12 discs (240 g)"),
          value("25-keping", "Stoples 25 keping (500 g)", "Jar of 25 discs (500 g)"),
        ),
      ],
      [
        ["GA-SKW-KPG-12", "12-keping", 13500, 265, [15, 11, 6], 47],
        ["GA-SKW-KPG-25", "25-keping", 29500, 640, [11, 11, 16], 19],
      ],
    ),
    exportReady: false,
    publishedDaysAgo: 88,
    art: { seed: 3203, subject: "gula-aren", container: "jar", palette: "sugar", variantHint: "discs" },
    status: "published",
  },
  {
    handle: "gula-batok-cikatomas",
    business: "kebon-kawung-cikatomas",
    family: "gula-aren",
    title: { id: "Gula Kawung Batok Cikatomas", en: "Cikatomas Kawung Sugar Dome" },
    summary: {
      id: "Gula batok dari dua puluh pohon yang bisa kami tunjuk satu per satu.",
      en: "Sugar domes from twenty palms we can point to one by one.",
    },
    description: {
      id: "Tidak ada nira beli di gula ini; semuanya dari kebun sendiri di Cikatomas. Kami memakai kulit manggis kering di lodong sebagai penahan asam, cara lama yang menggantikan kapur. Adonan diaduk sampai berbenang, dituang ke batok, dan dibuka esok paginya. Teksturnya padat tetapi mudah disisir, dengan rasa yang agak buah di ujung lidah. Pakai untuk gula merah pempek, serabi, atau bumbu bakar ikan. Potongan tepi yang sompal kami jual sebagai remah setengah harga, tanyakan saja.",
      en: "No bought sap goes into this; everything comes from our own garden in Cikatomas. Dried mangosteen rind in the bamboo tube keeps the sap from souring, an old way that stands in for lime. The mass is stirred until it threads, poured into shells and turned out next morning. It is dense but easy to shave, with something fruity at the tip of the tongue. Use it for vinegar sauces, rice-flour pancakes or a glaze on grilled fish. Chipped edges are sold as crumbs at half price; just ask.",
    },
    ingredients: SAP_ONLY,
    allergens: SUGAR_ALLERGENS,
    shelfLifeMonths: 8,
    storage: KEEP_BLOCKS_DRY,
    ...variantTable(
      [netWeights("500 g", "1 kg")],
      [
        ["GA-CKT-BTK-500", "500-g", 18000, 540, [13, 13, 8], 26],
        ["GA-CKT-BTK-1000", "1-kg", 34500, 1080, [27, 14, 9], 14],
      ],
    ),
    exportReady: false,
    publishedDaysAgo: 140,
    art: { seed: 3204, subject: "gula-aren", container: "bowl", palette: "terracotta" },
    status: "published",
  },
  {
    handle: "gula-bumbung-lebaksitu",
    business: "nira-lebaksitu",
    family: "gula-aren",
    title: { id: "Gula Aren Bumbung Lebaksitu", en: "Lebaksitu Bamboo-Moulded Palm Sugar" },
    summary: {
      id: "Silinder gula dari cetakan bambu, enak diparut seperti keju.",
      en: "A cylinder cast in bamboo that grates like hard cheese.",
    },
    description: {
      id: "Bumbung adalah ruas bambu yang dibelah dua, diikat lagi, lalu diisi adonan panas. Setelah dingin, ikatannya dibuka dan gula keluar sebagai silinder dengan garis serat bambu di permukaannya. Bentuk ini pas di genggaman untuk diparut di atas surabi, yoghurt, atau pisang bakar. Beratnya sekitar tiga ratus gram. Dimasak bergantian oleh sebelas orang di dapur bercerobong, sehingga asapnya ke langit dan bukan ke gula. Sebagian hasilnya dipakai menanam kembali tebing sungai kami.",
      en: "A bumbung is a length of bamboo split in two, tied up again and filled with hot sugar. Once cool the ties come off and out slides a cylinder marked with the grain of the bamboo. It sits well in the hand for grating over pancakes, yoghurt or grilled banana. Each weighs about three hundred grams. Eleven people take turns to cook it in a kitchen with a chimney, so the smoke goes to the sky and not the sugar. Part of the income replants our riverbank.",
    },
    ingredients: SAP_ONLY,
    allergens: SUGAR_ALLERGENS,
    shelfLifeMonths: 9,
    storage: KEEP_BLOCKS_DRY,
    ...variantTable(
      [
        option(
          "Isi",
          "Quantity",
          value("1-bumbung", "1 bumbung (300 g)", "1 cylinder (300 g)"),
          value("3-bumbung", "3 bumbung (900 g)", "3 cylinders (900 g)"),
        ),
      ],
      [
        ["GA-LBS-BMB-1", "1-bumbung", 12000, 330, [16, 7, 7], 40],
        ["GA-LBS-BMB-3", "3-bumbung", 34000, 980, [17, 20, 8], 16],
      ],
    ),
    exportReady: false,
    publishedDaysAgo: 112,
    art: { seed: 3205, subject: "gula-aren", container: "piece", palette: "cream", variantHint: "cylinder" },
    status: "published",
  },
  {
    handle: "gula-batok-tua-peucangpari",
    business: "gula-peucangpari",
    family: "gula-aren",
    title: { id: "Gula Batok Tua Peucangpari", en: "Peucangpari Dark Smoked Palm Sugar" },
    summary: {
      id: "Diangkat lambat lalu disimpan seminggu di atas tungku.",
      en: "Taken off late, then rested for a week above the stove.",
    },
    description: {
      id: "Warnanya hampir seperti biji kopi dan baunya seperti dapur kayu di pagi hari. Gula ini dimasak sampai tua, dicetak, lalu disimpan tujuh hari di para-para. Asap membuat kulitnya keras dan rasanya agak pahit di belakang, seperti karamel yang berani. Cocok untuk semur daging, kecap rumahan, es kopi tanpa sirup, atau apa pun yang membutuhkan manis tetapi tidak ingin terasa kekanak-kanakan. Karena keras, sisir dengan pisau bergerigi atau kukus lima menit sebelum diiris.",
      en: "It is nearly the colour of a coffee bean and smells like a wood kitchen in the morning. The sugar is cooked long, moulded, then kept seven days on a rack over the fire. Smoke hardens its skin and leaves a slight bitterness at the back, a grown-up caramel. Use it in beef braises, home-made soy sauce, iced coffee without syrup, anything that wants sweetness without childishness. Being hard, it is best shaved with a serrated knife, or steamed for five minutes before slicing.",
    },
    ingredients: SAP_ONLY,
    allergens: SUGAR_ALLERGENS,
    shelfLifeMonths: 12,
    storage: KEEP_BLOCKS_DRY,
    ...variantTable(
      [netWeights("450 g", "900 g")],
      [
        ["GA-PCP-TUA-450", "450-g", 19000, 490, [13, 13, 8], 21],
        ["GA-PCP-TUA-900", "900-g", 36500, 960, [26, 13, 8], 7],
      ],
    ),
    exportReady: false,
    publishedDaysAgo: 71,
    art: { seed: 3206, subject: "gula-aren", container: "piece", palette: "cream", variantHint: "dome" },
    status: "published",
  },
  {
    handle: "gula-kotak-kapunduhan",
    business: "aren-kapunduhan",
    family: "gula-aren",
    title: { id: "Gula Aren Kotak Kapunduhan", en: "Kapunduhan Palm Sugar Squares" },
    summary: {
      id: "Dua puluh lima keping seragam untuk dapur yang menimbang.",
      en: "Twenty-five even squares for kitchens that weigh.",
    },
    description: {
      id: "Resep yang baik membutuhkan gula yang beratnya bisa dipercaya. Keping ini dicetak dalam kayu nangka berlubang dua puluh lima, masing-masing empat puluh gram dengan selisih tidak lebih dari dua gram; yang meleset masuk kuali lagi. Nira disaring kain rapat sehingga tidak ada ampas yang membuat dodol berpasir. Satu kilo tepat satu loyang. Untuk toko kue tersedia kardus lima kilo dengan sekat kertas. Simpan kardus terbuka di dalam kantong plastik, sebab gula murni mudah menarik air dari udara.",
      en: "A good recipe needs sugar whose weight can be trusted. These squares are cast in a jackfruit-wood mould of twenty-five, forty grams each and never more than two grams out; the strays go back in the pan. Sap is strained through close cloth, so no grit turns up in your toffee. One kilo is exactly one tray. Bakers can take a five-kilo carton with paper between layers. Keep an open carton inside a plastic bag, since pure sugar draws water from the air.",
    },
    ingredients: SAP_ONLY,
    allergens: SUGAR_ALLERGENS,
    shelfLifeMonths: 9,
    storage: KEEP_BLOCKS_DRY,
    ...variantTable(
      [netWeights("1 kg", "5 kg")],
      [
        ["GA-KPD-KTK-1K", "1-kg", 36000, 1080, [22, 22, 6], 32],
        ["GA-KPD-KTK-5K", "5-kg", 172000, 5300, [32, 24, 18], 10],
      ],
    ),
    exportReady: true,
    publishedDaysAgo: 133,
    art: { seed: 3207, subject: "gula-aren", container: "box", palette: "sugar", variantHint: "squares" },
    status: "published",
  },
  {
    handle: "gula-batok-panyaungan",
    business: "bunda-panyaungan",
    family: "gula-aren",
    title: { id: "Gula Aren Batok Panyaungan", en: "Panyaungan Coastal Palm Sugar" },
    summary: {
      id: "Gula hari tanpa ikan, dimasak di bukit yang menghadap laut.",
      en: "Sugar for the days without fish, cooked on a hill above the sea.",
    },
    description: {
      id: "Ketika angin barat membuat perahu tertambat, kelompok kami naik ke kebun aren. Gula ini dibuat dalam jumlah kecil sepanjang tahun dan agak lebih banyak antara Desember dan Februari. Batoknya kecil, sekitar dua ratus gram, supaya habis sebelum sempat berkeringat. Kami menyaring nira lewat ijuk, serat hitam dari pohon yang sama. Rasanya ringan, warnanya cokelat kemerahan, dan kadang ada sedikit rasa asin yang kata orang berasal dari angin laut. Kami sendiri tidak berani memastikannya.",
      en: "When the west wind keeps boats tied up, our group climbs to the palms. We make small amounts all year and rather more from December to February. The domes are small, about two hundred grams, so that they are finished before they can sweat. Sap is strained through ijuk, the black fibre of the same tree. The flavour is light, the colour reddish brown, and now and then there is a trace of salt that people put down to the sea wind. We would not swear to it ourselves.",
    },
    ingredients: SAP_ONLY,
    allergens: {
      id: "Dapur yang sama juga mengolah ikan; alat masaknya terpisah.",
      en: "The same kitchen also handles fish; pans and tools are kept apart.",
    },
    shelfLifeMonths: 7,
    storage: KEEP_BLOCKS_DRY,
    ...variantTable(
      [
        option(
          "Isi",
          "Quantity",
          value("2-batok", "2 batok (400 g)", "2 domes (400 g)"),
          value("5-batok", "5 batok (1 kg)", "5 domes (1 kg)"),
        ),
      ],
      [
        ["GA-PNY-BTK-2", "2-batok", 15000, 440, [20, 11, 7], 23],
        ["GA-PNY-BTK-5", "5-batok", 35000, 1080, [28, 20, 8], 0],
      ],
    ),
    exportReady: false,
    publishedDaysAgo: 27,
    art: { seed: 3208, subject: "gula-aren", container: "basket", palette: "terracotta" },
    status: "published",
  },
  {
    handle: "gula-batok-sukamanah",
    business: "gula-sukamanah-malingping",
    family: "gula-aren",
    title: { id: "Gula Batok Sukamanah", en: "Sukamanah Palm Sugar Dome" },
    summary: {
      id: "Gula batok rumahan yang sedang menunggu peninjauan dapur.",
      en: "Home-made sugar domes, waiting for a kitchen visit.",
    },
    description: {
      id: "Gula ini dimasak di satu tungku di belakang rumah di Sukamanah, dari nira dua pohon milik orang tua dan empat pohon sewaan. Beratnya empat ratus gram per batok, warnanya cokelat terang, dibungkus kertas kopi. Warung bakso di pasar memakainya untuk kecap dan tukang es memakainya untuk kuah cendol. Sementara berkas dilengkapi, jumlah yang dibuat tidak lebih dari dua puluh batok seminggu. Pembeli dari luar Malingping baru dapat memesan setelah toko dibuka kembali.",
      en: "This sugar is cooked on one stove behind a house in Sukamanah, with sap from the parents' two palms and four rented ones. A dome weighs four hundred grams, is light brown, and comes in coffee paper. The market's noodle stalls cook it into soy sauce and the ice seller into syrup for cendol. While the papers are being completed, no more than twenty domes are made a week. Buyers from beyond Malingping can order once the shop has reopened.",
    },
    ingredients: SAP_ONLY,
    allergens: SUGAR_ALLERGENS,
    shelfLifeMonths: 6,
    storage: KEEP_BLOCKS_DRY,
    ...variantTable([netWeights("400 g")], [["GA-SKM-BTK-400", "400-g", 14000, 440, [13, 13, 7], 20]]),
    exportReady: false,
    publishedDaysAgo: 58,
    art: { seed: 3209, subject: "gula-aren", container: "piece", palette: "lontar", variantHint: "dome" },
    status: "published",
  },
];
