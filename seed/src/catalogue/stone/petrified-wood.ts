import type { SeedListing } from "../../catalogue-types.js";
import { measure, option, sizes, value, variantTable } from "../variant-table.js";

const SILICIFIED_WOOD = {
  id: "Kayu terkersikkan (fosil kayu, silika); jenis pohon tidak ditentukan.",
  en: "Silicified wood (petrified wood, silica); tree species not determined.",
};

/** Petrified wood (batu fosil): slabs, household pieces, carvings and raw logs. */
export const petrifiedWood: SeedListing[] = [
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
      palette: "honey-brown",
      variantHint: "slab",
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
      id: "Daun meja ini satu irisan utuh, tidak disambung, setebal empat sentimeter. Beratnya setara anak berumur dua belas tahun, jadi pilih tempatnya dulu baru undang tetangga membantu. Permukaannya tidak menyerap kopi maupun anggur dan tidak berubah oleh cangkir panas. Pusat batang terlihat agak kabur, seperti asap, karena di situ silikanya mengeras paling lambat. Tiga kaki besi hitam dibaut dari bawah dengan mur tanam. Kami mengirim dalam peti kayu berstempel perlakuan panas; biaya peti sudah termasuk.",
      en: "The top is one whole slice, unjoined, four centimetres thick. It weighs as much as a twelve-year-old child, so settle on a place before asking the neighbours to help. It takes up neither coffee nor wine and does not mind a hot cup. The heart of the trunk looks blurred, like smoke, as the silica there hardened last. Three black iron legs bolt into inserts from below. It ships in a heat-treated, stamped crate, which the price includes.",
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
      [sizes("48 x 44 x 4 cm")],
      [["BF-PRS-MEJA-48", "48-x-44-x-4-cm", 3850000, 38000, [60, 56, 60], 1]],
    ),
    exportReady: true,
    publishedDaysAgo: 128,
    art: { seed: 5102, subject: "batu-fosil", container: "piece", palette: "smoke", variantHint: "table" },
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
      palette: "cream-brown",
      variantHint: "basin",
    },
    status: "published",
  },
  {
    handle: "ganjal-buku-fosil-girilaya",
    business: "batu-girilaya",
    family: "batu-fosil",
    title: { id: "Ganjal Buku Fosil Kayu Girilaya", en: "Girilaya Petrified Wood Bookends" },
    summary: {
      id: "Sepasang ganjal dari satu potongan, dibelah sehingga motifnya berhadapan.",
      en: "A pair from one piece, split so that the figures face each other.",
    },
    description: {
      id: "Satu potongan dibelah dua seperti buku yang dibuka, lalu kedua muka dalamnya dipoles; motif kiri menjadi cermin motif kanan. Sisi luarnya tetap kulit batu. Dasarnya dipotong siku dan diberi kain felt supaya rak tidak tergores. Sepasang menahan sekitar empat puluh sentimeter buku bersampul keras. Bahannya sisa pemotongan bengkel lain di Sajira yang kami beli per kilo, sehingga ukuran dan warnanya beragam. Pilih pasangan menurut kelompok warna; foto pasangan yang sebenarnya kami kirim sebelum dikemas.",
      en: "One piece is split in two like an opened book and both inner faces polished, so the left figure mirrors the right. The outer sides keep their skin. Bases are squared and felted, to spare the shelf. A pair holds about forty centimetres of hardbacks. The stone is remainder from other yards in Sajira, bought by the kilo, hence the mix of sizes and colours. Choose by colour group; we send a photograph of your actual pair before packing.",
    },
    species: SILICIFIED_WOOD,
    treatment: { id: "Tidak ada.", en: "None." },
    care: { id: "Lap kering; poles dengan kain katun.", en: "Wipe dry; buff with cotton." },
    processingState: "polished",
    ...variantTable(
      [
        option(
          "Warna",
          "Colour",
          value("cokelat", "Cokelat madu", "Honey brown"),
          value("kelabu", "Kelabu", "Grey"),
          value("merah", "Merah bata", "Brick red"),
        ),
      ],
      [
        ["BF-GRL-GNJ-CKL", "cokelat", 285000, 3600, [24, 20, 16], 5],
        ["BF-GRL-GNJ-KLB", "kelabu", 265000, 3600, [24, 20, 16], 4],
        ["BF-GRL-GNJ-MRH", "merah", 340000, 3800, [24, 20, 16], 2],
      ],
    ),
    exportReady: true,
    publishedDaysAgo: 172,
    art: {
      seed: 5104,
      subject: "batu-fosil",
      container: "piece",
      palette: "honey-brown",
      variantHint: "bookends",
    },
    status: "published",
  },
  {
    handle: "bola-fosil-girilaya",
    business: "batu-girilaya",
    family: "batu-fosil",
    title: { id: "Bola Fosil Kayu Girilaya", en: "Girilaya Petrified Wood Sphere" },
    summary: {
      id: "Bola batu yang seratnya mengelilingi seperti garis peta.",
      en: "A stone ball whose grain runs round it like contour lines.",
    },
    description: {
      id: "Di satu kutub Anda melihat lingkar tahun, di khatulistiwa serat memanjang: pohon yang sama dari dua arah. Enam jam bola ini berputar di antara tiga mangkuk besi, lalu dua jam lagi dengan serbuk yang makin halus. Selisih diameternya kurang dari satu milimeter. Dudukan cincin kayu jati bekas ikut serta. Pemilik kafe menaruhnya di kasir, anak-anak menaruhnya di bawah lampu. Batu menyimpan dingin; letakkan di telapak tangan pada hari panas dan Anda mengerti mengapa kami menyukainya.",
      en: "At one pole you see rings, at the equator long grain: the same tree from two directions. The ball turns six hours between three iron cups, and two more with ever finer grit. Its diameter varies by less than a millimetre. A ring stand of reclaimed teak is included. Café owners keep one by the till, children under a lamp. Stone holds the cool; lay it in your palm on a hot day and you will see why we like it.",
    },
    species: SILICIFIED_WOOD,
    treatment: { id: "Tidak ada; pori kecil dibiarkan terbuka.", en: "None; small pores left open." },
    care: {
      id: "Cuci dengan air, keringkan. Jangan di tepi meja.",
      en: "Wash in water, dry. Not at the table's edge.",
    },
    processingState: "polished",
    ...variantTable(
      [option("Diameter", "Diameter", measure("6 cm"), measure("8 cm"), measure("12 cm"))],
      [
        ["BF-GRL-BOLA-6", "6-cm", 225000, 450, [12, 12, 11], 6],
        ["BF-GRL-BOLA-8", "8-cm", 365000, 950, [14, 14, 13], 4],
        ["BF-GRL-BOLA-12", "12-cm", 890000, 2800, [19, 19, 18], 1],
      ],
    ),
    exportReady: true,
    publishedDaysAgo: 104,
    art: {
      seed: 5105,
      subject: "batu-fosil",
      container: "piece",
      palette: "umber-cream",
      variantHint: "sphere",
    },
    status: "published",
  },
  {
    handle: "pemberat-kertas-fosil-girilaya",
    business: "batu-girilaya",
    family: "batu-fosil",
    title: { id: "Pemberat Kertas Fosil Girilaya", en: "Girilaya Petrified Wood Paperweight" },
    summary: {
      id: "Kerikil poles segenggam untuk meja kerja.",
      en: "A polished handful for the desk.",
    },
    description: {
      id: "Potongan yang terlalu kecil untuk bola dibulatkan di drum selama sepuluh hari bersama pasir silika dan air. Keluar sebagai kerikil licin seukuran genggaman, masing-masing dengan garis kayu yang berbeda. Satu sisi dipotong datar supaya tidak menggelinding. Ini barang termurah di bengkel kami dan yang paling sering dibeli sebagai oleh-oleh kantor. Tersedia satuan atau set tiga dengan warna yang sengaja tidak sama, dalam kotak besek kecil dari Bojongmanik.",
      en: "Pieces too small for spheres tumble ten days in a drum with silica sand and water. They come out as smooth pebbles that fill a hand, each with its own wood lines. One side is cut flat against rolling. It is the least expensive thing in our workshop and the one most often bought for colleagues. Choose one, or a set of three in deliberately unlike colours in a small woven box from Bojongmanik.",
    },
    species: SILICIFIED_WOOD,
    treatment: { id: "Tidak ada.", en: "None." },
    care: { id: "Lap dengan kain.", en: "Wipe with a cloth." },
    processingState: "polished",
    ...variantTable(
      [
        option(
          "Isi",
          "Quantity",
          value("1", "Satu buah", "One"),
          value("3", "Set tiga dalam besek", "Set of three in a woven box"),
        ),
      ],
      [
        ["BF-GRL-PMB-1", "1", 200000, 520, [12, 10, 8], 18],
        ["BF-GRL-PMB-3", "3", 540000, 1500, [18, 18, 10], 7],
      ],
    ),
    exportReady: true,
    publishedDaysAgo: 48,
    art: { seed: 5106, subject: "batu-fosil", container: "piece", palette: "brick", variantHint: "pebble" },
    status: "published",
  },
  {
    handle: "ukiran-kura-kura-cilayang",
    business: "ukir-fosil-cilayang",
    family: "batu-fosil",
    title: { id: "Ukiran Kura-kura Fosil Cilayang", en: "Cilayang Carved Turtle in Petrified Wood" },
    summary: {
      id: "Tempurungnya lingkar tahun pohon, tidak perlu digambar lagi.",
      en: "Its shell is the tree's own rings, with nothing left to draw.",
    },
    description: {
      id: "Ki Jaya menyimpan bongkah ini tiga tahun karena lingkarannya terlalu bagus untuk dipotong. Akhirnya lingkaran itu menjadi tempurung, dan kepala serta kaki keluar dari kulit batu yang lebih pucat. Pahatannya dengan pena intan, mengikuti serat; mata dibiarkan kasar supaya menangkap bayangan. Panjangnya dua puluh enam sentimeter dan beratnya hampir enam kilo. Hanya ada satu. Bila terjual, halaman ini tetap terbuka beberapa waktu agar pemahat muda kami bisa memperlihatkan kepada ibunya.",
      en: "Ki Jaya kept this block three years because its rings were too good to cut. In the end they became a shell, and head and feet came out of the paler outer stone. It was carved along the grain with diamond burrs; the eyes are left rough to catch shadow. It is twenty-six centimetres long and weighs almost six kilos. There is one only. When it sells, this page will stay up for a while so that our young carvers can show it to their mothers.",
    },
    species: SILICIFIED_WOOD,
    treatment: { id: "Tidak ada; dipoles lilin karnauba.", en: "None; finished with carnauba wax." },
    care: {
      id: "Kuas lembut; lilin tipis setahun sekali.",
      en: "Soft brush; a thin coat of wax once a year.",
    },
    processingState: "carved",
    ...variantTable(
      [sizes("26 x 19 x 11 cm")],
      [["BF-CLY-KURA-26", "26-x-19-x-11-cm", 1850000, 7200, [34, 28, 20], 1]],
    ),
    exportReady: true,
    publishedDaysAgo: 70,
    art: {
      seed: 5107,
      subject: "batu-fosil",
      container: "piece",
      palette: "umber-cream",
      variantHint: "turtle",
    },
    status: "published",
  },
  {
    handle: "ukiran-teratai-cilayang",
    business: "ukir-fosil-cilayang",
    family: "batu-fosil",
    title: { id: "Mangkuk Teratai Fosil Cilayang", en: "Cilayang Lotus Bowl in Petrified Wood" },
    summary: {
      id: "Mangkuk dangkal berkelopak delapan untuk kunci atau lilin.",
      en: "A shallow bowl of eight petals, for keys or a candle.",
    },
    description: {
      id: "Delapan kelopak dipahat dari satu piringan, masing-masing setebal enam milimeter di tepi sehingga cahaya lilin sedikit menembus bagian yang pucat. Jarak antarkelopak tidak diukur dengan penggaris; pemahat memakai lingkar kayu sebagai petunjuk, maka bunganya agak condong seperti bunga sungguhan. Dalamnya empat sentimeter. Boleh diisi air dan bunga melati. Dua warna tersedia dari dua batang yang berbeda, masing-masing satu buah.",
      en: "Eight petals are carved from one disc, six millimetres thick at the edge, so candlelight comes a little way through the pale parts. The spacing was not ruled; the carver followed the rings of the wood, and the flower leans slightly, as real ones do. It is four centimetres deep and may be filled with water and jasmine. There are two colours from two different trunks, one piece of each.",
    },
    species: SILICIFIED_WOOD,
    treatment: { id: "Tidak ada.", en: "None." },
    care: {
      id: "Sisa lilin dilunakkan dengan air hangat, jangan dicungkil.",
      en: "Soften wax with warm water; do not prise it off.",
    },
    processingState: "carved",
    ...variantTable(
      [option("Warna", "Colour", value("krem", "Krem", "Cream"), value("hitam", "Hitam", "Black"))],
      [
        ["BF-CLY-TRT-KRM", "krem", 725000, 2300, [26, 26, 13], 1],
        ["BF-CLY-TRT-HTM", "hitam", 780000, 2300, [26, 26, 13], 1],
      ],
    ),
    exportReady: true,
    publishedDaysAgo: 39,
    art: {
      seed: 5108,
      subject: "batu-fosil",
      container: "bowl",
      palette: "cream",
      accent: "petal",
      variantHint: "lotus",
    },
    status: "published",
  },
  {
    handle: "batang-fosil-mentah-binong",
    business: "fosil-binong-maja",
    family: "batu-fosil",
    title: { id: "Batang Fosil Kayu Mentah Binong", en: "Binong Raw Petrified Log" },
    summary: {
      id: "Batang mentah belum dipotong, untuk perajin di dalam negeri.",
      en: "An uncut log for craftspeople inside Indonesia.",
    },
    description: {
      id: "Batang dijual seperti naik dari ladang: dicuci, ditimbang, difoto enam sisi, tidak dipotong. Kulitnya masih menempel dan di kedua ujung terlihat apakah bagian dalamnya padat atau berongga. Kami menggores satu jendela kecil selebar ibu jari supaya warna dalamnya bisa dinilai. Batu mentah tidak dapat dikirim ke luar Indonesia, jadi tombol belanja ekspor tidak tersedia untuk barang ini. Harga per batang; pengangkutan dengan truk dapat diatur dari Maja, dan Anda boleh memuat sendiri.",
      en: "Logs are sold as they came from the field: washed, weighed, photographed from six sides, uncut. The bark clings on, and both ends show whether the core is solid or hollow. We grind one window the width of a thumb so that its inner colour can be judged. Raw stone may not be sent out of Indonesia, so this piece is not offered for export. The price is per log; a truck can be arranged from Maja, or load it yourself.",
    },
    species: SILICIFIED_WOOD,
    treatment: { id: "Mentah, hanya dicuci.", en: "Raw, washed only." },
    care: {
      id: "Simpan di atas ganjal kayu, tidak langsung di tanah.",
      en: "Keep on wooden blocks, off the ground.",
    },
    processingState: "raw",
    ...variantTable(
      [
        option(
          "Batang",
          "Log",
          value("31-kg", "31 kg, panjang 48 cm", "31 kg, 48 cm long"),
          value("64-kg", "64 kg, panjang 70 cm", "64 kg, 70 cm long"),
        ),
      ],
      [
        ["BF-BNG-RAW-31", "31-kg", 620000, 32000, [50, 28, 28], 1],
        ["BF-BNG-RAW-64", "64-kg", 1150000, 66000, [72, 36, 36], 1],
      ],
    ),
    exportReady: false,
    publishedDaysAgo: 86,
    art: { seed: 5109, subject: "batu-fosil", container: "piece", palette: "earth", variantHint: "raw-log" },
    status: "published",
  },
  {
    handle: "lempeng-potong-fosil-binong",
    business: "fosil-binong-maja",
    family: "batu-fosil",
    title: { id: "Lempeng Potong Fosil Binong", en: "Binong Sawn Petrified Wood Blanks" },
    summary: {
      id: "Lempeng gergaji delapan milimeter untuk kabokon dan tatahan.",
      en: "Eight-millimetre sawn blanks for cabochons and inlay.",
    },
    description: {
      id: "Untuk pembuat liontin, gagang pisau, dan tatahan gitar. Bahan dipotong delapan milimeter dengan mata intan, dicuci bersih dari minyak, lalu disortir menurut warna. Tiap bungkus berisi setengah kilo, kira-kira enam sampai sembilan lempeng seukuran telapak tangan. Satu muka kami gosok sampai ampelas enam ratus agar motifnya terlihat tanpa perlu dibasahi. Retak kecil mungkin ada di tepi; berat bungkus kami lebihkan lima persen untuk itu. Lempeng seragam menurut contoh dapat dipesan.",
      en: "For makers of pendants, knife handles and guitar inlay. Blanks are sawn at eight millimetres with a diamond blade, washed clean of oil and sorted by colour. A pack is half a kilo, some six to nine palm-sized pieces. One face is taken to six hundred grit so that the figure shows without wetting. There may be small cracks at the edge; we add five percent to the weight for that. Matched blanks to a sample can be ordered.",
    },
    species: SILICIFIED_WOOD,
    treatment: { id: "Tidak ada.", en: "None." },
    care: {
      id: "Pakai masker dan air saat memotong ulang.",
      en: "Wear a mask and use water when recutting.",
    },
    processingState: "cut",
    ...variantTable(
      [
        option(
          "Warna",
          "Colour",
          value("cokelat", "Cokelat", "Brown"),
          value("campur", "Campur", "Mixed"),
          value("merah", "Merah", "Red"),
        ),
      ],
      [
        ["BF-BNG-PTG-CKL", "cokelat", 210000, 620, [18, 14, 5], 9],
        ["BF-BNG-PTG-CMP", "campur", 200000, 620, [18, 14, 5], 14],
        ["BF-BNG-PTG-MRH", "merah", 260000, 620, [18, 14, 5], 0],
      ],
    ),
    exportReady: true,
    publishedDaysAgo: 53,
    art: { seed: 5110, subject: "batu-fosil", container: "box", palette: "brick", variantHint: "blanks" },
    status: "published",
  },
];
