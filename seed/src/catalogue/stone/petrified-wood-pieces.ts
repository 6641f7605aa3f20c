import type { SeedListing } from "../../catalogue-types.js";
import { measure, option, sizes, value, variantTable } from "../variant-table.js";

const SILICIFIED_WOOD = {
  id: "Kayu terkersikkan (fosil kayu, silika); jenis pohon tidak ditentukan.",
  en: "Silicified wood (petrified wood, silica); tree species not determined.",
};

/** Petrified wood for desks and hands: bookends, spheres, carvings; raw logs and sawn blanks. */
export const petrifiedWoodPieces: SeedListing[] = [
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
      palette: "rose",
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
      palette: "leaf",
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
        ["BF-GRL-PMB-1", "1", 200000, 520, [12, 10, 8], 18, "8999999360405"],
        ["BF-GRL-PMB-3", "3", 540000, 1500, [18, 18, 10], 7],
      ],
    ),
    exportReady: true,
    publishedDaysAgo: 48,
    art: { seed: 5106, subject: "batu-fosil", container: "piece", palette: "stone", variantHint: "egg" },
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
      palette: "cream",
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
      id: "Delapan kelopak dipahat dari satu piringan, masing-masing setebal enam milimeter di tepi sehingga cahaya lilin sedikit menembus bagian yang pucat. Jarak antarkelopak tidak diukur dengan penggaris; pemahat memakai lingkar kayu sebagai petunjuk, maka bunganya agak condong seperti bunga sungguhan. Dalamnya empat sentimeter. Boleh diisi air dan bunga melati ketika tamu datang. Dua warna tersedia dari dua batang yang berbeda, masing-masing satu buah.",
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
      variantHint: "lotus bowl",
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
    art: { seed: 5109, subject: "batu-fosil", container: "piece", palette: "stone", variantHint: "raw-log" },
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
    art: { seed: 5110, subject: "batu-fosil", container: "box", palette: "stone", variantHint: "blanks" },
    status: "published",
  },
];
