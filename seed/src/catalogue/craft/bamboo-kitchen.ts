import type { SeedListing } from "../../catalogue-types.js";
import { measure, option, sizes, value, variantTable } from "../variant-table.js";

/** Woven bamboo for the kitchen and the feast table. */
export const bambooKitchen: SeedListing[] = [
  {
    handle: "besek-bambu-kadurahayu",
    business: "anyam-kadurahayu",
    family: "anyaman-bambu",
    title: { id: "Besek Bambu Bertutup", en: "Lidded Bamboo Box (Besek)" },
    summary: {
      id: "Kotak anyaman bertutup pas, dikirim bertumpuk isi sepuluh.",
      en: "Woven boxes with lids that fit, nested in packs of ten.",
    },
    description: {
      id: "Besek dipakai untuk berkat, oleh-oleh, tape, daging kurban, dan belakangan untuk hadiah pernikahan. Milik kami dianyam rapat dari bilah kulit selebar enam milimeter, dengan sudut dilipat, bukan dipotong, sehingga tidak ada ujung tajam. Tutupnya masuk tanpa dipaksa dan tidak lepas ketika diangkat. Sepuluh besek dikirim bertumpuk agar hemat ongkos. Bambu segar berbau rumput kering; angin-anginkan sehari sebelum dipakai untuk makanan, dan lapisi daun atau kertas bila isinya berkuah.",
      en: "A besek carries feast food, souvenirs, sweet fermented cassava, the meat shared at Eid al-Adha and lately wedding favours. Ours are woven close from skin splints six millimetres wide, the corners folded and never cut, so there are no sharp ends. The lid slips on without force and stays when lifted. Ten are nested to save on postage. Fresh bamboo smells of dry grass; air the boxes for a day before food goes in, and line them with leaf or paper for anything moist.",
    },
    material: {
      id: "Bambu tali (Gigantochloa apus), tanpa cat dan pernis.",
      en: "Bambu tali (Gigantochloa apus), no paint or varnish.",
    },
    care: {
      id: "Bersihkan dengan sikat kering. Bila kena air, jemur sampai kering benar sebelum ditumpuk.",
      en: "Clean with a dry brush. If wet, dry fully in the sun before stacking.",
    },
    ...variantTable(
      [option("Ukuran (isi 10)", "Size (pack of 10)", measure("15 cm"), measure("20 cm"), measure("25 cm"))],
      [
        ["BB-KDR-BSK-15", "15-cm", 35000, 700, [32, 32, 20], 48],
        ["BB-KDR-BSK-20", "20-cm", 48000, 1050, [42, 42, 24], 40],
        ["BB-KDR-BSK-25", "25-cm", 65000, 1500, [52, 27, 32], 22],
      ],
    ),
    exportReady: true,
    publishedDaysAgo: 245,
    art: {
      seed: 4101,
      subject: "anyaman-bambu",
      container: "basket",
      palette: "leaf",
      variantHint: "lidded-box",
    },
    status: "published",
  },
  {
    handle: "bakul-nasi-kadurahayu",
    business: "anyam-kadurahayu",
    family: "anyaman-bambu",
    title: { id: "Bakul Saji Kadurahayu", en: "Kadurahayu Serving Basket" },
    summary: {
      id: "Bakul berkaki untuk nasi, kerupuk, atau buah di tengah meja.",
      en: "A footed basket for rice, crackers or fruit at the centre of the table.",
    },
    description: {
      id: "Alasnya persegi dan bibirnya bundar; peralihan dari empat sudut ke lingkaran itulah bagian tersulit, dan yang membuat bakul bisa berdiri sekaligus enak digenggam. Kaki dari bambu betung mengangkatnya dua sentimeter sehingga uap nasi keluar dari bawah. Ukuran kecil cukup untuk empat orang, yang besar untuk hajatan kecil. Kami mencuci dan menjemurnya dua kali sebelum dikirim. Pakai kain tipis atau daun pisang sebagai alas, maka nasi tidak lengket dan bakul mudah dibersihkan.",
      en: "The base is square and the rim round; passing from four corners to a circle is the difficult part, and the reason a bakul both stands steady and sits well in the hands. Feet of betung bamboo lift it two centimetres so that steam can leave from below. The small one serves four, the large a modest feast. Each is washed and sunned twice before it ships. Lay in a thin cloth or banana leaf and the rice will not stick.",
    },
    material: {
      id: "Badan bambu tali, kaki dan bibir bambu betung, ikatan rotan.",
      en: "Body of bambu tali, feet and rim of betung bamboo, rattan binding.",
    },
    care: {
      id: "Sikat dengan air hangat tanpa sabun wangi, jemur terbalik.",
      en: "Brush with warm water, no scented soap; dry upside down in the sun.",
    },
    ...variantTable(
      [sizes("22 cm", "28 cm", "34 cm")],
      [
        ["BB-KDR-BKL-22", "22-cm", 32000, 450, [24, 24, 18], 26],
        ["BB-KDR-BKL-28", "28-cm", 45000, 700, [30, 30, 22], 18],
        ["BB-KDR-BKL-34", "34-cm", 62000, 1000, [36, 36, 26], 10],
      ],
    ),
    exportReady: true,
    publishedDaysAgo: 180,
    art: { seed: 4102, subject: "anyaman-bambu", container: "basket", palette: "terracotta" },
    status: "published",
  },
  {
    handle: "boboko-cimenga-anyam-rapat",
    business: "boboko-cimenga",
    family: "anyaman-bambu",
    title: { id: "Boboko Anyam Rapat Cimenga", en: "Cimenga Close-Woven Rice Basket" },
    summary: {
      id: "Tempat nasi yang menyerap uap supaya nasi tetap pulen.",
      en: "A rice basket that takes up steam and keeps rice tender.",
    },
    description: {
      id: "Nasi yang baru matang dipindahkan ke boboko, diaduk, dikipas, dan dibiarkan sebentar. Bambu menyerap uap berlebih sehingga nasi tidak berair sampai malam. Pak Rasim menganyam dua lapis: lapis dalam rapat agar nasi tidak lolos, lapis luar jarang agar udara lewat. Kakinya persegi dari bilah tebal, disebut soko, dan bisa diganti bila patah. Ukuran 24 sentimeter memuat dua kilo nasi. Cuci tanpa sabun; sisa sabun menempel pada bambu dan nasi akan memberi tahu Anda.",
      en: "Freshly cooked rice is turned into the boboko, stirred, fanned and left for a moment. Bamboo takes up the extra steam, so the rice is not wet by evening. Rasim weaves two layers, the inner one close so that no grain escapes, the outer one open so that air can pass. The square foot, called soko, is of thick splints and can be replaced if it breaks. The 24 cm size holds two kilos of rice. Wash without soap: what stays in the bamboo, the rice will tell you about.",
    },
    material: {
      id: "Kulit bambu tali dua lapis, kaki bambu betung.",
      en: "Two layers of bambu tali skin, foot of betung bamboo.",
    },
    care: {
      id: "Rendam sebentar, sikat, jemur. Gantung bila tidak dipakai.",
      en: "Soak briefly, brush, dry in the sun. Hang when not in use.",
    },
    ...variantTable(
      [sizes("20 cm", "24 cm", "30 cm")],
      [
        ["BB-CMG-BBK-20", "20-cm", 38000, 420, [22, 22, 18], 20],
        ["BB-CMG-BBK-24", "24-cm", 52000, 600, [26, 26, 20], 16],
        ["BB-CMG-BBK-30", "30-cm", 78000, 900, [32, 32, 24], 7],
      ],
    ),
    exportReady: true,
    publishedDaysAgo: 215,
    art: {
      seed: 4103,
      subject: "anyaman-bambu",
      container: "basket",
      palette: "rose",
      variantHint: "rice-basket",
    },
    status: "published",
  },
  {
    handle: "tampah-cimenga",
    business: "boboko-cimenga",
    family: "anyaman-bambu",
    title: { id: "Tampah (Nyiru) Cimenga", en: "Cimenga Winnowing Tray" },
    summary: {
      id: "Nampan bundar untuk menampi, menjemur, atau menghidangkan tumpeng.",
      en: "A round tray for winnowing, drying or serving a feast.",
    },
    description: {
      id: "Tampah yang baik tidak melengkung ketika diangkat dengan satu tangan. Kuncinya di bingkai: bilah betung dibengkokkan selagi hangat, ditumpuk dua, lalu diikat rotan setiap tiga jari. Anyamannya kepar, rapat dan licin di bagian dalam sehingga kopi, gabah, atau kerupuk mudah meluncur. Banyak pembeli kami memakainya untuk menjemur rengginang, sebagian untuk dinding kafe, dan tukang tumpeng memilih yang 60 sentimeter. Kiriman memakai kardus pipih dengan bantalan koran di pinggirannya.",
      en: "A good tray does not sag when lifted in one hand. The secret is the frame: betung splints bent while warm, doubled and bound with rattan at every three fingers' width. The twill weave is close and smooth inside, so coffee, paddy or crackers slide easily. Many buyers dry rice crackers on it, some hang it on a café wall, and caterers take the 60 cm for cone-shaped feast rice. It travels in a flat carton with newspaper padding round the rim.",
    },
    material: {
      id: "Bambu tali, bingkai betung ganda, ikatan rotan.",
      en: "Bambu tali, double betung rim, rattan binding.",
    },
    care: {
      id: "Lap kering. Jemur sebulan sekali pada musim hujan agar tidak berjamur.",
      en: "Wipe dry. Sun it monthly in the wet season to keep mould away.",
    },
    ...variantTable(
      [sizes("30 cm", "45 cm", "60 cm")],
      [
        ["BB-CMG-TPH-30", "30-cm", 28000, 350, [32, 32, 6], 34],
        ["BB-CMG-TPH-45", "45-cm", 42000, 650, [47, 47, 7], 25],
        ["BB-CMG-TPH-60", "60-cm", 70000, 1100, [62, 62, 8], 12],
      ],
    ),
    exportReady: false,
    publishedDaysAgo: 207,
    art: {
      seed: 4104,
      subject: "anyaman-bambu",
      container: "bowl",
      palette: "cream",
      variantHint: "tray-round",
    },
    status: "published",
  },
  {
    handle: "ayakan-bambu-cimenga",
    business: "boboko-cimenga",
    family: "anyaman-bambu",
    title: { id: "Ayakan Bambu Cimenga", en: "Cimenga Bamboo Colander" },
    summary: {
      id: "Saringan bambu untuk mencuci beras, sayur, dan meniris gorengan.",
      en: "A bamboo sieve for washing rice and greens or draining fritters.",
    },
    description: {
      id: "Lubangnya tiga milimeter, cukup kecil menahan beras dan cukup lebar meloloskan air dengan cepat. Ayakan ini kami buat sedikit lebih dalam daripada yang dijual di pasar karena pembeli di kota mencucinya di bak cuci piring yang sempit. Tepinya dililit rotan supaya tidak menusuk tangan basah. Sayur kangkung kering dalam beberapa kali goyang. Untuk gorengan, alasi kertas, sebab minyak yang meresap akan membuat bambu tengik. Dua ukuran dapat ditumpuk satu di dalam yang lain.",
      en: "The holes are three millimetres, small enough to hold rice and wide enough to let water go quickly. We make it rather deeper than the market kind, since people in town wash in narrow sinks. The edge is wound with rattan and does not prick wet hands. Water spinach is dry after a few shakes. For fritters lay in some paper, as oil that soaks in will turn the bamboo rancid. The two sizes nest.",
    },
    material: {
      id: "Bilah bambu tali halus, lilitan rotan.",
      en: "Fine bambu tali splints, rattan winding.",
    },
    care: { id: "Bilas, ketuk, gantung di tempat berangin.", en: "Rinse, tap out, hang in moving air." },
    ...variantTable(
      [sizes("24 cm", "30 cm")],
      [
        ["BB-CMG-AYK-24", "24-cm", 24000, 260, [26, 26, 11], 30],
        ["BB-CMG-AYK-30", "30-cm", 33000, 380, [32, 32, 13], 21],
      ],
    ),
    exportReady: false,
    publishedDaysAgo: 130,
    art: {
      seed: 4105,
      subject: "anyaman-bambu",
      container: "bowl",
      palette: "lontar",
      variantHint: "colander",
    },
    status: "published",
  },
  {
    handle: "hihid-kipas-datarcae",
    business: "anyaman-datarcae",
    family: "anyaman-bambu",
    title: { id: "Hihid, Kipas Nasi Datarcae", en: "Datarcae Rice Fan (Hihid)" },
    summary: {
      id: "Kipas bambu bergagang untuk nasi panas, sate, dan siang yang gerah.",
      en: "A handled bamboo fan for hot rice, charcoal and sticky afternoons.",
    },
    description: {
      id: "Nasi yang dikipas ketika masih mengepul menjadi lebih kering dan mengilap. Hihid kami berbentuk segi empat miring dengan gagang yang menyatu, tidak ditempel, sehingga tidak goyah setelah setahun dipakai tukang sate. Anyamannya dua warna: bilah kulit hijau yang kelak menguning dan bilah dalam yang putih. Ringan, kurang dari seratus gram, jadi sering dibeli borongan sebagai cendera mata pernikahan. Nama pengantin dapat disablon di gagang dengan pesanan minimal lima puluh buah.",
      en: "Rice fanned while it still steams turns drier and glossier. Our hihid is a leaning square with its handle woven in, not stuck on, so it does not wobble after a year at a satay stall. It has two colours: green skin splints that will yellow with time, and white inner ones. It weighs under a hundred grams and is often bought in bulk for weddings. The couple's names can be printed on the handle for fifty pieces or more.",
    },
    material: { id: "Bambu tali, bilah kulit dan bilah dalam.", en: "Bambu tali, skin and inner splints." },
    care: {
      id: "Jauhkan dari bara terbuka; lap dengan kain lembap.",
      en: "Keep clear of open flame; wipe with a damp cloth.",
    },
    ...variantTable(
      [option("Isi", "Quantity", value("1", "Satuan", "Single"), value("10", "10 buah", "Ten"))],
      [
        ["BB-DTC-HHD-1", "1", 15000, 120, [38, 26, 3], 60, "8999999360399"],
        ["BB-DTC-HHD-10", "10", 130000, 980, [38, 26, 14], 20],
      ],
    ),
    exportReady: true,
    publishedDaysAgo: 155,
    art: {
      seed: 4106,
      subject: "anyaman-bambu",
      container: "piece",
      palette: "leaf",
      variantHint: "fan",
    },
    status: "published",
  },
  {
    handle: "aseupan-kukusan-datarcae",
    business: "anyaman-datarcae",
    family: "anyaman-bambu",
    title: { id: "Aseupan, Kukusan Kerucut", en: "Aseupan, Cone Rice Steamer" },
    summary: {
      id: "Kukusan bambu untuk nasi liwet, ketan, dan tumpeng kecil.",
      en: "A bamboo cone for steamed rice, sticky rice and small feast cones.",
    },
    description: {
      id: "Kerucut ini duduk di mulut dandang, ujungnya menggantung di atas air. Uap naik lewat anyaman, nasi matang dari tengah, dan wangi bambu tertinggal tipis. Kami menganyamnya dari satu titik di ujung bawah, berputar ke atas tanpa sambungan, lalu mengunci bibirnya dengan bilah ganda. Ukuran 26 sentimeter cocok untuk dandang rumah, 32 untuk warung. Pada pemakaian pertama, rebus sepuluh menit dengan selembar daun pandan agar getah bambunya keluar.",
      en: "The cone sits in the mouth of a tall pot, its point hanging above the water. Steam climbs through the weave, rice cooks from the middle, and a faint scent of bamboo stays behind. We start from a single point and turn upwards without a join, then lock the rim with double splints. The 26 cm suits a home pot, the 32 a food stall. Before first use, boil it ten minutes with a pandan leaf to draw out the sap.",
    },
    material: { id: "Bambu tali; bibir bilah ganda.", en: "Bambu tali; rim of doubled splints." },
    care: {
      id: "Rendam, sikat searah anyaman, jemur terbuka ke atas.",
      en: "Soak, brush along the weave, dry with the mouth up.",
    },
    ...variantTable(
      [sizes("26 cm", "32 cm")],
      [
        ["BB-DTC-ASP-26", "26-cm", 30000, 280, [28, 28, 30], 17],
        ["BB-DTC-ASP-32", "32-cm", 42000, 400, [34, 34, 36], 9],
      ],
    ),
    exportReady: false,
    publishedDaysAgo: 149,
    art: { seed: 4107, subject: "anyaman-bambu", container: "piece", palette: "cream", variantHint: "cone" },
    status: "published",
  },
];
