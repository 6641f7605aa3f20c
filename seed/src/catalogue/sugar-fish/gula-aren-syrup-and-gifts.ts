import type { SeedListing } from "../../catalogue-types.js";
import { measure, netWeights, option, value, variantTable } from "../variant-table.js";
import { KEEP_BLOCKS_DRY, SAP_ONLY, SUGAR_ALLERGENS } from "./label-texts.js";

/** Palm sugar that is poured, crumbled or given away: syrup, crumbs, gift packs. */
export const gulaArenSyrupAndGifts: SeedListing[] = [
  {
    handle: "gula-aren-cair-ciginggang",
    business: "legit-ciginggang",
    family: "gula-aren",
    title: { id: "Gula Aren Cair Ciginggang", en: "Ciginggang Palm Sugar Syrup" },
    summary: {
      id: "Sirup gula aren 70 brix yang sama kentalnya di tiap botol.",
      en: "A palm sugar syrup of 70 brix, the same in every bottle.",
    },
    description: {
      id: "Kedai kopi suka gula cair karena takarannya pasti: dua puluh mililiter untuk segelas es kopi susu. Kami melarutkan gula segar dengan nira, menyaring tiga kali, lalu mengukur kekentalannya sebelum botol diisi panas. Tidak ada tambahan sirup glukosa, perisa, atau pengawet; yang menjaganya adalah kadar gulanya sendiri dan tutup yang rapat. Warnanya cokelat tua bening bila diangkat ke cahaya. Enak juga untuk panekuk, serabi, dan olesan ayam panggang. Kocok sebentar bila dasar botol mengental.",
      en: "Cafés like syrup because it measures true: twenty millilitres for a glass of iced milk coffee. We melt fresh sugar in palm sap, strain three times and check the thickness before filling the bottles hot. No glucose syrup, flavouring or preservative; what protects it is its own sugar and a tight cap. Held to the light it is a clear, deep brown. It is equally good on pancakes, rice-flour cakes and the skin of a roasting chicken. Shake briefly if the bottom thickens.",
    },
    ingredients: { id: "Gula aren, nira aren.", en: "Palm sugar, sugar palm sap." },
    allergens: SUGAR_ALLERGENS,
    shelfLifeMonths: 12,
    storage: {
      id: "Simpan di suhu ruang. Setelah dibuka, tutup rapat dan habiskan dalam 60 hari, atau simpan di kulkas.",
      en: "Keep at room temperature. Once open, close tightly and use within 60 days, or refrigerate.",
    },
    ...variantTable(
      [option("Isi bersih", "Net volume", measure("250 ml"), measure("500 ml"), measure("1 L"))],
      [
        ["GA-CGG-CAIR-250", "250-ml", 22000, 480, [7, 7, 19], 52, "8999999360092"],
        ["GA-CGG-CAIR-500", "500-ml", 39000, 760, [8, 8, 23], 45, "8999999360108"],
        ["GA-CGG-CAIR-1000", "1-l", 68000, 1420, [10, 10, 28], 30, "8999999360115"],
      ],
    ),
    exportReady: true,
    featured: true,
    publishedDaysAgo: 230,
    art: { seed: 3301, subject: "gula-aren", container: "jar", palette: "cream", variantHint: "bottle" },
    status: "published",
  },
  {
    handle: "gula-aren-cair-pandan-ciginggang",
    business: "legit-ciginggang",
    family: "gula-aren",
    title: { id: "Gula Aren Cair Pandan", en: "Palm Sugar Syrup with Pandan" },
    summary: {
      id: "Kuah cendol dalam botol, wangi daun pandan sungguhan.",
      en: "Cendol sauce in a bottle, scented with real pandan leaf.",
    },
    description: {
      id: "Seikat daun pandan disimpul dan direbus bersama gula sampai layu, lalu diangkat. Hanya itu rahasianya. Hasilnya sirup untuk cendol, es campur, ketan, dan bubur sumsum, dengan wangi yang langsung dikenali siapa pun yang pernah duduk di depan gerobak es. Sirup ini sedikit lebih encer daripada yang polos supaya mudah bercampur dengan santan dingin. Satu botol setengah liter cukup untuk kira-kira lima belas mangkuk. Karena memakai daun segar, aromanya paling kuat dalam tiga bulan pertama.",
      en: "A knotted bunch of pandan leaves simmers with the sugar until it wilts, then comes out. That is the whole secret. The result is a syrup for cendol, shaved ice, sticky rice and silky rice pudding, with a scent anyone who has ever sat by an ice cart will know. It is a little thinner than the plain one so that it blends into cold coconut milk. Half a litre serves about fifteen bowls. As the leaves are fresh, the aroma is strongest in the first three months.",
    },
    ingredients: {
      id: "Gula aren, nira aren, daun pandan (2%).",
      en: "Palm sugar, sugar palm sap, pandan leaf (2%).",
    },
    allergens: SUGAR_ALLERGENS,
    shelfLifeMonths: 9,
    storage: {
      id: "Simpan sejuk dan gelap. Setelah dibuka, simpan di kulkas hingga 60 hari.",
      en: "Keep cool and dark. Once open, refrigerate for up to 60 days.",
    },
    ...variantTable(
      [option("Isi bersih", "Net volume", measure("250 ml"), measure("500 ml"))],
      [
        ["GA-CGG-PDN-250", "250-ml", 24000, 480, [7, 7, 19], 34],
        ["GA-CGG-PDN-500", "500-ml", 42000, 760, [8, 8, 23], 21],
      ],
    ),
    exportReady: true,
    publishedDaysAgo: 90,
    art: {
      seed: 3302,
      subject: "gula-aren",
      container: "jar",
      palette: "leaf",
      accent: "pandan",
      variantHint: "bottle",
    },
    status: "published",
  },
  {
    handle: "gula-aren-cair-jeriken-5l",
    business: "legit-ciginggang",
    family: "gula-aren",
    title: { id: "Gula Aren Cair untuk Kedai, Jeriken", en: "Café Palm Sugar Syrup, Jerrycan" },
    summary: {
      id: "Kekentalan yang sama dengan botol, untuk dua ratus lima puluh gelas.",
      en: "The bottle's thickness, enough for two hundred and fifty glasses.",
    },
    description: {
      id: "Lima liter cukup untuk sekitar dua ratus lima puluh gelas dengan takaran dua puluh mililiter. Jeriken diisi panas, disegel, dan diberi nomor lot serta angka brix yang terukur pada hari itu. Kran plastik dapat dipasang langsung di mulutnya. Kami menyarankan memesan untuk pemakaian tiga atau empat minggu, bukan lebih, supaya aromanya tidak lelah. Kedai yang memesan rutin mendapat jadwal kirim tetap setiap Selasa; cukup tulis jumlah per bulan pada catatan pesanan pertama.",
      en: "Five litres makes roughly two hundred and fifty glasses at twenty millilitres each. The can is filled hot, sealed, and marked with lot number and the brix measured that day. A plastic tap screws straight on to the mouth. We suggest ordering three or four weeks' worth and no more, so that the aroma does not tire. Cafés that order regularly get a fixed Tuesday dispatch; simply write the monthly quantity in the note of your first order.",
    },
    ingredients: { id: "Gula aren, nira aren.", en: "Palm sugar, sugar palm sap." },
    allergens: SUGAR_ALLERGENS,
    shelfLifeMonths: 9,
    storage: {
      id: "Simpan tertutup di tempat teduh. Bersihkan kran dengan air panas setiap minggu.",
      en: "Keep closed, in the shade. Rinse the tap with hot water every week.",
    },
    ...variantTable(
      [option("Isi bersih", "Net volume", measure("5 L"), measure("20 L"))],
      [
        ["GA-CGG-JRK-5", "5-l", 310000, 7000, [20, 15, 30], 25],
        ["GA-CGG-JRK-20", "20-l", 1180000, 27500, [30, 28, 40], 6],
      ],
    ),
    exportReady: false,
    publishedDaysAgo: 226,
    art: { seed: 3303, subject: "gula-aren", container: "jar", palette: "rose", variantHint: "jerrycan" },
    status: "published",
  },
  {
    handle: "juruh-aren-cimandiri",
    business: "aren-cimandiri",
    family: "gula-aren",
    title: { id: "Juruh Aren Cimandiri", en: "Cimandiri Palm Sap Molasses" },
    summary: {
      id: "Nira yang diangkat tepat sebelum menjadi gula, kental seperti madu.",
      en: "Sap taken off just before it turns to sugar, as thick as honey.",
    },
    description: {
      id: "Ada saat pendek ketika nira sudah bukan air tetapi belum menjadi gula. Kalau diangkat pada saat itu, ia menjadi juruh: kental, kecokelatan, dengan rasa asam yang sangat tipis. Kami membuatnya hanya dari sadapan pagi karena sadapan sore lebih mudah masam. Tuangkan di atas ketan hangat, campur dengan perasan jeruk, atau oleskan pada roti gandum. Lama-kelamaan kristal muncul di dasar botol; itu tanda isinya murni. Rendam botolnya dalam air hangat dan kristal akan larut lagi.",
      en: "There is a brief moment when sap is no longer water and not yet sugar. Taken off then it becomes juruh: thick, brownish, with the faintest acidity. We make it only from the morning's tapping, since afternoon sap sours more easily. Pour it over warm sticky rice, stir it into citrus juice or spread it on brown bread. In time crystals gather at the bottom, a sign that nothing was added. Stand the bottle in warm water and they will dissolve again.",
    },
    ingredients: SAP_ONLY,
    allergens: SUGAR_ALLERGENS,
    shelfLifeMonths: 8,
    storage: {
      id: "Simpan di suhu ruang, di kulkas setelah dibuka.",
      en: "Keep at room temperature; refrigerate once open.",
    },
    ...variantTable(
      [option("Isi bersih", "Net volume", measure("140 ml"), measure("250 ml"))],
      [
        ["GA-CMD-JRH-140", "140-ml", 18000, 320, [6, 6, 14], 15],
        ["GA-CMD-JRH-250", "250-ml", 28500, 500, [7, 7, 18], 8],
      ],
    ),
    exportReady: false,
    publishedDaysAgo: 18,
    art: {
      seed: 3304,
      subject: "gula-aren",
      container: "jar",
      palette: "lontar",
      variantHint: "syrup bottle",
    },
    status: "published",
  },
  {
    handle: "hampers-gula-daun-pasirnangka",
    business: "gula-pasirnangka",
    family: "gula-aren",
    title: { id: "Hantaran Gula Daun dalam Besek", en: "Leaf-Wrapped Sugar in a Bamboo Box" },
    summary: {
      id: "Tiga pasang gula bungkus daun, kapulaga, dan kayu manis dalam besek.",
      en: "Three leaf-wrapped pairs with cardamom and cinnamon in a woven box.",
    },
    description: {
      id: "Orang Muncang membawa gula ketika menengok yang sakit, melamar, atau pulang ke rumah mertua. Isi besek ini meniru bawaan itu: tiga pasang gula bungkus daun, segenggam kapulaga, empat batang kayu manis, dan selembar kartu kosong untuk ditulis tangan. Beseknya dianyam di Bojongmanik dan bisa dipakai lagi menyimpan bawang. Kami menutupnya dengan daun dan tali, tanpa plastik di dalam. Tulis pesan untuk kartu pada catatan pesanan; anak Bu Marni yang tulisannya paling rapi akan menyalinkannya.",
      en: "In Muncang people bring sugar when they visit the sick, ask for a hand in marriage or go home to their in-laws. This box follows that custom: three leaf-wrapped pairs, a handful of cardamom, four cinnamon quills and a blank card. The box is woven in Bojongmanik and will hold shallots for years afterwards. We close it with leaf and string, with no plastic inside. Put your message in the order note and Marni's daughter, whose handwriting is the neatest, will copy it out.",
    },
    ingredients: {
      id: "Gula aren (nira aren 100%); rempah utuh: kapulaga, kayu manis.",
      en: "Palm sugar (100% palm sap); whole spices: cardamom, cinnamon.",
    },
    allergens: SUGAR_ALLERGENS,
    shelfLifeMonths: 8,
    storage: KEEP_BLOCKS_DRY,
    ...variantTable(
      [
        option(
          "Besek",
          "Box",
          value("sedang", "Sedang (3 pasang)", "Medium (3 pairs)"),
          value("besar", "Besar (6 pasang)", "Large (6 pairs)"),
        ),
      ],
      [
        ["GA-PSN-HMP-3", "sedang", 85000, 1050, [22, 22, 13], 14],
        ["GA-PSN-HMP-6", "besar", 150000, 1980, [28, 28, 15], 9],
      ],
    ),
    exportReady: false,
    publishedDaysAgo: 51,
    art: { seed: 3305, subject: "gula-aren", container: "basket", palette: "leaf", accent: "cardamom" },
    status: "published",
  },
  {
    handle: "gula-sisir-peucangpari",
    business: "gula-peucangpari",
    family: "gula-aren",
    title: { id: "Gula Aren Sisir Peucangpari", en: "Peucangpari Shaved Palm Sugar" },
    summary: {
      id: "Gula batok tua yang sudah disisir, tinggal sendok.",
      en: "Dark palm sugar already shaved, ready for the spoon.",
    },
    description: {
      id: "Gula kami keras, dan tidak semua orang punya waktu menyisirnya. Maka batok yang tepinya sompal kami sisir dengan pisau di meja kayu, diayak kasar, lalu diangin-anginkan sehari. Ukurannya tidak rata: ada serpih selebar kuku, ada bubuk halus, dan justru itu yang enak di atas bubur atau pisang goreng karena sebagian meleleh dan sebagian tetap berderak. Rasa asapnya sama dengan gula batok tua. Harganya lebih murah sebab bahannya batok yang tidak lolos bentuk.",
      en: "Our sugar is hard, and not everybody has time to shave it. So domes with chipped edges are shaved by knife on a wooden board, sieved coarsely and aired for a day. The pieces are uneven, flakes the size of a fingernail among fine powder, and that is the pleasure of it on porridge or fried banana: some melts, some still crunches. The smoke is the same as in the dark domes. It costs less because it starts from domes that failed on looks alone.",
    },
    ingredients: SAP_ONLY,
    allergens: SUGAR_ALLERGENS,
    shelfLifeMonths: 8,
    storage: {
      id: "Tutup rapat. Bila serpih lengket, masukkan sebentar ke kulkas lalu goyangkan.",
      en: "Close tightly. If the flakes stick, chill briefly and shake.",
    },
    ...variantTable(
      [netWeights("250 g", "500 g")],
      [
        ["GA-PCP-SSR-250", "250-g", 11500, 270, [17, 11, 5], 38],
        ["GA-PCP-SSR-500", "500-g", 21500, 530, [21, 13, 6], 16],
      ],
    ),
    exportReady: false,
    publishedDaysAgo: 12,
    art: { seed: 3306, subject: "gula-aren", container: "pouch", palette: "cream" },
    status: "published",
  },
];
