import type { SeedListing } from "../../catalogue-types.js";
import { option, sizes, value, variantTable } from "../variant-table.js";

/** Pandan that is sewn: bags, pouches, hats. */
export const pandanBags: SeedListing[] = [
  {
    handle: "tas-pandan-tote-parungkujang",
    business: "rumah-pandan-parungkujang",
    family: "tikar-pandan",
    title: { id: "Tas Jinjing Pandan Parungkujang", en: "Parungkujang Pandan Tote" },
    summary: {
      id: "Tas pasar berlapis katun dengan pegangan kulit atau kapas.",
      en: "A cotton-lined market bag with leather or cotton handles.",
    },
    description: {
      id: "Bagian luarnya anyaman pandan, bagian dalamnya katun dengan satu saku untuk telepon. Dasar tas dilapisi papan bambu tipis yang bisa dilepas, jadi tidak melorot ketika diisi beras atau laptop. Pegangan dijahit menembus lapisan dan dikunci keling, diuji dengan beban delapan kilo. Pilihan kulit sapi akan menggelap dengan pemakaian; pilihan tali kapas lebih ringan dan boleh dicuci. Di label tertulis dua nama: yang menganyam dan yang menjahit.",
      en: "Outside is woven pandan; inside, cotton with one pocket for a phone. A removable thin bamboo board stiffens the base, so it does not sag under rice or a laptop. Handles are sewn through the lining and riveted, tested with eight kilos. The cowhide ones darken with use; cotton cord is lighter and washable. The label carries two names: who wove it and who sewed it.",
    },
    material: {
      id: "Pandan, katun, papan bambu, kulit sapi atau tali kapas.",
      en: "Pandan, cotton, bamboo board, cowhide or cotton cord.",
    },
    care: {
      id: "Lap lembap. Isi kertas bila disimpan lama agar bentuknya tetap.",
      en: "Wipe damp. Stuff with paper when storing to keep the shape.",
    },
    ...variantTable(
      [
        option(
          "Pegangan",
          "Handle",
          value("kulit", "Kulit sapi", "Cowhide"),
          value("kapas", "Tali kapas", "Cotton cord"),
        ),
        sizes("35 x 28 cm", "42 x 33 cm"),
      ],
      [
        ["PD-PRK-TOTE-KL-S", "kulit/35-x-28-cm", 165000, 650, [38, 30, 12], 14, "8999999360351"],
        ["PD-PRK-TOTE-KL-L", "kulit/42-x-33-cm", 195000, 820, [45, 36, 13], 9, "8999999360368"],
        ["PD-PRK-TOTE-KP-S", "kapas/35-x-28-cm", 120000, 560, [38, 30, 12], 21, "8999999360375"],
        ["PD-PRK-TOTE-KP-L", "kapas/42-x-33-cm", 145000, 700, [45, 36, 13], 16, "8999999360382"],
      ],
    ),
    exportReady: true,
    publishedDaysAgo: 161,
    art: {
      seed: 4501,
      subject: "tikar-pandan",
      container: "basket",
      palette: "leaf",
      accent: "brown",
      variantHint: "tote",
    },
    status: "published",
  },
  {
    handle: "pouch-pandan-parungkujang",
    business: "rumah-pandan-parungkujang",
    family: "tikar-pandan",
    title: { id: "Dompet Pouch Pandan Parungkujang", en: "Parungkujang Pandan Zip Pouch" },
    summary: {
      id: "Dompet ritsleting dari potongan sisa tas, pas untuk paspor.",
      en: "A zip pouch from bag offcuts, just right for a passport.",
    },
    description: {
      id: "Setiap tas menyisakan potongan selebar dua telapak tangan, dan dari situ dompet ini dijahit. Karena itu motif dan warnanya tidak bisa dipilih persis; kami mengelompokkannya menjadi polos dan bergaris. Ritsletingnya logam, lapisan dalamnya katun batik cap sisa konveksi di Cileles. Ukuran kecil untuk kunci dan kartu, ukuran sedang memuat paspor, pensil, dan kabel telepon. Jahitan tepinya menghadap ke dalam sehingga ujung daun tidak tercabut.",
      en: "Every bag leaves a scrap about two palms wide, and these pouches are sewn from it. So pattern and colour cannot be chosen exactly; we sort them into plain and striped. The zip is metal, the lining stamped-batik cotton left over from a Cileles tailor. The small holds keys and cards; the medium takes a passport, pencils and a phone cable. Seams face inwards, so leaf ends are not pulled loose.",
    },
    material: {
      id: "Pandan, katun batik cap, ritsleting logam.",
      en: "Pandan, stamped-batik cotton, metal zip.",
    },
    care: {
      id: "Lap lembap bagian luar; lapisan dalam boleh disikat kering.",
      en: "Wipe the outside damp; brush the lining dry.",
    },
    ...variantTable(
      [
        sizes("14 x 10 cm", "22 x 15 cm"),
        option("Corak", "Look", value("polos", "Polos", "Plain"), value("garis", "Bergaris", "Striped")),
      ],
      [
        ["PD-PRK-PCH-S-P", "14-x-10-cm/polos", 32000, 70, [16, 12, 3], 38],
        ["PD-PRK-PCH-S-G", "14-x-10-cm/garis", 35000, 70, [16, 12, 3], 30],
        ["PD-PRK-PCH-M-P", "22-x-15-cm/polos", 48000, 110, [24, 17, 3], 27],
        ["PD-PRK-PCH-M-G", "22-x-15-cm/garis", 52000, 110, [24, 17, 3], 0],
      ],
    ),
    exportReady: true,
    publishedDaysAgo: 110,
    art: {
      seed: 4502,
      subject: "tikar-pandan",
      container: "pouch",
      palette: "dusk",
      variantHint: "zip-pouch",
    },
    status: "published",
  },
  {
    handle: "topi-pandan-parungkujang",
    business: "rumah-pandan-parungkujang",
    family: "tikar-pandan",
    title: { id: "Topi Pandan Lebar Parungkujang", en: "Parungkujang Wide-Brimmed Pandan Hat" },
    summary: {
      id: "Topi kebun yang bisa digulung ke dalam tas.",
      en: "A garden hat that rolls into a bag.",
    },
    description: {
      id: "Topi ini dianyam utuh dari puncak ke pinggir, tanpa sambungan di pelipis yang biasanya membuat gatal. Pinggirnya sembilan sentimeter, cukup meneduhi tengkuk, dan di dalamnya ada pita katun yang menyerap keringat serta bisa dikencangkan. Daunnya dipilih yang muda agar lentur: gulung longgar, ikat, masukkan ke tas, dan bentuknya pulih setelah disemprot air. Kami membuatnya dalam dua lingkar kepala. Pita hias luar berwarna nila dapat dilepas.",
      en: "The hat is woven whole from crown to brim, without the seam at the temple that usually itches. A nine-centimetre brim shades the neck, and inside a cotton band takes up sweat and can be tightened. Young leaf is chosen for suppleness: roll it loosely, tie it, put it in a bag, and a spray of water brings back its shape. It comes in two head sizes. The indigo outer ribbon can be removed.",
    },
    material: { id: "Daun pandan muda, pita katun.", en: "Young pandan leaf, cotton ribbon." },
    care: {
      id: "Semprot air halus, bentuk dengan tangan, keringkan di atas mangkuk.",
      en: "Mist, shape by hand, dry over a bowl.",
    },
    ...variantTable(
      [
        option(
          "Lingkar kepala",
          "Head size",
          value("56-58", "56-58 cm", "56-58 cm"),
          value("59-61", "59-61 cm", "59-61 cm"),
        ),
      ],
      [
        ["PD-PRK-TOPI-57", "56-58", 78000, 240, [38, 38, 14], 17],
        ["PD-PRK-TOPI-60", "59-61", 82000, 260, [40, 40, 14], 12],
      ],
    ),
    exportReady: true,
    publishedDaysAgo: 56,
    art: {
      seed: 4503,
      subject: "tikar-pandan",
      container: "piece",
      palette: "cream",
      accent: "indigo",
      variantHint: "hat",
    },
    status: "published",
  },
  {
    handle: "tas-selempang-pandan-parungkujang",
    business: "rumah-pandan-parungkujang",
    family: "tikar-pandan",
    title: { id: "Tas Selempang Pandan Bundar", en: "Round Pandan Shoulder Bag" },
    summary: {
      id: "Tas bundar dua puluh sentimeter yang jahitannya berputar.",
      en: "A round twenty-centimetre bag with a seam that spirals.",
    },
    description: {
      id: "Pita pandan sepanjang sebelas meter dikepang, lalu dijahit melingkar dari tengah seperti obat nyamuk. Itulah badan tas ini, dua lingkaran yang dipertemukan oleh sisi selebar tujuh sentimeter. Di dalamnya muat telepon, dompet, botol kecil, dan sebungkus tisu. Tali kulit dapat diatur dari bahu sampai silang dada. Warna hitam dicelup lumpur dan tanin, jadi tidak sepekat cat; di bawah matahari terlihat cokelat tua. Satu tas memakan tiga hari kerja dua orang.",
      en: "Eleven metres of plaited pandan ribbon are sewn round and round from the centre like a mosquito coil. That is the body: two discs joined by a side seven centimetres deep. Inside go a phone, purse, small bottle and a packet of tissues. The leather strap adjusts from shoulder to across the chest. The black is dyed with mud and tannin and not as dense as paint; in sunlight it shows dark brown. One bag is three days' work for two people.",
    },
    material: {
      id: "Pandan kepang, katun, tali kulit sapi, kancing magnet.",
      en: "Plaited pandan, cotton, cowhide strap, magnetic clasp.",
    },
    care: {
      id: "Jangan ditindih. Lap lembap dan keringkan teduh.",
      en: "Do not crush. Wipe damp and dry in shade.",
    },
    ...variantTable(
      [
        option(
          "Warna",
          "Colour",
          value("gading", "Gading", "Ivory"),
          value("hitam", "Hitam tanin", "Tannin black"),
        ),
      ],
      [
        ["PD-PRK-SLP-GDG", "gading", 175000, 420, [24, 24, 10], 11],
        ["PD-PRK-SLP-HTM", "hitam", 190000, 420, [24, 24, 10], 7],
      ],
    ),
    exportReady: true,
    publishedDaysAgo: 24,
    art: {
      seed: 4504,
      subject: "tikar-pandan",
      container: "basket",
      palette: "rose",
      accent: "black",
      variantHint: "round-bag",
    },
    status: "published",
  },
  {
    handle: "kotak-tisu-pandan-muncangkopong",
    business: "pandan-muncangkopong",
    family: "tikar-pandan",
    title: { id: "Kotak Tisu Pandan Muncangkopong", en: "Muncangkopong Pandan Tissue Box Cover" },
    summary: {
      id: "Penutup kotak tisu yang membuat meja rapi.",
      en: "A tissue box cover that tidies the table.",
    },
    description: {
      id: "Ini barang kecil yang paling sering dipesan ulang, barangkali karena setiap rumah punya kotak tisu yang gambarnya tidak cocok dengan apa pun. Anyaman pandan ditempel pada karton tebal tiga milimeter, sudutnya dililit daun, lalu dasarnya dibiarkan terbuka supaya isi mudah diganti. Ukurannya mengikuti kotak tisu 250 lembar. Tersedia warna kunyit dan daun jati. Untuk meja hotel kami dapat menganyam ukuran lain, mulai dari dua puluh buah, dengan contoh lebih dulu.",
      en: "This is the small thing people reorder most, perhaps because every house owns a tissue box whose picture matches nothing. Woven pandan is fixed to three-millimetre board, the corners wound with leaf, the base left open for refilling. It fits a box of 250 sheets. Choose turmeric or teak leaf. For hotels we weave other sizes from twenty pieces, after a sample.",
    },
    material: { id: "Pandan, karton tebal, pewarna alami.", en: "Pandan, thick board, natural dyes." },
    care: { id: "Lap kering saja.", en: "Wipe dry only." },
    ...variantTable(
      [
        option(
          "Warna",
          "Colour",
          value("kunyit", "Kuning kunyit", "Turmeric yellow"),
          value("jati", "Ungu daun jati", "Teak-leaf purple"),
        ),
      ],
      [
        ["PD-MCK-TISU-KNY", "kunyit", 45000, 260, [26, 14, 12], 20],
        ["PD-MCK-TISU-JTI", "jati", 45000, 260, [26, 14, 12], 15],
      ],
    ),
    exportReady: false,
    publishedDaysAgo: 15,
    art: {
      seed: 4505,
      subject: "tikar-pandan",
      container: "box",
      palette: "lontar",
      variantHint: "tissue-box",
    },
    status: "draft",
  },
];
