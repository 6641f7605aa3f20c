import type { SeedListing } from "../../catalogue-types.js";
import { measure, netWeights, option, value, variantTable } from "../variant-table.js";
import { FISH_ALLERGENS, KEEP_FLOSS_CLOSED } from "./label-texts.js";

const flavours = option(
  "Rasa",
  "Flavour",
  value("original", "Original", "Original"),
  value("pedas", "Pedas", "Spicy"),
);

/** Fish floss (abon ikan) of the south coast. */
export const abonIkan: SeedListing[] = [
  {
    handle: "abon-tongkol-binuangeun",
    business: "dapur-binuangeun",
    family: "abon-ikan",
    title: { id: "Abon Tongkol Binuangeun", en: "Binuangeun Mackerel Tuna Floss" },
    summary: {
      id: "Tongkol lelang pagi, disangrai dua jam dengan bumbu ulek.",
      en: "Tuna from the morning auction, stirred for two hours with hand-ground spice.",
    },
    description: {
      id: "Tongkol dibeli pada lelang pagi, dikukus sebelum siang, dan sudah menjadi abon sebelum magrib. Dagingnya dipisahkan dari duri dengan tangan, dua kali, oleh orang yang berbeda. Bumbu ketumbar, bawang, lengkuas, dan serai disangrai bersama sedikit gula aren sampai serat ikannya kering, lalu minyaknya diputar keluar dengan mesin. Abonnya ringan di lidah, gurih, dan tidak meninggalkan lapisan minyak pada nasi. Yang pedas memakai cabai rawit kering; pedasnya sopan untuk orang dewasa, terlalu berani untuk balita.",
      en: "The tuna is bought at the morning auction, steamed by noon and is floss by sunset. Flesh is picked from the bone by hand twice over, by two different people. Coriander, shallot, galangal and lemongrass go into the pan with a little palm sugar until the fibres are dry, and the oil is spun out by machine. It is light on the tongue, savoury, and leaves no film on your rice. The spicy one uses dried bird's-eye chilli: courteous to adults, too bold for toddlers.",
    },
    ingredients: {
      id: "Ikan tongkol (62%), santan kelapa, bawang merah, bawang putih, gula aren, ketumbar, lengkuas, serai, garam, minyak kelapa; varian pedas: cabai rawit (3%).",
      en: "Mackerel tuna (62%), coconut milk, shallot, garlic, palm sugar, coriander, galangal, lemongrass, salt, coconut oil; spicy: bird's-eye chilli (3%).",
    },
    allergens: FISH_ALLERGENS,
    shelfLifeMonths: 8,
    storage: KEEP_FLOSS_CLOSED,
    ...variantTable(
      [flavours, netWeights("90 g", "140 g")],
      [
        ["AB-BNG-TKL-ORI-90", "original/90-g", 19000, 110, [15, 11, 5], 60, "8999999360122"],
        ["AB-BNG-TKL-ORI-140", "original/140-g", 28000, 165, [17, 12, 6], 41, "8999999360139"],
        ["AB-BNG-TKL-PDS-90", "pedas/90-g", 19500, 110, [15, 11, 5], 52, "8999999360146"],
        ["AB-BNG-TKL-PDS-140", "pedas/140-g", 28500, 165, [17, 12, 6], 27, "8999999360153"],
      ],
    ),
    exportReady: false,
    publishedDaysAgo: 240,
    art: { seed: 3401, subject: "abon-ikan", container: "pouch", palette: "terracotta", accent: "sea" },
    status: "published",
  },
  {
    handle: "abon-cakalang-binuangeun",
    business: "dapur-binuangeun",
    family: "abon-ikan",
    title: { id: "Abon Cakalang Daun Jeruk", en: "Skipjack Floss with Makrut Lime Leaf" },
    summary: {
      id: "Cakalang yang lebih tegas rasanya, diredam wangi daun jeruk.",
      en: "Skipjack, a firmer taste, lifted by makrut lime leaf.",
    },
    description: {
      id: "Cakalang lebih gelap dan lebih tegas daripada tongkol. Supaya tidak terlalu amis, kami merendamnya sebentar dalam perasan jeruk nipis, lalu mengiris daun jeruk sehalus benang dan memasukkannya pada sepuluh menit terakhir. Wangi itu yang pertama kali keluar ketika kantong dibuka. Taburkan di atas bubur ayam, isi lemper, atau makan dengan nasi panas dan mentimun. Cakalang datang terutama antara Mei dan September; di luar bulan itu kami membuat lebih sedikit dan kadang berhenti sama sekali.",
      en: "Skipjack is darker and firmer than mackerel tuna. To keep it from tasting too strong we rest it briefly in lime juice, then slice makrut lime leaf as fine as thread and add it in the last ten minutes. That scent is what meets you when the pouch opens. Scatter over chicken congee, fill a sticky-rice roll, or eat it with hot rice and cucumber. Skipjack lands mostly from May to September; outside those months we make less and sometimes stop altogether.",
    },
    ingredients: {
      id: "Ikan cakalang (60%), santan kelapa, bawang merah, gula aren, air jeruk nipis, daun jeruk (1%), ketumbar, garam, minyak kelapa.",
      en: "Skipjack tuna (60%), coconut milk, shallot, palm sugar, lime juice, makrut lime leaf (1%), coriander, salt, coconut oil.",
    },
    allergens: FISH_ALLERGENS,
    shelfLifeMonths: 8,
    storage: KEEP_FLOSS_CLOSED,
    ...variantTable(
      [netWeights("90 g", "140 g")],
      [
        ["AB-BNG-CKL-90", "90-g", 20500, 110, [15, 11, 5], 24],
        ["AB-BNG-CKL-140", "140-g", 30000, 165, [17, 12, 6], 11],
      ],
    ),
    exportReady: false,
    publishedDaysAgo: 119,
    art: { seed: 3402, subject: "abon-ikan", container: "pouch", palette: "rose", accent: "lime-leaf" },
    status: "published",
  },
  {
    handle: "abon-tuna-samudra",
    business: "samudra-wanasalam",
    family: "abon-ikan",
    title: { id: "Abon Tuna Samudra", en: "Samudra Tuna Floss" },
    summary: {
      id: "Abon tuna dalam kantong aluminium, dikemas dengan penyerap oksigen.",
      en: "Tuna floss in a foil pouch, packed with an oxygen absorber.",
    },
    description: {
      id: "Dibuat untuk orang yang pergi jauh: mahasiswa di luar negeri, jemaah, awak kapal. Kantong aluminium tiga lapis menahan cahaya dan udara, dan penyerap oksigen di dalamnya menjaga agar minyak ikan tidak berbau. Tuna sirip kuning dikukus, disuwir, lalu dimasak dengan santan dan rempah hingga kering. Ada dua rasa; yang pedas memakai cabai merah dan sedikit rawit. Seporsi lima belas gram cukup untuk sepiring nasi. Nomor lot di belakang kantong menunjuk ke hari pendaratan ikannya.",
      en: "Made for people who travel far: students abroad, pilgrims, ship's crews. A three-layer foil pouch keeps out light and air, and the absorber inside keeps the fish oil from turning. Yellowfin tuna is steamed, pulled and cooked dry with coconut milk and spices. There are two flavours; the spicy one uses red chilli with a little bird's-eye. Fifteen grams is enough for a plate of rice. The lot number on the back leads to the day the fish was landed.",
    },
    ingredients: {
      id: "Ikan tuna sirip kuning (64%), santan kelapa, gula aren, bawang merah, bawang putih, ketumbar, lengkuas, garam, minyak sawit; varian pedas: cabai (3,5%).",
      en: "Yellowfin tuna (64%), coconut milk, palm sugar, shallot, garlic, coriander, galangal, salt, palm oil; spicy: chilli (3.5%).",
    },
    allergens: FISH_ALLERGENS,
    shelfLifeMonths: 12,
    storage: KEEP_FLOSS_CLOSED,
    ...variantTable(
      [flavours, netWeights("90 g", "140 g")],
      [
        ["AB-SMD-TUN-ORI-90", "original/90-g", 23500, 115, [16, 12, 5], 60, "8999999360160"],
        ["AB-SMD-TUN-ORI-140", "original/140-g", 35000, 170, [18, 13, 6], 58, "8999999360177"],
        ["AB-SMD-TUN-PDS-90", "pedas/90-g", 24000, 115, [16, 12, 5], 60, "8999999360184"],
        ["AB-SMD-TUN-PDS-140", "pedas/140-g", 35500, 170, [18, 13, 6], 39, "8999999360191"],
      ],
    ),
    exportReady: true,
    featured: true,
    publishedDaysAgo: 280,
    art: {
      seed: 3403,
      subject: "abon-ikan",
      container: "pouch",
      palette: "dusk",
      accent: "foil",
      variantHint: "original",
    },
    status: "published",
  },
  {
    handle: "abon-marlin-samudra",
    business: "samudra-wanasalam",
    family: "abon-ikan",
    title: { id: "Abon Marlin Samudra", en: "Samudra Marlin Floss" },
    summary: {
      id: "Serat marlin yang panjang dan kering, rasa manis gurih.",
      en: "Marlin's long, dry fibres in a sweet and savoury floss.",
    },
    description: {
      id: "Daging marlin padat seperti ayam dan seratnya panjang, sehingga abonnya terlihat seperti benang kusut berwarna emas. Orang yang biasanya menghindari ikan sering mulai dari yang ini karena baunya paling ringan. Kami memasaknya dengan santan lebih banyak dan api lebih rendah, lalu menambahkan bawang goreng sebelum dikemas. Cocok untuk isi roti, topping pizza rumahan, atau bekal sekolah. Setiap ekor ditimbang dan disampel; ikan yang suhunya lewat dari empat derajat saat diterima kami tolak di pintu.",
      en: "Marlin is as firm as chicken and long in the fibre, so the floss looks like tangled golden thread. People who avoid fish often begin here, since it smells least of the sea. We cook it with more coconut milk and lower heat, and fold in fried shallots before packing. It suits bread rolls, home-made pizza and school lunches. Every fish is weighed and sampled; any that arrives above four degrees is turned away at the door.",
    },
    ingredients: {
      id: "Ikan marlin (61%), santan kelapa, gula aren, bawang merah goreng (5%), bawang putih, ketumbar, serai, garam, minyak sawit.",
      en: "Marlin (61%), coconut milk, palm sugar, fried shallot (5%), garlic, coriander, lemongrass, salt, palm oil.",
    },
    allergens: FISH_ALLERGENS,
    shelfLifeMonths: 12,
    storage: KEEP_FLOSS_CLOSED,
    ...variantTable(
      [netWeights("90 g", "140 g")],
      [
        ["AB-SMD-MRL-90", "90-g", 25000, 115, [16, 12, 5], 49, "8999999360207"],
        ["AB-SMD-MRL-140", "140-g", 37500, 170, [18, 13, 6], 33, "8999999360214"],
      ],
    ),
    exportReady: true,
    publishedDaysAgo: 275,
    art: { seed: 3404, subject: "abon-ikan", container: "pouch", palette: "lontar", accent: "foil" },
    status: "published",
  },
  {
    handle: "abon-samudra-kardus-24",
    business: "samudra-wanasalam",
    family: "abon-ikan",
    title: { id: "Abon Ikan Samudra, Kardus 24", en: "Samudra Fish Floss, Carton of 24" },
    summary: {
      id: "Dua puluh empat kantong 90 gram dari satu lot untuk toko dan katering.",
      en: "Twenty-four 90 gram pouches from one lot, for shops and caterers.",
    },
    description: {
      id: "Satu kardus berisi dua puluh empat kantong 90 gram dari satu lot, disusun berdiri dalam dua baris sehingga bisa langsung ditaruh di rak. Kardusnya lima lapis dan muat dua belas buah pada satu baris palet. Masa simpan yang tersisa saat dikirim tidak kurang dari sembilan bulan. Pilih satu rasa per kardus; kardus campuran dapat dibuat mulai dari sepuluh kardus. Untuk katering, kemasan satu kilo tersedia dengan pesanan tertulis dan waktu siap sepuluh hari kerja.",
      en: "A carton holds twenty-four 90 gram pouches from one lot, standing in two rows so that it can go straight on the shelf. The board is five-ply and twelve cartons make one pallet layer. Remaining life on dispatch is never under nine months. Choose one flavour per carton; mixed cartons can be made from ten cartons upward. For caterers we pack one-kilo bags against a written order, ready in ten working days.",
    },
    ingredients: {
      id: "Ikan (tuna 64% atau marlin 61%), santan kelapa, gula aren, bawang merah, bawang putih, ketumbar, rempah, garam, minyak sawit.",
      en: "Fish (tuna 64% or marlin 61%), coconut milk, palm sugar, shallot, garlic, coriander, spices, salt, palm oil.",
    },
    allergens: FISH_ALLERGENS,
    shelfLifeMonths: 12,
    storage: {
      id: "Simpan kardus di atas palet, kering, di bawah 30 °C, tidak lebih dari lima tumpuk.",
      en: "Keep cartons on a pallet, dry, below 30 °C, stacked no more than five high.",
    },
    ...variantTable(
      [
        option(
          "Rasa",
          "Flavour",
          value("tuna-original", "Tuna original", "Tuna, original"),
          value("tuna-pedas", "Tuna pedas", "Tuna, spicy"),
          value("marlin", "Marlin", "Marlin"),
        ),
      ],
      [
        ["AB-SMD-K24-TOR", "tuna-original", 516000, 3100, [40, 30, 22], 18],
        ["AB-SMD-K24-TPD", "tuna-pedas", 528000, 3100, [40, 30, 22], 14],
        ["AB-SMD-K24-MRL", "marlin", 552000, 3100, [40, 30, 22], 8],
      ],
    ),
    exportReady: true,
    publishedDaysAgo: 270,
    art: { seed: 3405, subject: "abon-ikan", container: "box", palette: "dusk", variantHint: "carton" },
    status: "published",
  },
  {
    handle: "abon-tuna-ceu-rokayah",
    business: "abon-ceu-rokayah",
    family: "abon-ikan",
    title: { id: "Abon Tuna Suwir Ceu Rokayah", en: "Ceu Rokayah Pulled Tuna Floss" },
    summary: {
      id: "Tuna disuwir searah serat, bumbu nasi uduk Malingping.",
      en: "Tuna pulled along the grain, with the spicing of Malingping coconut rice.",
    },
    description: {
      id: "Abon ini mula-mula dibuat untuk menemani nasi uduk, jadi rasanya gurih lebih dulu dan manis belakangan. Tuna disuwir dengan garpu searah seratnya; panjangnya bisa dua ruas jari. Santan kental, serai memar, dan daun salam dimasak sampai habis meresap sebelum ikan masuk. Tidak digoreng, hanya disangrai, sehingga warnanya cokelat muda. Ceu Rokayah mencicipi tiap wajan. Kalau menurutnya terlalu manis, wajan itu jadi lauk karyawan dan tidak pernah sampai ke toko.",
      en: "This floss was first made to go with coconut rice, so it is savoury before it is sweet. Tuna is pulled with a fork along its grain, some strands as long as two finger joints. Thick coconut milk, bruised lemongrass and bay leaf are cooked right down before the fish goes in. It is dry-roasted, never fried, and stays light brown. Rokayah tastes each pan. If she finds one too sweet it becomes the staff's lunch and never reaches the shop.",
    },
    ingredients: {
      id: "Ikan tuna (65%), santan kelapa, bawang merah, bawang putih, ketumbar, serai, daun salam, gula aren, garam.",
      en: "Tuna (65%), coconut milk, shallot, garlic, coriander, lemongrass, Indonesian bay leaf, palm sugar, salt.",
    },
    allergens: FISH_ALLERGENS,
    shelfLifeMonths: 6,
    storage: KEEP_FLOSS_CLOSED,
    ...variantTable(
      [netWeights("90 g", "140 g")],
      [
        ["AB-RKY-TUN-90", "90-g", 21000, 125, [9, 9, 11], 36],
        ["AB-RKY-TUN-140", "140-g", 31500, 180, [10, 10, 12], 22],
      ],
    ),
    exportReady: false,
    publishedDaysAgo: 165,
    art: { seed: 3406, subject: "abon-ikan", container: "jar", palette: "cream" },
    status: "published",
  },
  {
    handle: "abon-tuna-rawit-ceu-rokayah",
    business: "abon-ceu-rokayah",
    family: "abon-ikan",
    title: { id: "Abon Tuna Rawit Ceu Rokayah", en: "Ceu Rokayah Bird's-Eye Chilli Tuna Floss" },
    summary: {
      id: "Untuk yang menganggap pedas biasa itu manis.",
      en: "For those who find ordinary spicy rather sweet.",
    },
    description: {
      id: "Ada pelanggan sopir truk yang selalu mengeluh abon pedas mana pun tidak pedas. Ceu Rokayah membuatkan satu wajan dengan rawit merah segar, seratus gram untuk tiap kilo ikan, dan ia berhenti mengeluh. Rawit diulek kasar, disangrai sampai kering, lalu bercampur dengan serat tuna dan daun jeruk. Pedasnya naik pelan dan tinggal lama. Satu sendok cukup untuk sepiring nasi; simpan air putih di dekat tangan. Tidak kami sarankan untuk anak-anak atau perut yang kosong.",
      en: "One customer, a lorry driver, always grumbled that no spicy floss was spicy. Rokayah made him a pan with fresh red bird's-eye chilli, a hundred grams to each kilo of fish, and he stopped grumbling. The chillies are pounded coarsely, roasted dry, then mixed with tuna fibres and makrut lime leaf. The heat climbs slowly and stays. One spoonful will do for a plate of rice; keep water within reach. We do not suggest it for children or an empty stomach.",
    },
    ingredients: {
      id: "Ikan tuna (60%), cabai rawit (9%), santan kelapa, bawang merah, bawang putih, daun jeruk, gula aren, garam.",
      en: "Tuna (60%), bird's-eye chilli (9%), coconut milk, shallot, garlic, makrut lime leaf, palm sugar, salt.",
    },
    allergens: FISH_ALLERGENS,
    shelfLifeMonths: 6,
    storage: KEEP_FLOSS_CLOSED,
    ...variantTable([netWeights("90 g")], [["AB-RKY-RWT-90", "90-g", 22500, 125, [9, 9, 11], 19]]),
    exportReady: false,
    publishedDaysAgo: 74,
    art: { seed: 3407, subject: "abon-ikan", container: "jar", palette: "terracotta", variantHint: "pedas" },
    status: "published",
  },
  {
    handle: "abon-marlin-situregen",
    business: "abon-situregen",
    family: "abon-ikan",
    title: { id: "Abon Marlin Situregen", en: "Situregen Line-Caught Marlin Floss" },
    summary: {
      id: "Marlin dari satu perahu, dibuat hanya bila ada tangkapan.",
      en: "Marlin from one boat, made only when there is a catch.",
    },
    description: {
      id: "Nama perahu, tanggal mendarat, dan berat ikan ditulis tangan di label tiap kantong. Suami Bu Yati memancing dengan tali, satu ikan sekali tarik, dan seekor marlin menjadi sekitar seratus dua puluh kantong. Karena dagingnya kering, santannya lebih banyak dan apinya lebih kecil; dua setengah jam di wajan, diaduk tanpa henti bergantian. Rasanya ringan, sedikit manis, dan seratnya panjang. Bila stok menunjukkan nol, artinya laut sedang besar. Tunggu saja, kami tidak mengganti ikannya.",
      en: "The boat's name, landing date and weight of the fish are written by hand on every label. Yati's husband fishes by line, one fish at a time, and a single marlin makes about a hundred and twenty pouches. Since the flesh is dry there is more coconut milk and a smaller flame; two and a half hours in the pan, stirred in turns without a break. The taste is light, a little sweet, the strands long. When stock shows zero, the sea is rough. Do wait; we do not change the fish.",
    },
    ingredients: {
      id: "Ikan marlin (58%), santan kelapa, gula aren, bawang merah, bawang putih, ketumbar, lengkuas, garam, minyak kelapa.",
      en: "Marlin (58%), coconut milk, palm sugar, shallot, garlic, coriander, galangal, salt, coconut oil.",
    },
    allergens: FISH_ALLERGENS,
    shelfLifeMonths: 7,
    storage: KEEP_FLOSS_CLOSED,
    ...variantTable(
      [flavours, option("Berat bersih", "Net weight", measure("90 g"))],
      [
        ["AB-STR-MRL-ORI-90", "original/90-g", 24000, 110, [15, 11, 5], 31],
        ["AB-STR-MRL-PDS-90", "pedas/90-g", 24500, 110, [15, 11, 5], 0],
      ],
    ),
    exportReady: false,
    publishedDaysAgo: 45,
    art: { seed: 3408, subject: "abon-ikan", container: "pouch", palette: "lontar", accent: "boat" },
    status: "published",
  },
  {
    handle: "abon-tongkol-gula-aren-panyaungan",
    business: "bunda-panyaungan",
    family: "abon-ikan",
    title: { id: "Abon Tongkol Gula Aren Panyaungan", en: "Panyaungan Tuna Floss with Palm Sugar" },
    summary: {
      id: "Laut dan bukit dalam satu wajan: tongkol dan gula aren sendiri.",
      en: "Sea and hill in one pan: tuna with our own palm sugar.",
    },
    description: {
      id: "Tongkol dari perahu kampung bertemu gula aren dari pohon kampung. Gula itu memberi warna cokelat mengilap dan rasa manis yang tidak mencolok, seperti karamel yang digarami. Kami menyangrai tanpa minyak tambahan; minyak yang ada berasal dari santan dan ikannya sendiri, lalu ditiriskan dengan mesin yang dibeli dari kas kelompok. Teksturnya agak kasar dan berbutir, enak ditabur di atas nasi kuning atau telur dadar. Varian pedas memakai cabai keriting yang dikeringkan di atap seng.",
      en: "Tuna from the village boats meets sugar from the village palms. The sugar gives a glossy brown and an undertone of sweetness, like salted caramel. We roast without added oil; what there is comes from coconut milk and the fish itself, and is spun off in the machine our common purse paid for. The texture is coarse and crumbly, good over turmeric rice or an omelette. The spicy version uses curly chillies dried on a tin roof.",
    },
    ingredients: {
      id: "Ikan tongkol (60%), santan kelapa, gula aren (12%), bawang merah, bawang putih, ketumbar, jahe, garam; varian pedas: cabai keriting (4%).",
      en: "Mackerel tuna (60%), coconut milk, palm sugar (12%), shallot, garlic, coriander, ginger, salt; spicy: curly red chilli (4%).",
    },
    allergens: FISH_ALLERGENS,
    shelfLifeMonths: 8,
    storage: KEEP_FLOSS_CLOSED,
    ...variantTable(
      [flavours, netWeights("90 g", "140 g")],
      [
        ["AB-PNY-TKL-ORI-90", "original/90-g", 17500, 110, [15, 11, 5], 46],
        ["AB-PNY-TKL-ORI-140", "original/140-g", 26000, 165, [17, 12, 6], 25],
        ["AB-PNY-TKL-PDS-90", "pedas/90-g", 18000, 110, [15, 11, 5], 34],
        ["AB-PNY-TKL-PDS-140", "pedas/140-g", 26500, 165, [17, 12, 6], 13],
      ],
    ),
    exportReady: false,
    publishedDaysAgo: 101,
    art: { seed: 3409, subject: "abon-ikan", container: "pouch", palette: "terracotta", accent: "palm" },
    status: "published",
  },
  {
    handle: "abon-tuna-anak-samudra",
    business: "samudra-wanasalam",
    family: "abon-ikan",
    title: { id: "Abon Tuna Halus Rendah Garam", en: "Fine Tuna Floss, Less Salt" },
    summary: {
      id: "Lebih halus dan separuh garamnya, untuk bubur dan nasi tim.",
      en: "Finer, with half the salt, for porridge and soft rice.",
    },
    description: {
      id: "Permintaan ini datang dari para ibu di posyandu: abon yang tidak perlu dikunyah lama dan tidak membuat anak haus. Tuna yang sama kami suwir dua kali lalu diayak, garamnya separuh dari abon biasa, tanpa cabai dan tanpa lada. Gula arennya juga dikurangi. Seratnya lembut seperti kapas dan larut dalam bubur hangat. Tetap periksa dengan ujung jari sebelum disuapkan, karena kami memisahkan duri dengan tangan dan mata manusia. Cocok pula untuk orang tua yang sedang mengurangi asin.",
      en: "Mothers at the village health post asked for this: a floss that needs little chewing and leaves no child thirsty. The same tuna is pulled twice and sieved, with half the salt of our usual recipe, no chilli and no pepper. There is less palm sugar too. The fibres are soft as cotton and melt into warm porridge. Do check with a fingertip before feeding, since bones are picked out by human hand and eye. It also suits older people who are cutting down on salt.",
    },
    ingredients: {
      id: "Ikan tuna sirip kuning (68%), santan kelapa, bawang putih, gula aren, garam (0,8%), minyak sawit.",
      en: "Yellowfin tuna (68%), coconut milk, garlic, palm sugar, salt (0.8%), palm oil.",
    },
    allergens: FISH_ALLERGENS,
    shelfLifeMonths: 8,
    storage: KEEP_FLOSS_CLOSED,
    ...variantTable([netWeights("90 g")], [["AB-SMD-HLS-90", "90-g", 25000, 115, [16, 12, 5], 28]]),
    exportReady: false,
    publishedDaysAgo: 22,
    art: { seed: 3410, subject: "abon-ikan", container: "pouch", palette: "cream", accent: "foil" },
    status: "published",
  },
  {
    handle: "paket-abon-binuangeun",
    business: "dapur-binuangeun",
    family: "abon-ikan",
    title: { id: "Paket Tiga Abon Binuangeun", en: "Binuangeun Floss, Set of Three" },
    summary: {
      id: "Tongkol, tongkol pedas, dan cakalang daun jeruk dalam satu kotak.",
      en: "Tuna, spicy tuna and lime-leaf skipjack in one box.",
    },
    description: {
      id: "Belum tahu suka yang mana? Kotak ini berisi satu kantong 90 gram dari tiap abon kami. Kotaknya kertas cokelat bergambar peta pantai dari Binuangeun sampai Bayah, digambar oleh anak salah satu anggota, dengan ruang kosong untuk menulis nama penerima. Di balik tutup ada tiga cara makan yang biasa di rumah kami: dengan lontong, di dalam bakwan, dan langsung dari kantong ketika tidak ada yang melihat. Bila cakalang sedang kosong, paket ini ikut kosong sampai musimnya datang.",
      en: "Not sure which you would like? This box holds one 90 gram pouch of each of our flosses. It is brown card printed with a map of the coast from Binuangeun to Bayah, drawn by a member's child, with space for the recipient's name. Inside the lid are three ways we eat it at home: with rice cake, inside a vegetable fritter, and straight from the pouch when nobody is looking. When skipjack runs out, so does the set, until its season returns.",
    },
    ingredients: {
      id: "Lihat label tiap kantong: ikan tongkol atau cakalang (60-62%), santan kelapa, rempah, gula aren, garam.",
      en: "See each pouch: mackerel tuna or skipjack (60-62%), coconut milk, spices, palm sugar, salt.",
    },
    allergens: FISH_ALLERGENS,
    shelfLifeMonths: 8,
    storage: KEEP_FLOSS_CLOSED,
    ...variantTable([netWeights("3 x 90 g")], [["AB-BNG-SET-3", "3-x-90-g", 57000, 420, [24, 16, 7], 20]]),
    exportReady: false,
    publishedDaysAgo: 36,
    art: { seed: 3411, subject: "abon-ikan", container: "box", palette: "terracotta", accent: "map" },
    status: "published",
  },
];
