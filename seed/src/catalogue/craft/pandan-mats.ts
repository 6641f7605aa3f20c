import type { SeedListing } from "../../catalogue-types.js";
import { measure, option, sizes, value, variantTable } from "../variant-table.js";

/** Pandan mats, singly and by the kodi of twenty. */
export const pandanMats: SeedListing[] = [
  {
    handle: "tikar-pandan-polos-prabugantungan",
    business: "pandan-prabugantungan",
    family: "tikar-pandan",
    title: { id: "Tikar Pandan Polos Prabugantungan", en: "Prabugantungan Plain Pandan Mat" },
    summary: {
      id: "Tikar warna gading yang sejuk di punggung pada siang hari.",
      en: "An ivory mat, cool under the back at midday.",
    },
    description: {
      id: "Daun pandan duri yang sudah direbus dan dijemur punya permukaan licin yang tidak menahan panas badan, karena itu orang tidur siang di atasnya. Anyaman kami memakai iris daun selebar delapan milimeter, dua lapis, dengan tepi dilipat dan dikunci tanpa benang. Wanginya seperti jerami basah pada minggu pertama lalu hilang. Tikar dapat digulung setebal lengan. Ukuran terkecil pas untuk satu orang duduk bersila, yang terbesar untuk keluarga berlima makan bersama di lantai.",
      en: "Boiled and sunned, thorny pandan leaf has a slippery face that holds no body heat, which is why people nap on it. We weave strips eight millimetres wide in two layers, the edges folded and locked without thread. For the first week it smells of damp straw, then no more. It rolls to the thickness of an arm. The smallest seats one person cross-legged, the largest a family of five at supper on the floor.",
    },
    material: {
      id: "Daun pandan duri (Pandanus), dua lapis, tanpa pewarna.",
      en: "Thorny pandan leaf (Pandanus), two layers, undyed.",
    },
    care: {
      id: "Sapu, lap lembap, jemur sebentar. Simpan tergulung, jangan dilipat.",
      en: "Sweep, wipe damp, sun briefly. Store rolled, never folded.",
    },
    ...variantTable(
      [sizes("60 x 120 cm", "120 x 180 cm", "180 x 200 cm")],
      [
        ["PD-PBG-PLS-60", "60-x-120-cm", 35000, 700, [62, 10, 10], 45],
        ["PD-PBG-PLS-120", "120-x-180-cm", 85000, 1900, [122, 14, 14], 28],
        ["PD-PBG-PLS-180", "180-x-200-cm", 135000, 3200, [182, 16, 16], 14],
      ],
    ),
    exportReady: true,
    publishedDaysAgo: 250,
    art: { seed: 4401, subject: "tikar-pandan", container: "piece", palette: "leaf", variantHint: "mat" },
    status: "published",
  },
  {
    handle: "tikar-pandan-motif-prabugantungan",
    business: "pandan-prabugantungan",
    family: "tikar-pandan",
    title: { id: "Tikar Pandan Bermotif Prabugantungan", en: "Prabugantungan Patterned Pandan Mat" },
    summary: {
      id: "Garis dan belah ketupat berwarna, dianyam empat sampai lima hari.",
      en: "Stripes and lozenges in colour, four to five days in the weaving.",
    },
    description: {
      id: "Warna tidak dicat di atas tikar; daunnya dicelup dulu, lalu dianyam sehingga motif tampak dari kedua muka. Ada dua pilihan: pagar, berupa garis-garis lurus, dan ketupat, berupa kotak miring bersusun. Penganyam menghitung daun dalam hati dan sulit diajak bicara ketika sedang membuat sudut. Lebih rapat daripada tikar polos, sehingga lebih berat dan lebih awet. Dipakai untuk menerima tamu, atau digantung. Pencucian pertama boleh meninggalkan sedikit warna pada lap; sesudah itu tidak lagi.",
      en: "The colour is not painted on; leaves are dyed first and woven so that the pattern shows on both faces. There are two: pagar, straight fence-like stripes, and ketupat, tilted squares in rows. Weavers count leaves in their heads and are poor company when turning a corner. It is closer than the plain mat, heavier and longer-lived. Spread it for guests, or hang it. The first wipe may leave a little colour on the cloth; after that, none.",
    },
    material: {
      id: "Daun pandan duri, pewarna tekstil terikat tawas.",
      en: "Thorny pandan leaf, textile dye fixed with alum.",
    },
    care: {
      id: "Jangan direndam. Jemur di tempat teduh agar warna tahan.",
      en: "Do not soak. Dry in shade to keep the colour.",
    },
    ...variantTable(
      [
        sizes("120 x 180 cm", "180 x 200 cm"),
        option("Motif", "Pattern", value("pagar", "Pagar", "Fence"), value("ketupat", "Ketupat", "Lozenge")),
      ],
      [
        ["PD-PBG-MTF-120-PGR", "120-x-180-cm/pagar", 120000, 2200, [122, 15, 15], 12],
        ["PD-PBG-MTF-120-KTP", "120-x-180-cm/ketupat", 130000, 2200, [122, 15, 15], 9],
        ["PD-PBG-MTF-180-PGR", "180-x-200-cm/pagar", 185000, 3700, [182, 17, 17], 5],
        ["PD-PBG-MTF-180-KTP", "180-x-200-cm/ketupat", 200000, 3700, [182, 17, 17], 3],
      ],
    ),
    exportReady: true,
    featured: true,
    publishedDaysAgo: 200,
    art: {
      seed: 4402,
      subject: "tikar-pandan",
      container: "piece",
      palette: "dusk",
      variantHint: "patterned-mat",
      accent: "indigo",
    },
    status: "published",
  },
  {
    handle: "tikar-pandan-kodi-prabugantungan",
    business: "pandan-prabugantungan",
    family: "tikar-pandan",
    title: { id: "Tikar Pandan Kodian (20 Lembar)", en: "Pandan Mats by the Kodi (20 Pieces)" },
    summary: {
      id: "Dua puluh tikar seukuran untuk masjid, vila, atau toko.",
      en: "Twenty mats of one size for a mosque, a villa or a shop.",
    },
    description: {
      id: "Kodi, dua puluh lembar, adalah satuan dagang tikar di Cileles sejak sebelum ada timbangan. Satu kodi dianyam oleh beberapa rumah sekaligus; karena itu kami menyortirnya dua kali supaya panjangnya tidak berselisih lebih dari dua sentimeter dan warnanya berdekatan. Digulung sepuluh-sepuluh, dibungkus karung, dan diberi label berisi nama penganyam. Waktu siap dua minggu untuk ukuran kecil dan empat minggu untuk ukuran besar. Contoh satu lembar dapat dibeli dari halaman tikar polos.",
      en: "The kodi, twenty pieces, has been the trade measure for mats in Cileles since before there were scales. Several houses weave one kodi together, so we sort it twice: lengths within two centimetres, colours close. Rolled in tens, sacked, and labelled with the weavers' names. Allow two weeks for the small size and four for the large. A single sample can be bought from the plain mat's page.",
    },
    material: {
      id: "Daun pandan duri dua lapis, tanpa pewarna.",
      en: "Two layers of thorny pandan leaf, undyed.",
    },
    care: { id: "Simpan berdiri tergulung di ruang kering.", en: "Store rolled and upright in a dry room." },
    ...variantTable(
      [option("Ukuran (20 lembar)", "Size (20 pieces)", measure("60 x 120 cm"), measure("90 x 180 cm"))],
      [
        ["PD-PBG-KODI-60", "60-x-120-cm", 640000, 14500, [64, 45, 45], 9],
        ["PD-PBG-KODI-90", "90-x-180-cm", 1120000, 27000, [94, 55, 55], 4],
      ],
    ),
    exportReady: true,
    publishedDaysAgo: 196,
    art: { seed: 4403, subject: "tikar-pandan", container: "piece", palette: "cream", variantHint: "rolls" },
    status: "published",
  },
  {
    handle: "alas-makan-pandan-muncangkopong",
    business: "pandan-muncangkopong",
    family: "tikar-pandan",
    title: { id: "Alas Makan Pandan Celup Alami", en: "Naturally Dyed Pandan Placemats" },
    summary: {
      id: "Empat alas makan berwarna kunyit, secang, atau daun jati.",
      en: "Four placemats dyed with turmeric, sappanwood or teak leaf.",
    },
    description: {
      id: "Warnanya tidak berteriak. Kuning kunyit mendekati jerami tua, merah secang lebih tepat disebut merah muda bata, dan daun jati muda memberi ungu yang hampir cokelat. Alas berukuran 30 kali 45 sentimeter, dua lapis, cukup tebal untuk piring panas dari dapur tetapi tidak untuk panci dari kompor. Satu set berasal dari satu celupan sehingga serasi. Tumpahan kecap bisa dilap dengan kain lembap selama belum mengering.",
      en: "These colours do not shout. Turmeric comes near to old straw, sappanwood is really a brick pink, and young teak leaf gives a purple that is almost brown. Each mat is 30 by 45 centimetres, two layers, thick enough for a warm plate though not for a pan off the stove. A set comes from one dye bath, so it matches. Soy sauce wipes away with a damp cloth while still wet.",
    },
    material: {
      id: "Daun pandan duri; kunyit, secang, daun jati, tawas.",
      en: "Thorny pandan; turmeric, sappanwood, teak leaf, alum.",
    },
    care: {
      id: "Lap lembap, keringkan datar, jauhkan dari matahari langsung.",
      en: "Wipe damp, dry flat, out of direct sun.",
    },
    ...variantTable(
      [
        option(
          "Warna (isi 4)",
          "Colour (set of 4)",
          value("kunyit", "Kuning kunyit", "Turmeric yellow"),
          value("secang", "Merah secang", "Sappan pink"),
          value("jati", "Ungu daun jati", "Teak-leaf purple"),
        ),
      ],
      [
        ["PD-MCK-ALS-KNY", "kunyit", 88000, 620, [46, 31, 5], 26],
        ["PD-MCK-ALS-SCG", "secang", 92000, 620, [46, 31, 5], 19],
        ["PD-MCK-ALS-JTI", "jati", 92000, 620, [46, 31, 5], 11],
      ],
    ),
    exportReady: true,
    publishedDaysAgo: 142,
    art: {
      seed: 4404,
      subject: "tikar-pandan",
      container: "piece",
      palette: "rose",
      variantHint: "placemats",
      accent: "pink",
    },
    status: "published",
  },
  {
    handle: "tatakan-gelas-pandan-muncangkopong",
    business: "pandan-muncangkopong",
    family: "tikar-pandan",
    title: { id: "Tatakan Gelas Pandan Muncangkopong", en: "Muncangkopong Pandan Coasters" },
    summary: {
      id: "Tatakan bundar sepuluh sentimeter yang menyerap embun gelas es.",
      en: "Round ten-centimetre coasters that drink up the sweat of an iced glass.",
    },
    description: {
      id: "Potongan daun yang terlalu pendek untuk tikar dianyam spiral menjadi tatakan setebal empat milimeter. Daun pandan menyerap embun, jadi gelas tidak menempel dan meja kayu aman. Enam buah disimpan dalam kantong kecil dari daun yang sama. Kafe biasanya memesan sekodi, dua puluh buah, dalam warna campur. Tiap tatakan sedikit berbeda karena ujung daun selalu diselipkan di tempat yang menurut penganyamnya paling rapi.",
      en: "Leaf too short for mats is coiled into coasters four millimetres thick. Pandan takes up condensation, so the glass does not cling and the wooden table is safe. Six come in a small pouch of the same leaf. Cafés take them by the kodi of twenty, in mixed colours. No two are quite alike, for the end of the leaf is tucked in wherever its weaver finds it neatest.",
    },
    material: { id: "Daun pandan duri, pewarna alami.", en: "Thorny pandan leaf, natural dyes." },
    care: { id: "Keringkan setelah basah; ganti bila sudah lunak.", en: "Dry after use; replace once soft." },
    ...variantTable(
      [
        option(
          "Isi",
          "Quantity",
          value("6", "6 buah", "Six"),
          value("20", "Sekodi (20 buah)", "A kodi (20)"),
        ),
      ],
      [
        ["PD-MCK-TTK-6", "6", 33000, 130, [12, 12, 5], 50],
        ["PD-MCK-TTK-20", "20", 100000, 420, [24, 24, 6], 23],
      ],
    ),
    exportReady: true,
    publishedDaysAgo: 106,
    art: {
      seed: 4405,
      subject: "tikar-pandan",
      container: "piece",
      palette: "rose",
      variantHint: "coasters",
      accent: "gold",
    },
    status: "published",
  },
  {
    handle: "tikar-bayi-curugpanjang",
    business: "tikar-curugpanjang",
    family: "tikar-pandan",
    title: { id: "Tikar Bayi Curugpanjang", en: "Curugpanjang Baby Mat" },
    summary: {
      id: "Tikar kecil anyam rapat, tepinya dibalut katun.",
      en: "A small close-woven mat with a cotton-bound edge.",
    },
    description: {
      id: "Bayi di Cikulur tidur siang di atas pandan sebelum ada kasur busa, dan neneknya selalu memilih anyaman yang paling rapat. Siti dan Mae mengiris daun empat milimeter, setengah lebar biasa, sehingga permukaannya halus di pipi. Tepinya dibalut katun putih agar tidak menggores. Ukurannya 60 kali 90 sentimeter, ringan untuk dibawa ke rumah nenek. Tikar ini belum tampil untuk pembeli; pendaftaran tokonya masih diperiksa.",
      en: "Babies in Cikulur napped on pandan before there were foam mattresses, and grandmothers always chose the closest weave. Siti and Mae cut leaf at four millimetres, half the usual width, so it is smooth against a cheek. The edge is bound in white cotton and will not scratch. At 60 by 90 centimetres it is light enough to take to grandmother's. Buyers do not see it yet; the shop's application is still being looked at.",
    },
    material: { id: "Daun pandan duri 4 mm, tepi katun.", en: "Thorny pandan cut to 4 mm, cotton edge." },
    care: { id: "Lap dengan air hangat, angin-anginkan.", en: "Wipe with warm water, air dry." },
    ...variantTable([sizes("60 x 90 cm")], [["PD-CRP-BAYI-60", "60-x-90-cm", 65000, 650, [62, 10, 10], 8]]),
    exportReady: false,
    publishedDaysAgo: 3,
    art: {
      seed: 4406,
      subject: "tikar-pandan",
      container: "piece",
      palette: "cream",
      variantHint: "baby-mat",
    },
    status: "submitted",
  },
];
