import type { SeedListing } from "../../catalogue-types.js";
import { option, value, variantTable } from "../variant-table.js";

const PRECIOUS_OPAL = { id: "Opal mulia (kalimaya), SiO2·nH2O.", en: "Precious opal (kalimaya), SiO2·nH2O." };
const COMMON_OPAL = {
  id: "Opal biasa (kalimaya susu), SiO2·nH2O.",
  en: "Common opal (milky kalimaya), SiO2·nH2O.",
};
const UNTREATED = {
  id: "Tidak ada: tanpa asap, celup, minyak, atau lapisan.",
  en: "None: no smoke, dye, oil or coating.",
};

/** Kalimaya in rings, pendants and beads, single large stones, host rock and rough. */
export const kalimayaJewelleryAndRough: SeedListing[] = [
  {
    handle: "cincin-kalimaya-hitam-cijoro",
    business: "gosok-cijoro",
    family: "kalimaya",
    title: { id: "Cincin Kalimaya Hitam Cijoro", en: "Cijoro Black Kalimaya Ring" },
    summary: {
      id: "Kalimaya hitam 4,8 karat dalam perak, bisa disesuaikan ukurannya.",
      en: "A 4.8 carat black kalimaya in silver, resized to fit.",
    },
    description: {
      id: "Batunya oval 13 x 10 milimeter, dengan kilat hijau daun yang menyapu dari sisi ke sisi dan sedikit biru di ujung. Emban perak 925 dibuat dengan bibir yang agak tinggi untuk melindungi pinggir batu, karena opal lebih lunak daripada akik dan tidak suka terbentur. Bagian bawah terbuka sehingga cahaya masuk. Ukuran sekarang 20 Indonesia (60 milimeter); tukang kami menyesuaikan dua nomor ke atas atau ke bawah sebelum dikirim. Tulis ukuran jari pada catatan pesanan.",
      en: "The stone is a 13 x 10 mm oval with a leaf-green flash that sweeps from side to side and a touch of blue at one end. The 925 silver setting has a raised lip to shield the edge, opal being softer than agate and unfond of knocks. The underside is open, letting light in. It is now a 60 mm band (Indonesian 20); our smith will go two sizes up or down before dispatch. Put your finger size in the order note.",
    },
    species: PRECIOUS_OPAL,
    treatment: UNTREATED,
    care: {
      id: "Lepas saat mencuci, berkebun, dan berolahraga.",
      en: "Take off for washing up, gardening and sport.",
    },
    processingState: "polished",
    ...variantTable(
      [option("Berat batu", "Stone weight", value("4-80-ct", "4,80 ct", "4.80 ct"))],
      [["KM-CJR-CCN-480", "4-80-ct", 12500000, 160, [11, 9, 7], 1]],
    ),
    exportReady: true,
    publishedDaysAgo: 109,
    art: {
      seed: 5204,
      subject: "kalimaya",
      container: "box",
      palette: "dusk",
      accent: "green-blue",
      variantHint: "ring",
    },
    status: "published",
  },
  {
    handle: "cincin-kalimaya-teh-cijoro",
    business: "gosok-cijoro",
    family: "kalimaya",
    title: { id: "Cincin Kalimaya Teh Perak", en: "Tea Kalimaya Silver Ring" },
    summary: {
      id: "Cincin harian dengan opal teh kecil, dalam tiga ukuran.",
      en: "An everyday ring with a small tea opal, in three sizes.",
    },
    description: {
      id: "Tidak semua kalimaya harus menunggu kondangan. Cincin ini memakai batu satu karat lebih sedikit yang duduk rendah di dalam bezel perak, sehingga tidak menyangkut jaket atau sarung tangan motor. Kilatnya kecil, hijau dengan sedikit kuning, lebih terasa di luar ruangan. Setiap batu dipotong sama 7 x 5 milimeter tetapi warna tehnya berkisar dari teh melati sampai teh kental; sebutkan kesukaan Anda dan kami carikan dari kotak. Lingkarnya dihaluskan di dalam agar nyaman.",
      en: "Not every kalimaya need wait for a wedding. This ring holds a stone of just over a carat, seated low in a silver bezel, so it does not catch on jackets or riding gloves. The flash is small, green with a little yellow, and livelier out of doors. All are cut 7 x 5 mm, but the tea ranges from jasmine to well-stewed; tell us which you like and we will look through the box. The band is eased inside for comfort.",
    },
    species: PRECIOUS_OPAL,
    treatment: UNTREATED,
    care: {
      id: "Gosok peraknya dengan kain, jangan dengan cairan celup.",
      en: "Polish the silver with a cloth, never a dip.",
    },
    processingState: "polished",
    ...variantTable(
      [
        option(
          "Ukuran cincin",
          "Ring size",
          value("54", "54 mm (ID 14)", "54 mm (ID 14)"),
          value("57", "57 mm (ID 17)", "57 mm (ID 17)"),
          value("60", "60 mm (ID 20)", "60 mm (ID 20)"),
        ),
      ],
      [
        ["KM-CJR-TEH-54", "54", 850000, 140, [10, 8, 6], 3],
        ["KM-CJR-TEH-57", "57", 850000, 140, [10, 8, 6], 4],
        ["KM-CJR-TEH-60", "60", 875000, 140, [10, 8, 6], 2],
      ],
    ),
    exportReady: true,
    publishedDaysAgo: 62,
    art: {
      seed: 5205,
      subject: "kalimaya",
      container: "box",
      palette: "leaf",
      accent: "silver",
      variantHint: "ring",
    },
    status: "published",
  },
  {
    handle: "liontin-kalimaya-sukanagara",
    business: "permata-sukanagara",
    family: "kalimaya",
    title: { id: "Liontin Kalimaya Kawat Perak", en: "Wire-Wrapped Kalimaya Pendant" },
    summary: {
      id: "Kalimaya bentuk bebas, dililit kawat perak 925 dengan tangan.",
      en: "A free-form kalimaya, wrapped by hand in 925 silver wire.",
    },
    description: {
      id: "Batu yang bentuknya tidak mau menjadi oval sebaiknya tidak dipaksa. Lilis melilitnya dengan kawat perak mengikuti tepinya, mengunci dari empat arah tanpa lem, lalu membuat gelung untuk rantai. Lilitan ini bisa dibuka kembali bila suatu hari Anda ingin memindahkan batunya. Yang putih berkilat halus, yang teh lebih hangat di kulit sawo matang. Rantai tidak termasuk; tali katun lilin sepanjang enam puluh sentimeter kami sertakan supaya bisa langsung dipakai.",
      en: "A stone that does not wish to be oval is better not forced. Lilis winds silver wire along its edge, locks it from four sides without glue and forms a loop for the chain. The wrap can be undone should you ever want to move the stone. The white one is quiet in its colour, the tea warmer against brown skin. No chain is included; sixty centimetres of waxed cotton come along so that you can wear it at once.",
    },
    species: PRECIOUS_OPAL,
    treatment: UNTREATED,
    care: {
      id: "Simpan terpisah dari perhiasan lain agar tidak tergores.",
      en: "Store apart from other jewellery, which may scratch it.",
    },
    processingState: "polished",
    ...variantTable(
      [
        option(
          "Batu",
          "Stone",
          value("putih-6-2", "Putih, 6,2 ct", "White, 6.2 ct"),
          value("teh-7-5", "Teh, 7,5 ct", "Tea, 7.5 ct"),
        ),
      ],
      [
        ["KM-SKN-LTN-P62", "putih-6-2", 1250000, 130, [11, 8, 5], 1],
        ["KM-SKN-LTN-T75", "teh-7-5", 1750000, 130, [11, 8, 5], 1],
      ],
    ),
    exportReady: true,
    publishedDaysAgo: 81,
    art: {
      seed: 5206,
      subject: "kalimaya",
      container: "piece",
      palette: "rose",
      accent: "silver",
      variantHint: "pendant tea",
    },
    status: "published",
  },
  {
    handle: "kalimaya-hitam-besar-pasirkembang",
    business: "kalimaya-pasirkembang",
    family: "kalimaya",
    title: { id: "Kalimaya Hitam 14 Karat Pasirkembang", en: "Pasirkembang 14 Carat Black Kalimaya" },
    summary: {
      id: "Satu batu besar berpola lebar, disimpan dua tahun sebelum dijual.",
      en: "One large stone in a broad pattern, kept two years before sale.",
    },
    description: {
      id: "Batu ini naik dari sumur ketiga pada musim kemarau dan disimpan kelompok dua tahun: pertama karena tidak ada yang berani memotong, lalu karena ingin memastikan. Polanya lebar, bidang merah bersebelahan dengan hijau, terlihat dari jarak satu meter. Bentuknya oval tinggi 20 x 15 milimeter. Ada satu garis pasir halus di punggung, tidak sampai ke muka, dan kami memotretnya untuk Anda. Kami menyarankan melihat langsung di Maja atau lewat panggilan video sebelum membayar. Pengiriman diasuransikan penuh.",
      en: "It came up from our third pit one dry season and the group kept it two years, first because nobody dared cut it, then to be sure. The pattern is broad, fields of red beside green, seen from a metre off. It is a high oval of 20 x 15 mm. One fine sand line crosses the back without reaching the face, and we have photographed it for you. We suggest seeing it in Maja or by video call before paying. Shipping is insured in full.",
    },
    species: PRECIOUS_OPAL,
    treatment: UNTREATED,
    care: {
      id: "Kotak tertutup dengan spons lembap; jauhkan dari lampu panas.",
      en: "A closed box with a damp sponge; away from hot lamps.",
    },
    processingState: "polished",
    ...variantTable(
      [option("Berat batu", "Stone weight", value("14-20-ct", "14,20 ct", "14.20 ct"))],
      [["KM-PSK-HTM-1420", "14-20-ct", 68000000, 300, [14, 12, 8], 1]],
    ),
    exportReady: true,
    publishedDaysAgo: 35,
    art: {
      seed: 5207,
      subject: "kalimaya",
      container: "box",
      palette: "dusk",
      accent: "red-green",
      variantHint: "cabochon",
    },
    status: "published",
  },
  {
    handle: "kalimaya-mentah-pasirkembang",
    business: "kalimaya-pasirkembang",
    family: "kalimaya",
    title: { id: "Bongkahan Kalimaya Mentah", en: "Rough Kalimaya" },
    summary: {
      id: "Bahan mentah terpilih untuk penggosok di dalam negeri.",
      en: "Chosen rough for cutters inside Indonesia.",
    },
    description: {
      id: "Setiap bungkus berisi lima puluh gram bahan yang sudah dicuci dan dikeringkan pelan. Kami membuka satu jendela pada tiap bongkah supaya kilatnya terlihat; yang tidak berkilat tidak ikut ditimbang. Hasil potongnya tidak bisa kami janjikan, sebab opal menyimpan rahasianya sampai gergaji lewat. Berdasarkan catatan kami sendiri, seperempat berat biasanya menjadi batu jadi. Bahan mentah hanya dikirim ke alamat di Indonesia. Penggosok pemula boleh bertanya cara memotongnya tanpa membuat batu kepanasan.",
      en: "A pack holds fifty grams of rough, washed and slowly dried. We open a window on each lump to show its fire; pieces without any are not weighed in. What it will cut we cannot promise, since opal keeps its secret until the saw has passed. By our own notebook a quarter of the weight usually becomes finished stone. Rough is sent to addresses in Indonesia only. Beginners are welcome to ask how to cut it without overheating.",
    },
    species: PRECIOUS_OPAL,
    treatment: { id: "Mentah; hanya dicuci dan dikeringkan.", en: "Raw; washed and dried only." },
    care: {
      id: "Simpan dalam air bersih atau pasir kering, jangan berganti-ganti.",
      en: "Keep in clean water or in dry sand, never switching between.",
    },
    processingState: "raw",
    ...variantTable(
      [
        option(
          "Jenis (50 g)",
          "Type (50 g)",
          value("teh", "Teh", "Tea"),
          value("putih", "Putih", "White"),
          value("hitam", "Hitam", "Black"),
        ),
      ],
      [
        ["KM-PSK-RAW-TEH", "teh", 650000, 110, [12, 9, 6], 7],
        ["KM-PSK-RAW-PTH", "putih", 500000, 110, [12, 9, 6], 10],
        ["KM-PSK-RAW-HTM", "hitam", 2400000, 110, [12, 9, 6], 2],
      ],
    ),
    exportReady: false,
    publishedDaysAgo: 94,
    art: {
      seed: 5208,
      subject: "kalimaya",
      container: "bowl",
      palette: "stone",
      accent: "rainbow",
      variantHint: "rough",
    },
    status: "published",
  },
  {
    handle: "kalimaya-susu-tasbih-cijoro",
    business: "gosok-cijoro",
    family: "kalimaya",
    title: { id: "Tasbih Kalimaya Susu 33 Butir", en: "Milky Kalimaya Prayer Beads, 33" },
    summary: {
      id: "Tiga puluh tiga butir opal putih tanpa kilat, licin dan sejuk.",
      en: "Thirty-three beads of white opal without fire, smooth and cool.",
    },
    description: {
      id: "Tidak semua opal berkilat, dan yang tidak pun indah. Butir tasbih ini dari opal biasa berwarna susu, dibulatkan delapan milimeter, dengan tembus cahaya seperti kulit telur. Tiga puluh tiga butir dirangkai pada benang nilon, pembatasnya perak, jumbainya katun. Beratnya pas di tangan dan suaranya pelan. Kami menulis dengan jelas bahwa ini opal tanpa permainan warna supaya tidak ada yang mengira mendapat kalimaya mulia dengan harga murah. Satu tasbih memakan waktu empat hari menggosok.",
      en: "Not every opal has fire, and those without are lovely too. These beads are common opal the colour of milk, rounded to eight millimetres, passing light like an eggshell. Thirty-three are strung on nylon with silver dividers and a cotton tassel. The weight sits well in the hand and the sound is low. We say plainly that there is no play of colour, so that nobody believes they have found precious opal cheap. One string is four days at the wheel.",
    },
    species: COMMON_OPAL,
    treatment: UNTREATED,
    care: { id: "Lap setelah dipakai; hindari minyak wangi.", en: "Wipe after use; avoid scented oil." },
    processingState: "polished",
    ...variantTable(
      [option("Butir", "Bead", value("8-mm", "8 mm", "8 mm"))],
      [["KM-CJR-TSB-33", "8-mm", 750000, 150, [12, 10, 5], 5]],
    ),
    exportReady: true,
    publishedDaysAgo: 29,
    art: {
      seed: 5209,
      subject: "kalimaya",
      container: "piece",
      palette: "dusk",
      accent: "tassel",
      variantHint: "beads",
    },
    status: "published",
  },
  {
    handle: "anting-kalimaya-teh-sukanagara",
    business: "permata-sukanagara",
    family: "kalimaya",
    title: { id: "Anting Kalimaya Teh Sukanagara", en: "Sukanagara Tea Kalimaya Earrings" },
    summary: {
      id: "Sepasang tetes teh pada kait perak, dipotong dari bongkah yang sama.",
      en: "Two drops of tea on silver hooks, cut from one lump.",
    },
    description: {
      id: "Supaya sepasang anting benar-benar sepasang, Dede membelah satu bongkah dan memotong kedua sisinya sebagai tetes. Panjangnya sebelas milimeter, beratnya bersama kurang dari tiga karat, jadi ringan di telinga sepanjang hari. Ketika kepala bergerak, yang kiri berkilat hijau dan yang kanan menyusul sepersekian detik kemudian. Kaitnya perak 925, aman bagi sebagian besar telinga peka. Hanya ada satu pasang dari bongkah ini; pasangan lain akan muncul di halaman tersendiri.",
      en: "So that a pair is really a pair, Dede splits one lump and cuts each half as a drop. They are eleven millimetres long and together weigh under three carats, light enough for a whole day. As the head turns the left flashes green, and the right follows a moment later. Hooks are 925 silver, which most sensitive ears accept. There is only one pair from this lump; others will have pages of their own.",
    },
    species: PRECIOUS_OPAL,
    treatment: UNTREATED,
    care: {
      id: "Pakai setelah parfum dan semprotan rambut kering.",
      en: "Put on after perfume and hairspray have dried.",
    },
    processingState: "polished",
    ...variantTable(
      [option("Berat batu", "Stone weight", value("2-90-ct", "2,90 ct sepasang", "2.90 ct the pair"))],
      [["KM-SKN-ATG-290", "2-90-ct", 2250000, 120, [10, 8, 5], 1]],
    ),
    exportReady: true,
    publishedDaysAgo: 11,
    art: {
      seed: 5210,
      subject: "kalimaya",
      container: "box",
      palette: "cream",
      accent: "green",
      variantHint: "earrings",
    },
    status: "published",
  },
  {
    handle: "kalimaya-batuan-asal-cijoro",
    business: "gosok-cijoro",
    family: "kalimaya",
    title: { id: "Kalimaya dalam Batuan Asal", en: "Kalimaya in Its Host Rock" },
    summary: {
      id: "Urat opal yang dibiarkan dalam batuan cokelatnya, dipoles utuh.",
      en: "A seam of opal left in its brown host and polished whole.",
    },
    description: {
      id: "Kadang urat opal terlalu tipis untuk dipisahkan, dan memotongnya berarti membuangnya. Batu-batu ini dipoles bersama batuan asalnya, tuf cokelat yang keras, sehingga opal tampak seperti sungai di peta. Karena punggungnya batu, kekuatannya lebih baik daripada kabokon tipis dan cocok untuk cincin pria. Kilatnya hijau kebiruan dan hanya pada uratnya. Bukan doblet: tidak ada lem, tidak ada alas tempelan. Kami senang menunjukkan sisinya lewat kaca pembesar bila Anda ragu.",
      en: "Sometimes a seam is too thin to part from its rock, and to cut it out would be to throw it away. These are polished together with their host, a hard brown tuff, so that opal lies like a river on a map. With stone behind it the piece is sturdier than a thin cabochon and suits a man's ring. The flash is bluish green and only in the seam. It is no doublet: no glue, no backing. We gladly show you the side under a loupe.",
    },
    species: {
      id: "Opal mulia dalam batuan asal (tuf).",
      en: "Precious opal in its natural host rock (tuff).",
    },
    treatment: UNTREATED,
    care: { id: "Bersihkan dengan sikat lembut dan air.", en: "Clean with a soft brush and water." },
    processingState: "polished",
    ...variantTable(
      [
        option(
          "Batu",
          "Stone",
          value("9-ct", "9,1 ct, 16 x 12 mm", "9.1 ct, 16 x 12 mm"),
          value("15-ct", "15,3 ct, 22 x 16 mm", "15.3 ct, 22 x 16 mm"),
        ),
      ],
      [
        ["KM-CJR-TUF-91", "9-ct", 680000, 120, [10, 8, 5], 1],
        ["KM-CJR-TUF-153", "15-ct", 1150000, 125, [10, 8, 5], 1],
      ],
    ),
    exportReady: true,
    publishedDaysAgo: 8,
    art: {
      seed: 5211,
      subject: "kalimaya",
      container: "piece",
      palette: "stone",
      accent: "blue-green",
      variantHint: "matrix boulder",
    },
    status: "published",
  },
];
