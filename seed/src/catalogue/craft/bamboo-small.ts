import type { SeedListing } from "../../catalogue-types.js";
import { option, sizes, value, variantTable } from "../variant-table.js";

/** Small woven bamboo: pocket things, table things, garden things. */
export const bambooSmall: SeedListing[] = [
  {
    handle: "tempat-koin-sajira",
    business: "anyam-kecil-sajira",
    family: "anyaman-bambu",
    title: { id: "Tempat Koin Anyaman Sajira", en: "Sajira Woven Coin Case" },
    summary: {
      id: "Dua cangkang anyaman yang saling masuk, tanpa ritsleting.",
      en: "Two woven shells that slide together, with no zip.",
    },
    description: {
      id: "Bentuknya dua kantong kecil yang saling masuk seperti kotak korek api. Bilahnya dua milimeter, sehalus pita, sehingga tepinya tidak menggores layar telepon di tas yang sama. Di dalamnya muat sepuluh koin, kartu kereta yang dilipat dua, atau tasbih kecil. Hitamnya dari rebusan daun dan lumpur sawah, cokelatnya dari kulit mahoni. Setengah hari dikerjakan, dan Bu Nani menandai bagian dalamnya dengan satu silang merah bila ia sendiri yang membuat.",
      en: "Two small pockets slide one into the other like a matchbox. The splints are two millimetres wide, fine as ribbon, and will not scratch the phone that shares your bag. Inside go ten coins, a folded train card or a small string of prayer beads. The black is a boil of leaves and paddy mud, the brown mahogany bark. Each takes half a day, and when Nani makes one herself she marks the inside with a small red cross-stitch.",
    },
    material: { id: "Bambu tali serut 2 mm, pewarna alami.", en: "Bambu tali shaved to 2 mm, natural dyes." },
    care: {
      id: "Lap kering; warna alami memudar bila direndam.",
      en: "Wipe dry; natural colour fades if soaked.",
    },
    ...variantTable(
      [
        option(
          "Warna",
          "Colour",
          value("alami", "Alami", "Natural"),
          value("cokelat", "Cokelat mahoni", "Mahogany brown"),
          value("hitam", "Hitam lumpur", "Mud black"),
        ),
      ],
      [
        ["BB-SJR-KOIN-N", "alami", 28000, 45, [11, 8, 3], 22],
        ["BB-SJR-KOIN-C", "cokelat", 32000, 45, [11, 8, 3], 18],
        ["BB-SJR-KOIN-H", "hitam", 34000, 45, [11, 8, 3], 13],
      ],
    ),
    exportReady: true,
    publishedDaysAgo: 158,
    art: {
      seed: 4301,
      subject: "anyaman-bambu",
      container: "piece",
      palette: "dusk",
      variantHint: "coin-case",
    },
    status: "published",
  },
  {
    handle: "kotak-kartu-sajira",
    business: "anyam-kecil-sajira",
    family: "anyaman-bambu",
    title: { id: "Kotak Kartu Nama Sajira", en: "Sajira Card Case" },
    summary: {
      id: "Kotak kartu yang tipis, muat dua puluh lembar.",
      en: "A slim case that takes twenty cards.",
    },
    description: {
      id: "Seorang pegawai dinas pernah kehabisan kartu nama karena kotaknya patah, dan meminta Bu Nani membuat yang lentur. Kotak ini dianyam tiga lapis: dua lapis bambu dan satu lapis kertas daur ulang di tengah, jadi kaku tetapi tidak retak. Tutupnya masuk sedalam dua sentimeter sehingga kartu tidak tumpah. Motifnya mata walik, silang kecil yang tampak berbalik arah bila dimiringkan. Bisa dipesan dengan inisial anyaman, paling banyak tiga huruf, dengan tambahan waktu lima hari.",
      en: "An official once ran out of cards because his case had cracked, and asked Nani for one that bends. This is woven in three layers, two of bamboo around one of recycled paper, so it is stiff without splitting. The lid slides down two centimetres and cards do not spill. The pattern is mata walik, small crosses that seem to turn about when tilted. Initials can be woven in, three letters at most, for five days more.",
    },
    material: { id: "Bambu tali serut, kertas daur ulang.", en: "Shaved bambu tali, recycled paper." },
    care: {
      id: "Jauhkan dari air; gosok dengan kain wol agar mengilap.",
      en: "Keep dry; rub with wool to bring up a shine.",
    },
    ...variantTable(
      [
        option(
          "Warna",
          "Colour",
          value("alami", "Alami", "Natural"),
          value("dua-warna", "Dua warna", "Two-tone"),
        ),
      ],
      [
        ["BB-SJR-KRT-N", "alami", 42000, 60, [13, 9, 3], 16],
        ["BB-SJR-KRT-D", "dua-warna", 48000, 60, [13, 9, 3], 10],
      ],
    ),
    exportReady: true,
    publishedDaysAgo: 92,
    art: {
      seed: 4302,
      subject: "anyaman-bambu",
      container: "box",
      palette: "rose",
      variantHint: "card-case",
    },
    status: "published",
  },
  {
    handle: "piring-anyaman-sindangsari",
    business: "anyam-kecil-sajira",
    family: "anyaman-bambu",
    title: { id: "Alas Piring Bambu Sajira", en: "Sajira Bamboo Plate Holders" },
    summary: {
      id: "Piring anyaman beralas daun untuk makan bersama, isi enam.",
      en: "Woven plates to line with leaf for eating together, set of six.",
    },
    description: {
      id: "Letakkan kertas nasi atau daun pisang di atasnya dan meja makan langsung terasa seperti saung di tepi sawah. Piring ini cekung tiga sentimeter, anyamannya melingkar dari tengah, dengan bibir ganda agar tidak lemas ketika diangkat penuh. Ringan untuk piknik, dan jauh lebih tenang bunyinya daripada piring kaca bila ada anak kecil. Enam piring bertumpuk setebal delapan sentimeter. Pewarna tidak dipakai karena makanan kadang menyentuh tepinya.",
      en: "Lay on greaseproof paper or banana leaf and the table at once feels like a hut by the rice terraces. The plates dip three centimetres, coil out from the centre and have a doubled lip, so they do not fold when lifted full. They are light for picnics and far quieter than glass when children help. Six stack to eight centimetres. No dye is used, since food may touch the edge.",
    },
    material: { id: "Bambu tali, bibir ganda.", en: "Bambu tali, doubled lip." },
    care: {
      id: "Cuci cepat, jemur segera; jangan masuk mesin pencuci piring.",
      en: "Wash quickly, dry at once; not for the dishwasher.",
    },
    ...variantTable(
      [option("Isi", "Quantity", value("6", "6 buah", "Six"), value("12", "12 buah", "Twelve"))],
      [
        ["BB-SJR-PRG-6", "6", 66000, 620, [28, 28, 9], 27],
        ["BB-SJR-PRG-12", "12", 125000, 1220, [28, 28, 16], 12],
      ],
    ),
    exportReady: false,
    publishedDaysAgo: 67,
    art: {
      seed: 4303,
      subject: "anyaman-bambu",
      container: "bowl",
      palette: "lontar",
      variantHint: "plates",
    },
    status: "published",
  },
  {
    handle: "lampu-bubu-ciladaeun",
    business: "awi-ciladaeun",
    family: "anyaman-bambu",
    title: { id: "Lampu Meja Bubu Ciladaeun", en: "Ciladaeun Fish-Trap Table Lamp" },
    summary: {
      id: "Bentuk bubu, perangkap ikan sungai, yang kini menangkap cahaya.",
      en: "The form of a river fish trap, now catching light.",
    },
    description: {
      id: "Bubu berbentuk seperti botol memanjang dengan mulut yang mudah dimasuki dan sukar ditinggalkan. Ujang memperkecilnya menjadi setinggi empat puluh sentimeter, menegakkannya di atas potongan kayu nangka, dan menaruh bohlam LED di dalam. Garis bayangan bilahnya memanjang ke dinding. Kabelnya satu setengah meter berlapis kain, dengan sakelar. Dibuat satu per satu, jadi tingginya bisa berbeda satu dua sentimeter. Bohlam E14 tiga watt sudah terpasang; jangan diganti dengan bohlam pijar.",
      en: "A bubu is a long bottle with a mouth easy to enter and hard to leave. Ujang has reduced it to forty centimetres, stood it on a piece of jackfruit wood and put an LED inside. The splints throw long lines on the wall. The cloth-covered cable is a metre and a half, with a switch. Each is made singly, so heights differ by a centimetre or two. A three-watt E14 bulb is fitted; please do not replace it with an incandescent one.",
    },
    material: {
      id: "Bambu tali, alas kayu nangka, kabel kain, LED E14 220 V.",
      en: "Bambu tali, jackfruit-wood base, cloth cable, E14 LED, 220 V.",
    },
    care: { id: "Cabut kabel sebelum dibersihkan dengan kuas.", en: "Unplug before dusting with a brush." },
    ...variantTable([sizes("40 cm")], [["BB-CLD-BUBU-40", "40-cm", 150000, 1150, [46, 22, 22], 6]]),
    exportReady: false,
    publishedDaysAgo: 30,
    art: {
      seed: 4304,
      subject: "anyaman-bambu",
      container: "piece",
      palette: "dusk",
      accent: "amber",
      variantHint: "table-lamp",
    },
    status: "published",
  },
  {
    handle: "keranjang-telur-ciladaeun",
    business: "awi-ciladaeun",
    family: "anyaman-bambu",
    title: { id: "Keranjang Telur Ciladaeun", en: "Ciladaeun Egg Basket" },
    summary: {
      id: "Keranjang gantung berperut bundar untuk dua puluh butir telur.",
      en: "A round-bellied hanging basket for twenty eggs.",
    },
    description: {
      id: "Di rumah panggung telur digantung supaya jauh dari tikus. Keranjang ini mengikuti bentuk itu: perut bundar, mulut sempit, tali rotan di atas. Dasarnya dianyam rangkap agar telur tidak langsung menyentuh meja bila diturunkan. Selain telur, bawang merah dan bawang putih juga suka tinggal di sini karena anginnya lewat dari segala arah. Kulit bambu yang masih kehijauan akan berubah menjadi kuning gading dalam beberapa bulan; itu bukan cacat.",
      en: "In a house on stilts eggs are hung up, away from rats. This basket keeps that shape: round belly, narrow mouth, rattan cord above. The base is woven double, so eggs do not knock the table when it comes down. Shallots and garlic like living here too, with air from every side. Skin that is still greenish will turn ivory within some months; that is not a fault.",
    },
    material: { id: "Kulit bambu tali, tali rotan.", en: "Bambu tali skin, rattan cord." },
    care: { id: "Gantung di tempat teduh; kibaskan debu.", en: "Hang in shade; shake out dust." },
    ...variantTable(
      [sizes("20 cm", "26 cm")],
      [
        ["BB-CLD-TLR-20", "20-cm", 35000, 320, [22, 22, 24], 15],
        ["BB-CLD-TLR-26", "26-cm", 48000, 470, [28, 28, 30], 0],
      ],
    ),
    exportReady: false,
    publishedDaysAgo: 20,
    art: {
      seed: 4305,
      subject: "anyaman-bambu",
      container: "basket",
      palette: "leaf",
      variantHint: "hanging",
    },
    status: "published",
  },
];
